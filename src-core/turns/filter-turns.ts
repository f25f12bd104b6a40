import type { SortOfStatus } from '../answers/reply-kinds'
import { foldText } from '../document/fold-text'
import type { TurnFilter } from './turn-filter'
import type { RowVerdict, TurnRow } from './turn-row'

/** What is asked of a turn to filter it, whoever holds it. */
export type FilteredTurn = Pick<
  TurnRow,
  'turn' | 'role' | 'party' | 'themes' | 'judgements' | 'partners' | 'opening' | 'asked' | 'answered'
>

/**
 * Whether a filter lets a turn of a paper through; the turns are those of that paper, by id. Themes are sought in the turn
 * itself, unless `together`: then also in its answers or questions, so that they are shown together.
 */
export function turnTest(
  filter: TurnFilter,
  { together = false }: { readonly together?: boolean } = {},
): (row: FilteredTurn, byId: ReadonlyMap<string, FilteredTurn>) => boolean {
  const roles = new Set(filter.roles)
  const parties = new Set(filter.parties)
  const themes = new Set(filter.themes)
  const statuses = new Set(filter.statuses)
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const hasTheme = (row: FilteredTurn) => row.themes.some(id => themes.has(id))
  return (row, byId) => {
    if (roles.size > 0 && !roles.has(row.role)) return false
    if (parties.size > 0 && !(row.party !== null && parties.has(row.party))) return false
    const partners = () => row.partners.flatMap(id => byId.get(id) ?? [])
    if (themes.size > 0 && !hasTheme(row) && !(together && partners().some(hasTheme))) return false
    if (statuses.size > 0) {
      const judged = row.role === 'answer' ? [row] : partners().filter(({ role }) => role === 'answer')
      if (!judged.some(({ judgements }) => statusesOf(judgements).some(status => statuses.has(status))))
        return false
    }
    if (words.length === 0) return true
    const text = foldedRow(row)
    return words.every(word => text.includes(word))
  }
}

/** The statuses that analysts give an answer; `none` where nobody gave it one. */
export function statusesOf(judgements: readonly Pick<RowVerdict, 'status'>[]): SortOfStatus[] {
  return judgements.length === 0 ? ['none'] : [...new Set(judgements.map(({ status }) => status))]
}

const folded = new WeakMap<FilteredTurn, string>()

/** What a turn says and by whom, as it is searched, folded once: no row ever changes. */
function foldedRow(row: FilteredTurn): string {
  const before = folded.get(row)
  if (before !== undefined) return before
  const text = foldText([row.opening, row.party ?? '', ...row.asked, ...row.answered].join('\n'))
  folded.set(row, text)
  return text
}
