import type { Identifier } from '../../document/model'
import { eachLanguage } from '../../vocabulary/languages'

/** What a member of the European Parliament asks has a number of its own. */
const EUROPEAN = /\b(?<number>[EPOHGZ]-\d{6})(?:\/(?<year>\d{4})|[-/](?<short>\d{2}))(?!\d)/
/** And what a member of the British Houses asks: `UIN HL1234`. */
const BRITISH = /^UIN:? ?(?<number>(?:HL)?\d{2,6})(?!\d)/
/** Papers of the Belgian Chamber, in their period: `DOC 55 0123/001`. */
const BELGIAN = /^DOC \d{2} \d{4}\/\d{3}$/
/** Reports of its meetings, also at the edges of their pages: `CRIV 55 COM 1288`. */
const BELGIAN_REPORT = /(?<!\p{L})CR(?:IV|IP|ABV) \d{2} (?:COM|PLEN) \d{1,4}(?!\d)/u
/** The Council of the European Union numbers its papers in the year, alone on a line: `7123/24 REV 1`. */
const OF_THE_COUNCIL =
  /^(?:ST )?(?<number>(?!(?:19|20)\d{2}\/)\d{4,5}\/\d{2}(?: (?:REV|ADD|COR) \d{1,2})*)(?: INIT)?$/
/** What the head of a question or a paper of a committee calls itself, with its number. */
const NUMBERED = eachLanguage(({ papers }) => papers?.numbered, 'u')
/** Papers of the Flemish parliament, in their year: `123 (2019-2020) – Nr. 1`. */
const FLEMISH = eachLanguage(({ papers }) => papers?.inYear, 'u')

/** The numbers that a line of a head or at the edge of a page gives a paper of another parliament. */
export function numberedElsewhere(line: string): Identifier[] {
  const european = EUROPEAN.exec(line)
  const british = BRITISH.exec(line)?.groups?.['number']
  const belgian =
    BELGIAN.exec(line)?.[0] ?? BELGIAN_REPORT.exec(line)?.[0] ?? FLEMISH.exec(line)?.groups?.['number']
  const number = OF_THE_COUNCIL.exec(line)?.groups?.['number'] ?? NUMBERED.exec(line)?.groups?.['number']
  return [
    ...(british ? [asDocument(british, `UIN ${british}`)] : []),
    ...(european ? [ofTheUnion(european)] : []),
    ...(belgian ? [asDocument(belgian, belgian)] : []),
    ...(number && !european ? [asDocument(number, number)] : []),
  ]
}

/** Whether a line of a head opens with such a number of a Belgian parliament, and is no title. */
export function opensWithNumber(line: string): boolean {
  return BELGIAN.test(line) || FLEMISH.test(line)
}

/** `E-004321-18` and `E-004321/18` are older ways to write `E-004321/2018`. */
function ofTheUnion({ 0: text, groups = {} }: RegExpExecArray): Identifier {
  const year = groups['year'] ?? `20${groups['short']}`
  return asDocument(`${groups['number']}/${year}`, text)
}

function asDocument(value: string, text: string): Identifier {
  return { kind: 'document', value, text }
}
