import type { TurnLabel } from './label'

/** A letter that stands for a question or an answer: `V1:`, `Q:`, `A1.`, `F 2:`. */
const LETTER = /^(?<letter>[VQFA])(?:\s?(?<numbers>\d{1,3})\s*[:.)]|\s?:)(?=\s|$)/u

/** Reads a label that is a letter, or null. */
export function readLetter(text: string): TurnLabel | null {
  const { 0: label = '', groups: { letter, numbers } = {} } = LETTER.exec(text) ?? {}
  if (letter === undefined) return null
  return {
    kind: letter === 'A' ? 'answer' : 'question',
    numbers: numbers === undefined ? [] : [Number(numbers)],
    ...(label.length < text.length && { length: label.length }),
    certainty: numbers === undefined ? 0.8 : 0.9,
    from: numbers === undefined ? 'word' : 'word-and-number',
  }
}
