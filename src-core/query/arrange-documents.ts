import { groupBy } from '../basics/group-by'
import { foldText } from '../document/fold-text'

/** What a list of papers is ordered and parted by. */
export const documentOrders = ['title', 'date', 'kind', 'number', 'added', 'annotations'] as const
export const documentGroupings = ['none', 'kind', 'dossier'] as const

export type DocumentOrder = (typeof documentOrders)[number]
export type DocumentGrouping = (typeof documentGroupings)[number]

/** What is known of a paper in a list; dates and moments are ISO 8601. */
export interface ListedDocument {
  readonly title: string
  readonly date: string | null
  readonly kind: string
  readonly number: string | null
  readonly dossier: string | null
  readonly added: string | null
  readonly annotations: number
}

/** Papers that belong together; of a group without a heading the paper says nothing. */
export interface DocumentGroup<T> {
  readonly heading: string | null
  readonly documents: readonly T[]
}

const compare = new Intl.Collator('nl', { numeric: true }).compare

/** Makes the words of each paper findable; `words` are those that a list shows of it. */
export function indexDocuments<T extends ListedDocument>(
  documents: readonly T[],
  words: (document: T) => readonly (string | null)[],
): (query: string) => T[] {
  const index = documents.map(document => foldText(words(document).filter(Boolean).join(' ')))
  return query => {
    const sought = foldText(query).trim().split(/\s+/)
    return documents.filter((_, at) => sought.every(word => index[at]?.includes(word)))
  }
}

/**
 * Orders papers: by title and number from A, dates and counts from the latest and the most; what a paper does not have
 * comes last, and equals follow by title. `isReversed` turns the order round, and what is missing stays last.
 */
export function orderDocuments<T extends ListedDocument>(
  documents: readonly T[],
  order: DocumentOrder,
  isReversed = false,
): T[] {
  const sign = isReversed ? -1 : 1
  return [...documents].sort((one, other) => {
    const [a, b] = [one[order], other[order]]
    if (a === null || b === null)
      return Number(a === null) - Number(b === null) || compare(one.title, other.title)
    return sign * compareBy(order, a, b) || compare(one.title, other.title)
  })
}

function compareBy(order: DocumentOrder, one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return other - one
  const isMoment = order === 'date' || order === 'added'
  return isMoment ? compare(String(other), String(one)) : compare(String(one), String(other))
}

/** Parts papers into groups by heading from A, each in the order given, those without a heading last. */
export function groupDocuments<T extends ListedDocument>(
  documents: readonly T[],
  grouping: DocumentGrouping,
): DocumentGroup<T>[] {
  if (grouping === 'none') return documents.length === 0 ? [] : [{ heading: null, documents }]
  return [...groupBy(documents, document => document[grouping])]
    .map(([heading, documents]) => ({ heading, documents }))
    .sort(({ heading: one }, { heading: other }) =>
      one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other),
    )
}
