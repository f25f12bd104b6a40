import { anyLanguage } from '../vocabulary/languages'
import { numberListSource } from './read-numbers'

/** The source of a pattern for the part of a question behind its number: `3a`, `3 a)`, `3 (a)`, `3-a`, `3.1`; for the flag `u`. */
export const PART_OF_NUMBER = String.raw`(?:\s?[-–]?\s?\(?[a-h]\)?(?![\p{L}\d])|\.\d{1,2}(?![.\d]))`

const PART = /^\D*\d+(?:\s?[-–]?\s?\(?([a-h])\)?(?!\p{L})|\.(\d{1,2}))\D*$/u

/** The letter behind the one number of a label, `a` of `Vraag 3a`, or the number of its part, `.1` of `Vraag 3.1`; else empty. */
export function labelLetter(label: string | null): string {
  const [, letter, part] = PART.exec(label ?? '') ?? []
  return letter ?? (part === undefined ? '' : `.${part}`)
}

/** A letter of a question in a list of such: `3a/3b`, `3 (a) en (b)`. */
export const LETTER_OF_NUMBER = String.raw`\s?\(?[a-h]\)?(?![\p{L}\d])`
const LISTED = new RegExp(
  String.raw`^[^\d]*(?<list>${numberListSource('1,4', String.raw`\s`, `${PART_OF_NUMBER}|${LETTER_OF_NUMBER}`)})[\s.:)]*$`,
  'u',
)
/** A number of such a list, a letter, or what makes two letters a range. */
const ITEM = new RegExp(
  String.raw`(?<number>\d+)(?:\.(?<part>\d{1,2}))?|(?<!\p{L})(?<letter>[a-h])(?!\p{L})|(?<through>${anyLanguage(({ lists }) => lists?.through)}|[-–—])`,
  'gu',
)

/**
 * What a label numbers, part by part: `3a` and `3b` of `Antwoord 3a en 3b`, `3a` to `3c` of `Vraag 3a t/m c`; where it has no
 * parts, its `numbers`.
 */
export function labelParts(label: string | null, numbers: readonly number[]): string[] {
  const plain = numbers.map(String)
  const list = LISTED.exec(label ?? '')?.groups?.['list'] ?? ''
  if (!/[a-h.]/.test(list)) return plain
  const parts: string[] = []
  let number = ''
  let last = ''
  let through = false
  for (const { groups = {} } of list.matchAll(ITEM)) {
    const { letter, part } = groups
    if (groups['number'] !== undefined) {
      number = groups['number']
      if (part !== undefined) parts.push(`${number}.${part}`)
    } else if (letter !== undefined) {
      const from =
        through && last.startsWith(number) ? last.charCodeAt(number.length) + 1 : letter.charCodeAt(0)
      for (let code = from; code <= letter.charCodeAt(0); code += 1)
        parts.push(`${number}${String.fromCharCode(code)}`)
      last = `${number}${letter}`
      through = false
    } else through = last !== ''
  }
  // Numbers without a part beside those with one: `3a en 4`.
  const partly = new Set(parts.map(part => Number.parseInt(part, 10)))
  return [...parts, ...numbers.filter(one => !partly.has(one)).map(String)]
}
