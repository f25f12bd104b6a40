import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import type { CallOutput } from '../../src-core/contract/calls'
import { ask } from '../state/actions'
import { useApp } from '../state/store'
import { TextField } from '../ui/field'
import { nameExample } from './name-example'
import style from './theme-examples.module.css'

/** More passages than this are found by typing words of them. */
const MOST = 50

/** The passages that have a theme, to name as its examples. */
export function ExamplePicker({ theme: { id, examples } }: { readonly theme: Theme }) {
  const { t } = useTranslation('examples')
  const [text, setText] = useState('')
  const [found, setFound] = useState<CallOutput<'example.candidates'> | null>(null)
  const papers = useApp(state => state.project.documents)
  const titles = new Map(papers.map(paper => [paper.id, paper.title]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what became an example is offered no more
  useEffect(() => {
    let isLatest = true
    void ask('example.candidates', { theme: id, text: text.slice(0, 1_000), most: MOST }).then(answer => {
      if (isLatest && answer.ok) setFound(answer.value)
    })
    return () => {
      isLatest = false
    }
  }, [id, text, examples])
  if (found === null) return null
  return (
    <div className={style['picker']}>
      <TextField label={t('filter')} hideLabel value={text} placeholder={t('filter')} change={setText} />
      <p className={style['told']} role="status">
        {found.total > found.found.length
          ? t('first-of', { shown: found.found.length, count: found.total })
          : t('found', { count: found.total })}
      </p>
      <ListBox
        aria-label={t('choose')}
        className={style['offered'] ?? ''}
        onAction={key => void nameExample(id, String(key))}
        renderEmptyState={() => (
          <p className={style['none']}>{t(text === '' ? 'none-left' : 'none-found')}</p>
        )}
      >
        {found.found.map(({ annotation, documentId, words }) => (
          <ListBoxItem key={annotation} id={annotation} textValue={words} className={style['offer'] ?? ''}>
            <span className={style['words']} dir="auto">
              “{words}”
            </span>
            <span className={style['source']}>{titles.get(documentId)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  )
}
