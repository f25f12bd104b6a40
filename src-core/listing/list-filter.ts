import type { SortOfStatus } from '../answers/reply-kinds'
import type { Theme } from '../codebook/model'
import { withThoseBelow } from '../codebook/theme-tree'
import { foldText } from '../document/fold-text'
import type { DocumentKind } from '../document/model'
import { type AnnotationFilter, EVERYTHING } from '../query/filter'
import type { AnnotationRow } from './annotation-row'

/** Which annotations of a list show: as annotations are filtered elsewhere, and by what only a list over papers asks. */
export interface ListFilter extends Omit<AnnotationFilter, 'ids'> {
  /** In an answer that is judged so, or in a question with such an answer. */
  readonly statuses: readonly SortOfStatus[]
  /** Whose they are. */
  readonly analysts: readonly string[]
  readonly kinds: readonly DocumentKind[]
  /** The first and the last day of papers, ISO 8601. */
  readonly from: string | null
  readonly to: string | null
  /** Whether only those with a note show. */
  readonly noted: boolean
}

/** The filter that lets every annotation through. */
export const EVERY_ROW: ListFilter = {
  ...EVERYTHING,
  ...{ statuses: [], analysts: [], kinds: [], from: null, to: null, noted: false },
}

/** Whether a filter lets everything through. */
export function isEveryRow({ text, untagged, from, to, noted, ...lists }: ListFilter): boolean {
  const { themes, parties, statuses, analysts, kinds } = lists
  const isOpen = [themes, parties, statuses, analysts, kinds].every(list => list.length === 0)
  return isOpen && text.trim() === '' && !untagged && from === null && to === null && !noted
}

/** What is asked of the paper of an annotation. */
export interface ListedPaper {
  readonly id: string
  readonly title: string
  /** ISO 8601 calendar date, or null. */
  readonly date: string | null
  readonly kind: DocumentKind
}

/** Whether a filter lets any annotation of a paper through, as far as the paper has a say. */
export function paperTest({ kinds, from, to }: ListFilter): (paper: ListedPaper) => boolean {
  return ({ kind, date }) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (from === null || (date ?? '') >= from) &&
    (to === null || (date !== null && date <= to))
}

/** Whether a filter lets an annotation through, as far as its paper has no say; words are sought whatever their case or accents. */
export function rowTest(
  filter: ListFilter,
  themes: ReadonlyMap<string, Theme>,
): (row: AnnotationRow) => boolean {
  const asked = withThoseBelow(themes.values(), filter.themes)
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const names = new Map([...themes.values()].map(({ id, name }) => [id, foldText(name)]))
  const analysts = new Set(filter.analysts)
  const parties = new Set(filter.parties)
  const statuses = new Set(filter.statuses)
  const hasTheme = (row: AnnotationRow) =>
    row.themes.some(id => asked.has(id)) || (filter.untagged && !row.themes.some(id => themes.has(id)))
  const hasWords = (row: AnnotationRow) => {
    const text = [foldedRow(row), ...row.themes.map(id => names.get(id) ?? '')].join('\n')
    return words.every(word => text.includes(word))
  }
  return row =>
    (!filter.noted || row.note !== '') &&
    (analysts.size === 0 || analysts.has(row.author)) &&
    ((asked.size === 0 && !filter.untagged) || hasTheme(row)) &&
    (parties.size === 0 || row.parties.some(party => parties.has(party))) &&
    (statuses.size === 0 || row.turn?.statuses.some(status => statuses.has(status)) === true) &&
    (words.length === 0 || hasWords(row))
}

const folded = new WeakMap<AnnotationRow, string>()

/** A row’s quotation and note as they are sought in, folded once: no row ever changes. */
function foldedRow(row: AnnotationRow): string {
  const before = folded.get(row)
  if (before !== undefined) return before
  const text = foldText(`${row.quote}\n${row.note}`)
  folded.set(row, text)
  return text
}
