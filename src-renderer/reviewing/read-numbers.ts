/** No range is longer: a number with a digit too many would ask for a million questions. */
const LONGEST_RANGE = 100

/**
 * The numbers of a line such as `4, 6 en 8–10`, in their order; null where it holds anything else. An empty line has
 * none.
 */
export function readNumbers(line: string): number[] | null {
  const parts = line
    .replace(/\s*(?:-|–|t\/m|\bto\b)\s*/giu, '–')
    .split(/(?:[,;\s]|\b(?:en|and)\b)+/iu)
    .filter(part => part !== '')
  const numbers: number[] = []
  for (const part of parts) {
    const range = /^(\d{1,4})(?:–(\d{1,4}))?$/u.exec(part)
    if (!range) return null
    const first = Number(range[1])
    const last = Number(range[2] ?? range[1])
    if (last < first || last - first > LONGEST_RANGE) return null
    for (let number = first; number <= last; number++) numbers.push(number)
  }
  return [...new Set(numbers)]
}
