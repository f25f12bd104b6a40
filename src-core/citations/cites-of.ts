import { addTo } from '../basics/group-by'
import type { Inline, StructuredDocument, TextRange } from '../document/model'
import { namesOf, paperName } from './paper-names'

/** A paper that another one cites, and where. */
export interface Citation {
  /** By which two citations of one paper are equal, as `paperName` makes it. */
  readonly name: string
  /** As it is printed where it is cited first. */
  readonly text: string
  /** Where it is cited, in the order of the text: UTF-16 offsets. */
  readonly places: readonly TextRange[]
}

/** A motion that is named and numbered is cited by its number, which stands so close behind, in UTF-16 units. */
const NUMBER_BEHIND = 60

/** A dossier with its part, which is no paper by itself: `21 501-02`. */
const DOSSIER = /^\d\d[ .\u00A0]?\d{3}-\d{2}$/

const known = new WeakMap<StructuredDocument, readonly Citation[]>()

/** The papers that a paper cites, itself left out, in the order in which it first does. Worked out once for a document. */
export function citesOf(document: StructuredDocument): readonly Citation[] {
  const before = known.get(document)
  if (before) return before
  const own = new Set(namesOf(document))
  const places = new Map<string, TextRange[]>()
  let numberedAt = Number.POSITIVE_INFINITY
  const named = document.inlines.filter(inline => citedName(inline) !== null)
  for (const inline of named.toSorted((one, other) => other.start - one.start)) {
    const name = citedName(inline)
    const isDossier = DOSSIER.test(document.text.slice(inline.start, inline.end))
    if (name === null || own.has(name) || isDossier) continue
    if (inline.kind === 'identifier') numberedAt = inline.start
    else if (numberedAt - inline.end < NUMBER_BEHIND) continue
    addTo(places, name, { start: inline.start, end: inline.end })
  }
  const cites = [...places].map(([name, found]) => {
    const inOrder = found.toReversed()
    const [first = { start: 0, end: 0 }] = inOrder
    return { name, text: document.text.slice(first.start, first.end), places: inOrder }
  })
  const sorted = cites.toSorted((one, other) => (one.places[0]?.start ?? 0) - (other.places[0]?.start ?? 0))
  known.set(document, sorted)
  return sorted
}

/** What a mention in a text names, as `paperName` makes it; null where it names no paper. */
export function citedName({ kind, target }: Pick<Inline, 'kind' | 'target'>): string | null {
  if (target === undefined) return null
  if (kind === 'motion') return `motion:${target}`
  const colon = kind === 'identifier' ? target.indexOf(':') : -1
  return colon < 0 ? null : paperName(target.slice(0, colon), target.slice(colon + 1))
}
