import { addTo } from '../../basics/group-by'

/** A question or an answer of one party, and its words. */
export interface Said {
  readonly id: string
  readonly text: string
}

/** Shorter words, in UTF-16 units, are in any sentence. */
const SHORTEST = 5
/** So much more than any other must the best question have in common with an answer. */
const CLEARLY = 1.6
/** So many words of its own make a question known again. */
const ENOUGH = 2

/**
 * The questions that each of a party's answers is to, where each opens with the words of one: those that no other of the
 * party's questions has. A question that no answer repeats goes with the one before it, as an answer may treat them together.
 * Null where one answer repeats none clearly, or not in the questions' order. Linear in the words.
 */
export function matchQuestions(
  questions: readonly Said[],
  answers: readonly Said[],
): ReadonlyMap<string, readonly string[]> | null {
  if (questions.length < 2 || answers.length < 2) return null
  const holding = new Map<string, number[]>()
  for (const [index, { text }] of questions.entries())
    for (const word of wordsOf(text)) addTo(holding, word, index)
  const found = answers.map(({ text }) => bestOf(wordsOf(text), holding, questions.length))
  const inOrder = found.every((one, index) => one >= 0 && one > (found[index - 1] ?? -1))
  if (!inOrder) return null
  return new Map(
    answers.map(({ id }, index) => {
      const from = index === 0 ? 0 : (found[index] ?? 0)
      return [id, questions.slice(from, found[index + 1]).map(question => question.id)]
    }),
  )
}

/** The index of the question that has clearly the most in common with these words; -1 where none has. */
function bestOf(
  words: ReadonlySet<string>,
  holding: ReadonlyMap<string, readonly number[]>,
  many: number,
): number {
  const scores = new Array<number>(many).fill(0)
  for (const word of words) {
    const within = holding.get(word) ?? []
    for (const index of within) scores[index] = (scores[index] ?? 0) + 1 / within.length
  }
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a)
  return best >= ENOUGH && best >= second * CLEARLY ? scores.indexOf(best) : -1
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => word.length >= SHORTEST))
}
