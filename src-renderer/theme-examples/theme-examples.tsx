import { Locate, RefreshCw, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import type { ShownExample } from '../../src-core/contract/marking/example-calls'
import { useLanguage } from '../i18n/use-language'
import { goToAnnotation } from '../open-card/go-to-annotation'
import { ask, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { ExamplePicker } from './example-picker'
import { dropExample, nameExample } from './name-example'
import style from './theme-examples.module.css'

interface ThemeExamplesProps {
  readonly theme: Theme
  readonly readOnly: boolean
}

/** The passages that show what a theme is for: their words and citations, what became of them, and the way to each. */
export function ThemeExamples({ theme, readOnly }: ThemeExamplesProps) {
  const { t } = useTranslation('examples')
  const examples = useExamples(theme)
  const [isPicking, setPicking] = useState(false)
  return (
    <section className={style['examples']} aria-label={t('examples')}>
      <span className={style['label']}>{t('examples')}</span>
      {examples.length === 0 && <p className={style['none']}>{t('none')}</p>}
      {examples.length > 0 && (
        <ol className={style['list']}>
          {examples.map((example, index) => (
            <Example
              // biome-ignore lint/suspicious/noArrayIndexKey: what came with a codebook has no id, and two may say the same
              key={`${example.annotation} ${index}`}
              {...{ theme: theme.id, example, index, readOnly }}
            />
          ))}
        </ol>
      )}
      {!readOnly && (
        <Button aria-expanded={isPicking} onPress={() => setPicking(!isPicking)}>
          {t('choose')}
        </Button>
      )}
      {isPicking && <ExamplePicker theme={theme} />}
    </section>
  )
}

interface ExampleProps {
  readonly theme: string
  readonly example: ShownExample
  readonly index: number
  readonly readOnly: boolean
}

function Example({ theme, example, index, readOnly }: ExampleProps) {
  const { t } = useTranslation('examples')
  const { annotation, documentId, words, length, standing, now, citation, hasTheme } = example
  const isThere = standing === 'there' && annotation !== null && documentId !== null
  const go = async () => {
    if (!isThere) return
    showDialog(null)
    await goToAnnotation(documentId, annotation, true)
  }
  return (
    <li>
      <blockquote className={style['quoted']} dir="auto">
        “{words}
        {length > words.length && '…'}”
      </blockquote>
      <p className={style['source']}>{citation}</p>
      {standing !== 'there' && <p className={style['told']}>{t(`is-${standing}`)}</p>}
      {now !== null && (
        <p className={style['told']}>
          {t('changed')} <q dir="auto">{now}</q>
        </p>
      )}
      {isThere && !hasTheme && <p className={style['told']}>{t('has-not')}</p>}
      <div className={style['does']}>
        {isThere && <IconButton icon={Locate} label={t('go')} onPress={() => void go()} />}
        {isThere && now !== null && hasTheme && !readOnly && (
          <IconButton
            icon={RefreshCw}
            label={t('take-now')}
            onPress={() => void nameExample(theme, annotation)}
          />
        )}
        {!readOnly && (
          <IconButton icon={X} label={t('remove')} onPress={() => void dropExample(theme, index, words)} />
        )}
      </div>
    </li>
  )
}

/** A theme’s examples as they are now: looked at anew whenever something in the project changed. */
function useExamples({ id, examples }: Theme): readonly ShownExample[] {
  const language = useLanguage()
  const history = useApp(state => state.history)
  const [shown, setShown] = useState<readonly ShownExample[]>([])
  const count = examples?.length ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change shows in the history
  useEffect(() => {
    if (count === 0) {
      setShown([])
      return
    }
    let isLatest = true
    void ask('example.list', { theme: id, language }).then(answer => {
      if (isLatest && answer.ok) setShown(answer.value)
    })
    return () => {
      isLatest = false
    }
  }, [id, language, count, examples, history])
  return shown
}
