import { addTo } from '../../basics/group-by'

/** A question or an answer of one party, and its words. */
export interface Said {
  readonly id: string
  readonly text: string
}

/** Shorter words, in UTF-16 units, are in any sentence. */
const SHORTEST = 5
/** A word that more questions have tells none of them from the others. */
const MOST = 20
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
  const found = answers.map(({ text }) => bestOf(wordsOf(text), holding))
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
function bestOf(words: ReadonlySet<string>, holding: ReadonlyMap<string, readonly number[]>): number {
  const scores = new Map<number, number>()
  for (const word of words) {
    const within = holding.get(word) ?? []
    if (within.length > MOST) continue
    for (const index of within) scores.set(index, (scores.get(index) ?? 0) + 1 / within.length)
  }
  let [best, most, second] = [-1, 0, 0]
  for (const [index, score] of scores) {
    if (score > most) [best, most, second] = [index, score, most]
    else if (score > second) second = score
  }
  return most >= ENOUGH && most >= second * CLEARLY ? best : -1
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => word.length >= SHORTEST))
}
