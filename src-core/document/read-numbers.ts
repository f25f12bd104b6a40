import { anyLanguage } from '../vocabulary/languages'

/** A range longer than this is a slip of the pen or no range of questions: it would ask for a million of them. */
const LONGEST = 200

/** What makes two numbers a range, in every language that is read. */
const THROUGH = `${anyLanguage(({ lists }) => lists?.through)}|[-–—]`
/** What stands between the items of a list. */
const BETWEEN = String.raw`[,;&+/]|(?:${anyLanguage(({ lists }) => lists?.and)})(?!\p{L})`
/** What may be said again before a number of a list: `vraag 3 en vraag 4`. */
const AGAIN = String.raw`(?:${anyLanguage(({ lists }) => lists?.again)})(?!\p{L})`

/**
 * The source of a pattern for a list of numbers and ranges as papers print it, such as `1, 2 en 4` or `3 t/m 6`; `digits`
 * is how long a number may be, `gap` what white space is, `part` what may stand behind a number, or for it: `3a, b en 4`. To be
 * used with the flag `u`, and `i` where words may be capitals.
 */
export function numberListSource(digits: string, gap = String.raw`\s`, part = ''): string {
  const number = String.raw`\d{${digits}}${part === '' ? '' : `(?:${part})?`}`
  const item = part === '' ? number : `(?:${number}|${part})`
  const next = `(?:${gap}*(?:${BETWEEN}|${THROUGH}))(?:${gap}*(?:${BETWEEN}|${AGAIN}))?${gap}*`
  return `${number}(?:${next}${item})*`
}

/** A pattern for each item of such a list: a number, or a range. */
export function numberOrRange(): RegExp {
  return new RegExp(String.raw`\d+(?:\s*(?:${THROUGH})\s*(?:${AGAIN}\s*)?\d+)?`, 'giu')
}

/** Most lists are of one. */
const ONE = /^\d+$/

const TOKEN = new RegExp(
  String.raw`(?<number>\d+)|(?<through>${THROUGH})|(?<between>${BETWEEN}|${AGAIN}|\s+)|(?<other>.)`,
  'giu',
)

/**
 * The numbers that a printed list names, such as `1, 2 en 4`, `3 t/m 6`, `1 bis 3` or `Antwoord 4-5`, in their order; a range
 * counts each of its numbers. Words around them are passed over.
 */
export function readNumbers(list: string): number[] {
  return ONE.test(list) ? [Number(list)] : parse(list).numbers
}

/** The same of a line that may hold nothing else, as one types it; null where it does. An empty line has none. */
export function readNumberList(line: string): number[] | null {
  const { numbers, strict } = parse(line)
  return strict ? [...new Set(numbers)] : null
}

/** Reads a list once from its beginning; `strict` tells whether it is a list and nothing else. */
function parse(list: string): { numbers: number[]; strict: boolean } {
  const numbers: number[] = []
  let strict = true
  let last: number | null = null
  let through = false
  for (const { groups } of list.matchAll(TOKEN)) {
    if (groups?.['through'] !== undefined) {
      strict &&= last !== null && !through
      through = true
    } else if (groups?.['number'] !== undefined) {
      const number = Number(groups['number'])
      strict &&= groups['number'].length <= 4
      if (through) strict &&= isRange(last, number)
      if (through && isRange(last, number))
        for (let between = (last ?? number) + 1; between < number; between += 1) numbers.push(between)
      if (number !== last) numbers.push(number)
      last = number
      through = false
    } else if (groups?.['other'] !== undefined) strict = false
    else if (groups?.['between']?.trim() !== '') strict &&= !through
  }
  return { numbers, strict: strict && !through }
}

function isRange(from: number | null, to: number): boolean {
  return from !== null && to >= from && to - from <= LONGEST
}

/** The other way round: numbers from low to high, each once, those in a row as a range: `3–5, 9–10, 12`. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
