import type { StructuredDocument, Turn } from '../document/model'
import { answersByQuestion } from '../document/questions-of'

/** A stretch of a paper: of one turn, or outside every turn. */
export interface Stretch {
  readonly turn: Turn | null
}

/** What stands side by side: questions at left, the answers that follow on them at right. Either may be empty. */
export interface ExchangeRow<T> {
  readonly kind: 'exchange'
  readonly asked: readonly T[]
  readonly answered: readonly T[]
  /** Answers to these questions that stand elsewhere in the paper, in its order. */
  readonly answersElsewhere: readonly Turn[]
  /** Those of them that are to be shown here as copies: where no answer follows, and none of them was copied before. */
  readonly copies: readonly Turn[]
  /** Questions of these answers that stand elsewhere in the paper, in its order. */
  readonly questionsElsewhere: readonly Turn[]
}

/** What stands across both columns. */
export interface AcrossRow<T> {
  readonly kind: 'across'
  readonly stretch: T
}

export type Row<T> = AcrossRow<T> | ExchangeRow<T>

/**
 * Whether a paper has answers to stand beside questions. In a debate a question is answered in what is said next,
 * which nothing ties to it: to say there that it has no answer would be wrong.
 */
export function hasExchanges({ kind, turns }: Pick<StructuredDocument, 'kind' | 'turns'>): boolean {
  return kind !== 'debate' && turns.some(({ role }) => role === 'answer')
}

/**
 * Lays the stretches of a paper, in their order and part by part, out in rows. Nothing changes its place: the stretches of
 * the rows one after the other are those given. An answer stands beside its questions where it follows on them; one that
 * stands elsewhere is named, and copied once. Linear in the stretches.
 */
export function exchangeRows<T extends Stretch>(
  document: Pick<StructuredDocument, 'kind' | 'turns'>,
  parts: readonly (readonly T[])[],
): Row<T>[][] {
  if (!hasExchanges(document)) return parts.map(part => part.map(stretch => ({ kind: 'across', stretch })))
  const maker = new RowMaker<T>(document.turns)
  return parts.map(part => maker.rowsOf(part))
}

class RowMaker<T extends Stretch> {
  readonly #answers: ReadonlyMap<string, readonly Turn[]>
  readonly #placeOf: ReadonlyMap<string, number>
  readonly #copied = new Set<string>()

  constructor(readonly turns: readonly Turn[]) {
    this.#answers = answersByQuestion(turns)
    this.#placeOf = new Map(turns.map(({ id }, index) => [id, index]))
  }

  rowsOf(part: readonly T[]): Row<T>[] {
    const rows: Row<T>[] = []
    for (let at = 0; at < part.length; ) {
      const asked = runOf(part, at, 'question')
      const answered = runOf(part, at + asked.length, 'answer')
      const stretch = part[at]
      if (stretch && asked.length + answered.length === 0) {
        rows.push({ kind: 'across', stretch })
        at += 1
        continue
      }
      const together = asked.length - openFrom(asked, answered[0])
      const before = asked.slice(0, asked.length - together)
      for (const group of this.#alike(before)) rows.push(this.#row(group, []))
      const here = asked.slice(asked.length - together)
      const theirs = together > 0 ? answersOf(here, answered) : []
      if (together > 0) rows.push(this.#row(here, theirs))
      for (const answer of together > 0 ? [] : answered) rows.push(this.#row([], [answer]))
      at += asked.length + (together > 0 ? theirs.length : answered.length)
    }
    return rows
  }

  /** Neighbours that have the same answers, which stand elsewhere; questions without an answer each by itself. */
  #alike(asked: readonly T[]): T[][] {
    const groups: { answers: string; stretches: T[] }[] = []
    for (const stretch of asked) {
      const answers = this.#answersOf(stretch)
        .map(({ id }) => id)
        .join(' ')
      const last = groups.at(-1)
      if (last && answers !== '' && last.answers === answers) last.stretches.push(stretch)
      else groups.push({ answers, stretches: [stretch] })
    }
    return groups.map(({ stretches }) => stretches)
  }

  #row(asked: readonly T[], answered: readonly T[]): ExchangeRow<T> {
    const [questionIds, answerIds] = [idsOf(asked), idsOf(answered)]
    const answersElsewhere = this.#inOrder(
      asked.flatMap(stretch => this.#answersOf(stretch).filter(({ id }) => !answerIds.has(id))),
    )
    const questions = answered.flatMap(({ turn }) => turn?.answers ?? []).filter(id => !questionIds.has(id))
    const copies = answered.length > 0 ? [] : answersElsewhere.filter(({ id }) => !this.#copied.has(id))
    for (const { id } of copies) this.#copied.add(id)
    return {
      kind: 'exchange',
      asked,
      answered,
      answersElsewhere,
      copies,
      questionsElsewhere: this.#inOrder(
        questions.flatMap(id => this.turns[this.#placeOf.get(id) ?? -1] ?? []),
      ),
    }
  }

  #answersOf({ turn }: T): readonly Turn[] {
    return (turn && this.#answers.get(turn.id)) ?? []
  }

  #inOrder(turns: readonly Turn[]): readonly Turn[] {
    return [...new Set(turns)].sort((one, other) => one.start - other.start)
  }
}

function runOf<T extends Stretch>(part: readonly T[], from: number, role: Turn['role']): T[] {
  const run: T[] = []
  for (let at = from; part[at]?.turn?.role === role; at += 1) run.push(part[at] as T)
  return run
}

/** The first of the last questions in a run that an answer right behind it is all about; the run's length where it is about none. */
function openFrom<T extends Stretch>(asked: readonly T[], answer: T | undefined): number {
  const answers = new Set(answer?.turn?.answers)
  let from = asked.length
  while (from > 0 && answers.has(asked[from - 1]?.turn?.id ?? '')) from -= 1
  return from
}

/** The first answers in a run that are about all of these questions: one about the first alone would seem to be about the others. */
function answersOf<T extends Stretch>(asked: readonly T[], answered: readonly T[]): T[] {
  const ids = [...idsOf(asked)]
  const end = answered.findIndex(({ turn }) => {
    const theirs = new Set(turn?.answers)
    return !ids.every(id => theirs.has(id))
  })
  return answered.slice(0, end < 0 ? answered.length : end)
}

function idsOf(stretches: readonly Stretch[]): ReadonlySet<string> {
  return new Set(stretches.flatMap(({ turn }) => turn?.id ?? []))
}
