/** A label is at most so long, in UTF-16 units. */
const LONGEST_LABEL = 40

/** A question with what it is called, such as `vraag 12`. */
interface LabelledQuestion {
  readonly label: string
  readonly quotation: { readonly text: string }
}

/** What stands above a question before its answer; empty where its own words begin with that, as `Vraag 3` in the paper does. */
export function askedLabel({ label, quotation }: LabelledQuestion): string {
  const [line = ''] = quotation.text.trimStart().split('\n', 1)
  return line.length <= LONGEST_LABEL && saidBy(line) === saidBy(label) ? '' : label
}

/** How it begins and its numbers: `vraag 4 en 5` says what `vragen 4 en 5` does. */
function saidBy(label: string): string {
  return [label.trim().slice(0, 3).toLowerCase(), ...(label.match(/\d+/g) ?? [])].join(' ')
}
