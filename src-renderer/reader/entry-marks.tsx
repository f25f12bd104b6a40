import { useTranslation } from 'react-i18next'
import type { ThemeCounts } from '../../src-core/query/entry-themes'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'
import { ThemeKey } from '../ui/theme-chip'
import style from './outline.module.css'

/** So many letters of themes fit on a line of the outline. */
const MOST = 3

interface EntryMarksProps {
  /** How many annotations of the part have each theme; undefined where none has one. */
  readonly themes: ThemeCounts | undefined
}

/** What a line of the outline shows of the work on its part, beside the number of annotations: the themes used most. */
export function EntryMarks({ themes: counts }: EntryMarksProps) {
  const { t } = useTranslation('comfort')
  const order = useThemeOrder()
  const known = useApp(state => state.themes)
  if (!counts) return null
  // Of those used alike the first of the codebook.
  const used = order
    .filter(({ id }) => counts.has(id) && known.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
  const names = used.map(({ name }) => name).join(', ')
  return (
    <span className={style['marks']} title={names}>
      <span className="visually-hidden">{t('themes-here', { names })}</span>
      {used.slice(0, MOST).map(theme => (
        <ThemeKey key={theme.id} theme={theme} />
      ))}
      {used.length > MOST && <span aria-hidden>…</span>}
    </span>
  )
}
