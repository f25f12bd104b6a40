import { findPlace, findWordsInOrder } from '../document/corrections/text-place'
import { turnAt } from '../document/locate'
import type { StructuredDocument, TextRange, Turn } from '../document/model'
import type { Judgement } from './judgement'
import type { ReplyStatus } from './reply-kinds'

/** The judgements of a paper by the answer each is about, and those whose answer is no longer there. */
export interface PlacedJudgements {
  /** By the id of the turn: one an analyst, by when they were made. */
  readonly byTurn: ReadonlyMap<string, readonly Judgement[]>
  readonly lost: readonly Judgement[]
}

/**
 * The answer a judgement is about in its paper as it is now, or null where there is none: by where it began, which is found
 * by what stood around it where the paper was read again.
 */
export function judgedTurn(document: StructuredDocument, { turn }: Pick<Judgement, 'turn'>): Turn | null {
  return answerAt(document, findPlace(document.text, turn))
}

function answerAt(document: StructuredDocument, at: number | null): Turn | null {
  const found = at === null ? null : turnAt(document, at)
  return found?.role === 'answer' ? found : null
}

/**
 * Puts judgements with their answers. Where two of one analyst came to be about one answer, as after answers were merged,
 * the one that was made where the answer begins counts, else the one changed last; the other is among the lost.
 */
export function placeJudgements(
  document: StructuredDocument,
  judgements: Iterable<Judgement>,
): PlacedJudgements {
  const byTurn = new Map<string, Judgement[]>()
  const lost: Judgement[] = []
  const find = findWordsInOrder(document.text)
  const inOrder = [...judgements]
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => one.turn.at - other.turn.at)
  for (const judgement of inOrder) {
    // A place is no words: what is sought is what stood before it and after it.
    const turn = answerAt(document, find(judgement.turn, ''))
    if (!turn) {
      lost.push(judgement)
      continue
    }
    const here = byTurn.get(turn.id) ?? []
    byTurn.set(turn.id, here)
    const at = here.findIndex(({ author }) => author === judgement.author)
    const other = here[at]
    if (!other) here.push(judgement)
    else if (counts(turn, judgement, other)) {
      here[at] = judgement
      lost.push(other)
    } else lost.push(judgement)
  }
  for (const here of byTurn.values()) here.sort(byMoment)
  return { byTurn, lost: lost.sort(byMoment) }
}

/** The statuses that judgements give the answers of a paper, by the turn’s id. */
export function judgedTurns(
  document: StructuredDocument,
  judgements: Iterable<Judgement>,
): Readonly<Record<string, readonly ReplyStatus[]>> {
  const { byTurn } = placeJudgements(document, judgements)
  return Object.fromEntries([...byTurn].map(([turn, here]) => [turn, here.map(({ status }) => status)]))
}

function counts(turn: Turn, one: Judgement, other: Judgement): boolean {
  const [isFirst, isOther] = [one.turn.at === turn.start, other.turn.at === turn.start]
  if (isFirst !== isOther) return isFirst
  if (one.revision !== other.revision) return one.revision > other.revision
  return one.id > other.id
}

function byMoment(one: Judgement, other: Judgement): number {
  return one.created === other.created ? (one.id < other.id ? -1 : 1) : one.created < other.created ? -1 : 1
}

/** Of the judgements of one answer the own one, else the one made last; null where there is none. */
export function mainJudgement<T extends Pick<Judgement, 'author'>>(
  judgements: readonly T[] = [],
  own: string,
): T | null {
  return judgements.find(({ author }) => author === own) ?? judgements.at(-1) ?? null
}

/**
 * Where the words that show a judgement stand, in UTF-16 offsets; null where it has none or they are not in its answer any
 * more. Of several places in the answer the nearest to where they stood.
 */
export function shownWords(
  { text }: Pick<StructuredDocument, 'text'>,
  turn: TextRange,
  { words }: Pick<Judgement, 'words'>,
): TextRange | null {
  if (!words) return null
  const { exact } = words.quote
  if (isIn(turn, words) && text.startsWith(exact, words.start)) return { start: words.start, end: words.end }
  const answer = text.slice(turn.start, turn.end)
  let best: number | null = null
  for (let at = answer.indexOf(exact); at >= 0; at = answer.indexOf(exact, at + 1)) {
    const start = turn.start + at
    if (best !== null && Math.abs(start - words.start) >= Math.abs(best - words.start)) break
    best = start
  }
  return best === null ? null : { start: best, end: best + exact.length }
}

function isIn(outer: TextRange, { start, end }: TextRange): boolean {
  return outer.start <= start && end <= outer.end
}
