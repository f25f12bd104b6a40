import { lastStartingAtOrBefore, touches } from './locate'
import type { Block, Repair, StructuredDocument, TextRange, Trace, Warning } from './model'

/** A guess at least this certain is taken for sure, and not put before the reader. */
export const SURE = 0.8

/** Repairs that are shown one by one; lines joined and spaces taken out are many, harmless, and only counted. */
export type ShownRepair = Exclude<Repair['kind'], 'line-join' | 'spaces'>

/** What a reader may want to look at in an imported document, with its place in the text. */
export type ReviewPoint = TextRange & { readonly id: string } & (
    | {
        readonly sort: 'guessed'
        /** `turn`: that it is one and its role; `start` and `end`: where a turn begins or ends. */
        readonly what: 'kind' | 'turn' | 'start' | 'end'
        readonly certainty: number
      }
    | { readonly sort: 'doubtful'; readonly what: Warning['kind'] }
    | {
        readonly sort: 'repaired'
        readonly what: ShownRepair
        readonly from: string
        readonly to: string
        /** The words around it as the source has them. */
        readonly was: string
      }
    | {
        /** What tells that the paper is a draft, or was. */
        readonly sort: 'draft'
        readonly what: Trace['kind']
        /** What is not in the text. */
        readonly words: string
        readonly author: string | null
        readonly date: string | null
        readonly seen: boolean
        /** Whether it is about a header, a footer or the like. */
        readonly atEdge: boolean
      }
    | { readonly sort: 'removed'; readonly what: 'furniture'; readonly page: number; readonly text: string }
  )

export type ReviewSort = ReviewPoint['sort']

/** All that import guessed, doubted, repaired or removed, and what tells of a draft, in the order of the text. Linear. */
export function reviewPoints(document: StructuredDocument): ReviewPoint[] {
  const points = [...doubts(document), ...drafts(document), ...repaired(document), ...removed(document)]
  return points.sort((one, other) => one.start - other.start)
}

/** Whether a point deserves a look: what was guessed, what is doubtful, and what tells of a draft, unless somebody looked. */
export function deservesLook(point: ReviewPoint): boolean {
  return point.sort === 'guessed' || point.sort === 'doubtful' || (point.sort === 'draft' && !point.seen)
}

/** How many points deserve a look. */
export function countToLookAt(document: StructuredDocument): number {
  return [...doubts(document), ...drafts(document)].filter(deservesLook).length
}

function doubts(document: StructuredDocument): ReviewPoint[] {
  return [...guessedKind(document), ...guessedTurns(document), ...doubtful(document)]
}

function guessedKind({ kindCertainty, blocks }: StructuredDocument): ReviewPoint[] {
  const { start, end } = blocks[0] ?? { start: 0, end: 0 }
  return kindCertainty < SURE
    ? [{ id: 'kind', sort: 'guessed', what: 'kind', certainty: kindCertainty, start, end }]
    : []
}

/** One point for each doubt: an unsure turn that begins where it may not begin is one, and two turns share a boundary. */
function guessedTurns({ turns, blocks }: StructuredDocument): ReviewPoint[] {
  return turns.flatMap((turn, index): ReviewPoint[] => {
    const [before, after] = [turns[index - 1], turns[index + 1]]
    const start = Math.min(turn.edges.start, before && touches(before, turn, blocks) ? before.edges.end : 1)
    const first = blockRange(blocks, turn.start)
    const points: ReviewPoint[] = []
    if (turn.certainty < SURE) points.push(guess('turn', turn.certainty, first))
    else if (start < SURE) points.push(guess('start', start, first))
    // Where another turn follows at once, its beginning is this one's end.
    if (turn.edges.end < SURE && !(after && touches(turn, after, blocks)))
      points.push(guess('end', turn.edges.end, blockRange(blocks, turn.end - 1)))
    return points
  })
}

function guess(what: 'turn' | 'start' | 'end', certainty: number, { start, end }: TextRange): ReviewPoint {
  return { id: `${what} ${start}`, sort: 'guessed', what, certainty, start, end }
}

function blockRange(blocks: readonly Block[], offset: number): TextRange {
  return blocks[lastStartingAtOrBefore(blocks, offset)] ?? { start: offset, end: offset + 1 }
}

function doubtful({ warnings }: StructuredDocument): ReviewPoint[] {
  return warnings.map(({ kind, start, end }) => ({
    id: `${kind} ${start}`,
    sort: 'doubtful',
    what: kind,
    start,
    end,
  }))
}

function drafts({ traces = [], text }: StructuredDocument): ReviewPoint[] {
  return traces.map((trace, index) => {
    const { kind, start, end, words = '', author = null, date = null, seen = false, atEdge = false } = trace
    // Where nothing is left in the text, the word behind it is to be seen.
    const range = { start, end: start < end ? end : aroundRepair(text, start, '').end }
    return { id: `draft ${index}`, sort: 'draft', what: kind, words, author, date, seen, atEdge, ...range }
  })
}

function repaired({ repairs, text }: StructuredDocument): ReviewPoint[] {
  return repairs.flatMap(({ at, kind, from, to }, index): ReviewPoint[] => {
    if (kind === 'line-join' || kind === 'spaces') return []
    const { start, end } = aroundRepair(text, at, to)
    const was = text.slice(start, at) + from + text.slice(at + to.length, end)
    return [{ id: `repair ${index}`, sort: 'repaired', what: kind, from, to, was, start, end }]
  })
}

/** The words a repair stands in, so that there is something to see where it took away all there was. */
function aroundRepair(text: string, at: number, to: string): TextRange {
  const inText = Math.min(at, text.length)
  const before = /\S*$/u.exec(text.slice(Math.max(0, inText - 40), inText))?.[0].length ?? 0
  const after = /^\S*/u.exec(text.slice(inText + to.length, inText + to.length + 40))?.[0].length ?? 0
  return { start: inText - before, end: Math.min(text.length, inText + to.length + after) }
}

function removed({ furniture, pages, text }: StructuredDocument): ReviewPoint[] {
  const starts = new Map(pages.map(({ number, start }) => [number, start]))
  return furniture.map((one, index) => {
    const start = Math.min(starts.get(one.page) ?? 0, text.length)
    const end = Math.min(text.length, start + (/^\S*/u.exec(text.slice(start, start + 40))?.[0].length || 1))
    return {
      id: `removed ${index}`,
      sort: 'removed',
      what: 'furniture',
      page: one.page,
      text: one.text,
      start,
      end,
    }
  })
}
