import { anyLanguage } from '../../vocabulary/languages'
import type { StructuredDocument } from '../model'

/** What a page is called in print: its number, or what stands in place of a plain one, such as `iv` or `A-1`. */
export type PageName = number | string

/** The name of a page as a place in a count. */
export interface CountedPage {
  /** What stands before the number, such as `A-`; empty for none. */
  readonly prefix: string
  /** Arabic digits, or Roman numerals in small or in large letters. */
  readonly style: '1' | 'i' | 'I'
  readonly value: number
}

const ARABIC = /^(?:(?<prefix>\p{L}{1,3}[-–.]?|\d{1,3}[-–.]) ?)?(?<digits>\d{1,5})$/u
/** Longer numerals count no pages. */
const ROMAN = /^(?:[ivxlc]{1,9}|[IVXLC]{1,9})$/
const PAGE_WORD = new RegExp(
  String.raw`^(?:${anyLanguage(({ heads }) => heads?.pageNumber)}|p\.)\s*(?=\p{N})`,
  'iu',
)
const NUMERALS = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** The name of a page as a place in a count; null for what is none, such as `Omslag`. */
export function readPageName(text: string): CountedPage | null {
  const name = text.trim().replace(PAGE_WORD, '')
  if (ROMAN.test(name)) {
    const value = readRoman(name.toLowerCase())
    return value === null ? null : { prefix: '', style: name === name.toLowerCase() ? 'i' : 'I', value }
  }
  const { prefix = '', digits } = ARABIC.exec(name)?.groups ?? {}
  return digits === undefined ? null : { prefix, style: '1', value: Number(digits) }
}

/** A place in a count as the name of a page; a plain number is one. */
export function writePageName({ prefix, style, value }: CountedPage): PageName {
  if (style === '1') return prefix === '' ? value : `${prefix}${value}`
  const roman = writeRoman(value)
  return style === 'i' ? roman : roman.toUpperCase()
}

/** Pages with what the file calls each, by their numbers; `labels` begin with the first page's, and an empty one is none. */
export function withLabels(
  pages: StructuredDocument['pages'],
  labels: readonly string[] = [],
): StructuredDocument['pages'] {
  return pages.map(page => {
    const label = labels[page.number - 1]
    return label ? { ...page, label } : page
  })
}

function readRoman(text: string): number | null {
  let [value, rest] = [0, text]
  for (const [letters, worth] of NUMERALS)
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  return rest === '' && writeRoman(value) === text ? value : null
}

function writeRoman(value: number): string {
  let [text, rest] = ['', value]
  for (const [letters, worth] of NUMERALS)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
}
