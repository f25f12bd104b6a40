import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import { ancestorsOf, type ThemesById } from '../codebook/theme-tree'
import type { StructuredDocument, TextRange } from '../document/model'
import type { AgreementCounts } from './agreement'

/** What is compared: turns, and paragraphs where there are none; or paragraphs. */
export const codedUnits = ['turn', 'paragraph'] as const

export type CodedUnit = (typeof codedUnits)[number]

/** Where two analysts gave themes, of some papers together. */
export interface ComparedCoding {
  /** How many papers both coded, how many only one of them, and how many units those of both have. */
  readonly papers: number
  readonly ofOne: number
  readonly units: number
  /** Whether they marked the same units, whatever with. */
  readonly marked: AgreementCounts
  /** By theme, of those that either gave: given itself, or one below it. */
  readonly themes: ReadonlyMap<string, AgreementCounts>
}

/** A paper and everything that is marked in it. */
export interface CodedPaper {
  readonly document: StructuredDocument
  readonly annotations: readonly Annotation[]
}

/**
 * Compares what two analysts, by id, marked in papers, unit by unit; papers that not both coded say nothing of agreement and
 * are counted only. Marks whose words do not stand in their paper are left out. Near-linear in text units and marks.
 */
export function compareCoding(
  papers: Iterable<CodedPaper>,
  [first, second]: readonly [string, string],
  unit: CodedUnit,
  themes: ThemesById,
): ComparedCoding {
  let [count, ofOne, units] = [0, 0, 0]
  const given = [new Tally(), new Tally()] as const
  const together = new Tally()
  for (const { document, annotations } of papers) {
    const standing = annotations.filter(one => stands(document, one))
    const marks = [first, second].map(id => standing.filter(({ author }) => author === id))
    const coded = marks.filter(({ length }) => length > 0).length
    if (coded === 1) ofOne += 1
    if (coded < 2) continue
    const ranges = unitsOf(document, unit)
    const [one, other] = marks.map(own => themesByUnit(ranges, own, themes))
    if (!one || !other) continue
    count += 1
    units += ranges.length
    for (const at of ranges.keys()) {
      const [mine, theirs] = [one.get(at), other.get(at)]
      for (const theme of mine ?? []) given[0].add(theme)
      for (const theme of theirs ?? []) given[1].add(theme)
      for (const theme of mine ?? []) if (theirs?.has(theme)) together.add(theme)
    }
  }
  const countsOf = (theme: string | null): AgreementCounts => {
    const both = together.of(theme)
    const [onlyFirst, onlySecond] = [given[0].of(theme) - both, given[1].of(theme) - both]
    return { both, onlyFirst, onlySecond, neither: units - both - onlyFirst - onlySecond }
  }
  const used = new Set([...given[0].themes(), ...given[1].themes()])
  return {
    papers: count,
    ofOne,
    units,
    marked: countsOf(null),
    themes: new Map([...used].map(theme => [theme, countsOf(theme)])),
  }
}

/** The turns of a paper and the paragraphs that are in none, or all its paragraphs, in order. */
export function unitsOf({ turns, blocks, text }: StructuredDocument, unit: CodedUnit): TextRange[] {
  const paragraphs = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  if (unit === 'paragraph') return paragraphs
  let at = 0
  const outside = paragraphs.filter(({ start }) => {
    while ((turns[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    return start < (turns[at]?.start ?? Number.POSITIVE_INFINITY)
  })
  return [...turns, ...outside].sort((one, other) => one.start - other.start)
}

/** The themes given in each unit, by its place in the list, those above them included; null for that it is marked at all. */
function themesByUnit(
  units: readonly TextRange[],
  marks: readonly Annotation[],
  themes: ThemesById,
): ReadonlyMap<number, ReadonlySet<string | null>> {
  const found = new Map<number, Set<string | null>>()
  let first = 0
  for (const { start, end, themes: own } of marks.toSorted((one, other) => one.start - other.start)) {
    while ((units[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1
    for (let at = first; (units[at]?.start ?? end) < end; at += 1) {
      const here = found.get(at) ?? new Set()
      found.set(at, here.add(null))
      for (const id of own) for (const theme of [id, ...ancestorsOf(themes, id)]) here.add(theme)
    }
  }
  return found
}

/** How often each theme was counted. */
class Tally {
  readonly #counts = new Map<string | null, number>()

  add(theme: string | null): void {
    this.#counts.set(theme, this.of(theme) + 1)
  }

  of(theme: string | null): number {
    return this.#counts.get(theme) ?? 0
  }

  themes(): string[] {
    return [...this.#counts.keys()].filter(theme => theme !== null)
  }
}
