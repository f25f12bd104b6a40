/** A label is at most so long, in UTF-16 units. */
const LONGEST_LABEL = 40

/** A question with what it is called, such as `vraag 12`. */
interface LabelledQuestion {
  readonly label: string
  readonly quotation: { readonly text: string }
}

/** The most words of a label that says no more than numbers: `Vragen 3 t/m 5`. */
const LABEL_WORDS = 3

/**
 * What stands above a question before its answer; empty where its own words begin with that, as `Vraag 3` in the paper
 * does, in whatever language it is.
 */
export function askedLabel({ label, quotation }: LabelledQuestion): string {
  const [line = ''] = quotation.text.trimStart().split('\n', 1)
  const words = line.match(/\p{L}+/gu) ?? []
  const isLabel = line.length <= LONGEST_LABEL && words.length > 0 && words.length <= LABEL_WORDS
  return isLabel && numbersOf(line) === numbersOf(label) ? '' : label
}

function numbersOf(label: string): string {
  return (label.match(/\d+/g) ?? []).join(' ')
}
