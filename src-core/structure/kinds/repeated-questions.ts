import type { Section, Turn } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { namedParty } from '../parties/named-party'
import { makeTurn } from './kind-rules'
import type { Stretch } from './stretches'

type Unnumbered = Omit<Turn, 'id'>

/** A shorter paragraph, in UTF-16 units, may be the same by chance. */
const SHORTEST = 25
const SURE = { turn: 0.85, start: 0.85, end: 0.85 }

/** Where a paragraph that begins with who asks begins to ask. */
const ASKS = new RegExp(
  String.raw`(?<=^[^.?!\n]{0,100})\b(?:${anyLanguage(({ parties }) => parties?.ask)})\b`,
  'u',
)

/** What parties asked before, by each of its paragraphs, so that the letter that answers is known to repeat it. */
export class RepeatedQuestions {
  private readonly asked = new Map<string, Unnumbered>()
  private readonly answersTo = new Map<Unnumbered, Unnumbered>()

  /** `before` are the turns of the part that asks, `stretches` that part; both in the order of the text. Linear. */
  constructor(before: readonly Unnumbered[], stretches: readonly Stretch[]) {
    const questions = before.filter(({ role }) => role === 'question')
    let at = 0
    for (const { text, block } of stretches.flatMap(({ body }) => body)) {
      while ((questions[at]?.end ?? Number.POSITIVE_INFINITY) < block.end) at += 1
      const question = questions[at]
      if (question && question.start <= block.start && text.length >= SHORTEST)
        this.asked.set(keyOf(text), question)
    }
  }

  /** The question that a paragraph repeats word by word; undefined where it repeats none. */
  questionOf(text: string): Unnumbered | undefined {
    return this.asked.get(keyOf(text))
  }

  /** Keeps which question an answer is to. */
  tie(answer: Unnumbered, question: Unnumbered): void {
    this.answersTo.set(answer, question)
  }

  /**
   * The answers behind the questions that a stretch of the letter repeats word by word, and what `others` makes of the paragraphs
   * before the first of them; null where it repeats none.
   */
  read(
    body: readonly LabelledBlock[],
    section: Section | null,
    others: (body: readonly LabelledBlock[]) => Unnumbered[],
  ): Unnumbered[] | null {
    const runs: { readonly question: Unnumbered | null; readonly answered: LabelledBlock[] }[] = []
    for (const labelled of body) {
      const question = this.asked.get(keyOf(labelled.text))
      const last = runs.at(-1)
      if (question && (last?.question !== question || last.answered.length > 0))
        runs.push({ question, answered: [] })
      else if (!question && last) last.answered.push(labelled)
      else if (!question) runs.push({ question: null, answered: [labelled] })
    }
    if (runs.every(({ question }) => question === null)) return null
    return runs.flatMap(({ question, answered }, index) => {
      if (answered.length === 0) return []
      // What a letter says before the first question answers none, where it names nobody who asked.
      if (question === null && index === 0 && !section?.party && !answered.some(isOfParty)) return []
      if (question === null) return others(answered)
      const turn = makeTurn(
        'answer',
        answered,
        section,
        SURE,
        'behind a question that is repeated word by word',
      )
      const answer = { ...turn, party: null }
      this.answersTo.set(answer, question)
      return [answer]
    })
  }

  /** Links answers to the questions they stand behind, by the turns they were before they had their ids, in the same order. */
  link(turns: readonly Turn[], before: readonly Unnumbered[]): Turn[] {
    const ids = new Map(before.map((one, index) => [one, turns[index]?.id]))
    const tied = new Set([...this.answersTo.values()].map(question => ids.get(question)))
    return turns.map((turn, index) => {
      const one = before[index]
      const question = one && this.answersTo.get(one)
      const id = question && ids.get(question)
      // An answer to all that a party asked leaves out what others repeat.
      if (!question || id === undefined) {
        const left = turn.answers.filter(answered => !tied.has(answered))
        return left.length > 0 && left.length < turn.answers.length ? { ...turn, answers: left } : turn
      }
      // What its own label does not number is of the question's numbers.
      return { ...turn, answers: [id], numbers: one.numbers.length > 0 ? turn.numbers : question.numbers }
    })
  }
}

function isOfParty({ text }: LabelledBlock): boolean {
  return namedParty(text) !== null
}

/** The words of a paragraph from what is asked on: who asks is called otherwise when it is repeated. */
function keyOf(text: string): string {
  const asks = ASKS.exec(text)?.index ?? 0
  return text
    .slice(asks)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
