/** A range longer than this is not a range of questions. */
const LONGEST = 200

/** The numbers of a list such as `1, 2 en 4`, `3 t/m 6` or `1-3`; a range counts each of its numbers. */
export function readNumbers(list: string): number[] {
  const numbers: number[] = []
  let last: number | null = null
  let range = false
  for (const [token] of list.matchAll(/\d+|t\/m|(?:tot )?en met|bis|to\b|[-–—]/gi)) {
    if (!/^\d/.test(token)) {
      range = true
      continue
    }
    const number = Number(token)
    const from = last ?? number
    if (range && number - from <= LONGEST) {
      for (let between = from + 1; between < number; between += 1) numbers.push(between)
    }
    if (number !== last) numbers.push(number)
    last = number
    range = false
  }
  return numbers
}
