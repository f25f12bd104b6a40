import { Highlighter } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { MOST_MARKED, markedParts } from '../../src-core/contract/finding/search-calls'
import { useKeyNames } from '../keys/use-keys'
import { makeTheme } from '../marking/mark-passage'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { ThemePicker } from '../themes/theme-picker'
import { Button } from '../ui/button'
import { SelectField } from '../ui/field'
import { useSearch } from './search-state'
import style from './searching.module.css'

type Part = (typeof markedParts)[number]

/** Marks what was found with a theme, all of it or what is chosen, as one step that one undo takes back. */
export function MarkBar() {
  const { t } = useTranslation(['searching', 'app'])
  const key = useKeyNames()('undo') ?? t('app:undo')
  const [isOpen, setOpen] = useState(false)
  const [part, setPart] = useState<Part>('sentence')
  const chosen = useSearch(state => state.chosen.size)
  const total = useSearch(state =>
    (state.answer?.found.groups ?? []).reduce(
      (sum, { place, count }) => sum + (place === 'paper' ? count : 0),
      0,
    ),
  )
  const isWhole = useSearch(state => !state.answer?.found.searched)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (readOnly || total === 0) return null
  const count = chosen > 0 ? chosen : total
  const take = async (theme: string) => {
    setOpen(false)
    await markFound(part, theme, (made, tagged) => t('marked', { count: made + tagged, key }))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div role="group" aria-label={t('marking')} className={style['marking']}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button isDisabled={count > MOST_MARKED || (chosen === 0 && !isWhole)}>
          <Highlighter size={14} aria-hidden />
          {chosen > 0 ? t('mark-chosen', { count }) : t('mark-all', { count })}
        </Button>
        <Popover className={style['popover'] ?? ''} offset={4} placement="bottom start">
          <Dialog className={style['dialog'] ?? ''} aria-label={t('marking')}>
            <SelectField<Part>
              label={t('part')}
              value={part}
              options={markedParts.map(value => ({ value, label: t(`part-${value}`) }))}
              change={setPart}
            />
            <ThemePicker
              label={t('with-theme')}
              autoFocus
              picked={new Map()}
              toggle={theme => void take(theme.id)}
              choose={theme => void take(theme.id)}
              create={async name => {
                const theme = await makeTheme(name)
                if (theme) await take(theme)
              }}
              confirm={() => setOpen(false)}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {chosen > 0 ? (
        <Button look="plain" onPress={() => useSearch.setState({ chosen: new Set() })}>
          {t('choose-none')}
        </Button>
      ) : (
        <span className={style['quiet']}>
          {count > MOST_MARKED ? t('too-many', { count: MOST_MARKED }) : t('choose-hint')}
        </span>
      )}
    </div>
  )
}

async function markFound(
  part: Part,
  theme: string,
  words: (made: number, tagged: number) => string,
): Promise<void> {
  const { answer, chosen, passages } = useSearch.getState()
  if (!answer) return
  const places = [...chosen].flatMap(at => {
    const passage = passages.get(at)
    const group = passage && answer.found.groups.at(passage.group)
    const start = passage?.places[0]?.start
    return group?.place === 'paper' && start !== undefined ? [{ id: group.id, start }] : []
  })
  if (chosen.size > 0 && places.length === 0) return
  const { query, filter, like } = answer
  const marking = { filter, chosen: chosen.size > 0 ? places : null, part, themes: [theme] }
  const done = like
    ? await call('search.mark-like', {
        ...{ documentId: like.documentId, start: like.start, end: like.end },
        ...marking,
      })
    : await call('search.mark', { query, ...marking })
  if (done) useSearch.setState({ chosen: new Set(), said: words(done.made, done.tagged) })
}
