import { ownValue } from '../../basics/own-value'

/** What a file's bytes for accented letters become when they are read by the wrong table, Mac Roman for Windows-1252. */
const MEANT: Readonly<Record<string, string>> = {
  '‡': 'à',
  '·': 'á',
  '‰': 'ä',
  Á: 'ç',
  Ë: 'è',
  È: 'é',
  Í: 'ê',
  Î: 'ë',
  Ó: 'î',
  Ô: 'ï',
  Ò: 'ñ',
  Û: 'ó',
  Ù: 'ô',
  ˆ: 'ö',
  '˙': 'ú',
  '˚': 'û',
  '¸': 'ü',
}
/** Behind small letters a capital with an accent never stands, nor such a sign between two, but in Catalan `l·l`. */
const MISREAD = /[ÁËÈÍÎÓÔÒÛÙ](?<=\p{Ll}{2}.)(?!\p{Lu})|[‡‰ˆ˙˚¸·](?<=\p{Ll}{2}.)(?<!l·)(?=\p{Ll})/gu

/** Most lines hold none of them. */
const SUSPECT = /[ÁËÈÍÎÓÔÒÛÙ‡‰ˆ˙˚¸·]/

/** Letters that a font's own table misread, as in `FinanciÎn` and `coˆperatie`; UTF-16 offsets of the line. */
export function misreadLetters(line: string): { start: number; end: number; to: string }[] {
  if (!SUSPECT.test(line)) return []
  return [...line.matchAll(MISREAD)].flatMap(({ index, 0: letter }) => {
    const to = ownValue(MEANT, letter)
    return to === undefined ? [] : [{ start: index, end: index + letter.length, to }]
  })
}
