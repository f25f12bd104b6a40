import { foldText } from '../document/fold-text'
import type { Identifier, StructuredDocument } from '../document/model'

/** What papers are known by, as a list of papers tells it: `kamerstuk:21501-02-2433`, `motion:de vries`. */
export interface NamedPaper {
  readonly id: string
  readonly names: readonly string[]
  /** ISO 8601 calendar date, or null. */
  readonly date: string | null
  readonly kind: string
}

/** Identifiers by which no paper is known: laws and addresses. */
const NO_PAPER: ReadonlySet<string> = new Set<Identifier['kind']>(['law', 'url'])

/** Two years as they are written: `2021-2022`, `2021-22`, `20212022`; then a number, and the item of a sitting. */
const IN_A_YEAR = /^(?<first>\d{4})-?(?<last>\d{4}|\d{2})-0*(?<number>\d{1,5})(?:-0*(?<item>\d{1,3}))?$/

/** A number by which two ways of writing it are equal; null for what is no paper's. */
export function paperName(kind: string, value: string): string | null {
  if (NO_PAPER.has(kind)) return null
  const inYear = kind === 'aanhangsel' || kind === 'handelingen' ? IN_A_YEAR.exec(value)?.groups : undefined
  if (!inYear) return `${kind}:${value.toUpperCase()}`
  const { first = '', last = '', number, item } = inYear
  // The year behind `1999` is written `00` or `2000`.
  const century = Number(first.slice(0, 2)) + (last < first.slice(2) ? 1 : 0)
  return [
    `${kind}:${first}${last.length === 2 ? `${century}${last}` : last}`,
    number,
    ...(item ? [item] : []),
  ].join('-')
}

/** What a paper is known by: its own numbers, and of a motion who moved it. */
export function namesOf({ kind, meta }: Pick<StructuredDocument, 'kind' | 'meta'>): string[] {
  const numbers = meta.identifiers.flatMap(one => paperName(one.kind, one.value) ?? [])
  const [mover] = kind === 'motion' ? meta.askedBy : []
  return [...new Set([...numbers, ...(mover ? [`motion:${moverName(mover)}`] : [])])]
}

/** Who moved a motion, as names are compared: without a party in brackets, and without those who moved it as well. */
function moverName(printed: string): string {
  return foldText(printed.replace(/\s*\([^)]*\)/g, '').replace(/\s+c\.\s?s\.?$/, '')).trim()
}
