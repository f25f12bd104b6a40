import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import type { LabelledBlock } from './labelled-block'

const LETTER = new RegExp(String.raw`^(?:${anyLanguage(({ letters }) => letters?.withinHeading)})\b`)
const OF_GOVERNMENT = anyPattern(({ letters }) => letters?.ofGovernment)

/**
 * Makes the letters a paper consists of its parts, as the Eerste Kamer prints a committee's questions and the answers to
 * them: a letter of the government holds answers. A paper that is one letter itself has no parts.
 */
export function withLetters(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const letters = blocks.filter(isLetter)
  if (letters.length < 2) return blocks
  return blocks.map(labelled =>
    isLetter(labelled)
      ? {
          ...labelled,
          block: { ...labelled.block, kind: 'heading' },
          label: { kind: 'part', number: '', answers: OF_GOVERNMENT.test(labelled.text) },
        }
      : labelled,
  )
}

function isLetter({ text, label }: LabelledBlock): boolean {
  return text.length < 240 && LETTER.test(text) && (label === null || label.kind === 'part')
}
