import { append } from '../../basics/append'
import type { Block, Identifier } from '../../document/model'
import { isPaperNumber } from '../../document/own-number'
import { anyLanguage, eachLanguage } from '../../vocabulary/languages'
import { readQuestionHead } from '../people/question-head'
import { findIdentifiers } from './find-identifiers'
import { numberedElsewhere } from './numbered-elsewhere'

/** How much of a paper its head is at most, in UTF-16 units. */
const HEAD = 1500
/** Where a head is over: what a letter is about, whom it answers, how it greets. */
const LETTER = new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.opensBody)})`, 'i')
/** Or a sentence: one that another follows, or one that ends a long line. */
const SENTENCES = /\p{Ll}{3}\. \p{Lu}/u
/** A long line has a letter in lower case so far before its end, in UTF-16 units. */
const LONG = 61
/** A dossier's number opens a line, with the number of its own that a chapter of a budget has: `36 200 VII`, `21 501-02`. */
const DOSSIER = new RegExp(
  String.raw`^(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?:(?:[ -]| \()(?<addition>\d{2}(?![\d.])|[IVX]{1,5}[AB](?!\p{L})|[IVXLC]{1,6}(?!\p{L})|[A-Z](?!\p{L})|R\d{4})\)?)?(?=\s|$)(?!${anyLanguage(({ papers }) => papers?.dossierNumber)})`,
  'u',
)
/** The paper's number in it, on a line of its own or before its title: `Nr. 10 VERSLAG`. */
const NUMBER = new RegExp(
  String.raw`^(?:${anyLanguage(({ papers }) => papers?.number)})\.? ?(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?:\s?[–-]\s?(?<last>\d{1,4}))?(?=\s*$|\s+\p{L})`,
  'iu',
)
const NUMBER_BEHIND = new RegExp(
  String.raw`\s(?:${anyLanguage(({ papers }) => papers?.numberBehind)})\.? ?(?<number>\d{1,4}|[A-Z]{1,2})(?=\s*$|\s+\p{Lu}{3})`,
  'u',
)
/** Lines of a head that stand in one block: the dossier, the paper's number or the piece's, and a title in capitals. */
const RUN_TOGETHER = new RegExp(
  String.raw`\s(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?:[ -](?<addition>\d{2}|[IVX]{1,5}[AB]|[IVXLC]{1,6}|R\d{4}))?\s[^\n]{0,300}?\s(?:${anyLanguage(({ papers }) => papers?.numberBehind)})\. ?(?<number>\d{1,4}|[A-Z]{1,2})\s(?=\p{Lu}{4,}(?:\s\p{Lu}{2,}|$))`,
  'u',
)
const PIECE_BEHIND = /\s(?<piece>20\d{2}[ZD]\d{5})\s(?=\p{Lu}{4,}\s\p{Lu}{2,})/u
/** The Eerste Kamer calls its papers by letters, without `nr.`, before their title: `AI VERSLAG VAN …`. */
const LETTERS = new RegExp(
  String.raw`^(?<number>[A-Z]{1,2})\s+(?=(?:${anyLanguage(({ papers }) => papers?.titleAgain)})*(?:${anyLanguage(({ papers }) => papers?.chamberTitles)})\b)`,
  'u',
)
/** Or alone on a line, with the title below. */
const LETTERS_ALONE = /^(?<number>[A-Z]{1,2})$/u
const TITLE = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ papers }) => papers?.titleOpens)}) ?)*(?:${anyLanguage(({ papers }) => papers?.chamberTitles)})\b`,
  'u',
)
/** The record of a meeting of the United Nations: `S/PV.9641`, `A/78/PV.12`. */
const OF_NATIONS =
  /(?<![\p{L}\d/])(?<number>[ASE]\/(?:\d{2}\/)?PV\.\d{1,5}(?: \((?:Resumption|Part) \w+\))?)/u
const OF_A_CHAMBER = new RegExp(`^(?:${anyLanguage(({ papers }) => papers?.ofChamber)})`, 'i')
const APPENDIX = eachLanguage(({ papers }) => papers?.appendix, 'i')
const APPENDIX_LINE = eachLanguage(({ papers }) => papers?.appendixLine, 'u')
/** What stands before a number that is a line's all: `Kamerstuk`, `Kamerstukken II 2021–2022,`. */
const NAMED = new RegExp(`^(?:${anyLanguage(({ papers }) => papers?.beforeNumber)})?$`, 'i')
/** The Bundestag's and a Landtag's papers are numbered in their period: `Deutscher Bundestag – Drucksache 20/8123`. */
const DRUCKSACHE = eachLanguage(({ papers }) => papers?.inPeriod, 'u')
/** And their reports: `Plenarprotokoll 20/145`. */
const REPORT = eachLanguage(({ papers }) => papers?.reportInPeriod, 'u')
const IN_PERIOD = /^\d{1,2}\/\d{1,6}$/
/** Before a paper’s number in a table of its facts: the Chamber and its year. */
const REGISTERED = eachLanguage(({ papers }) => papers?.registered, 'u')
/** A number of its own that the Chamber gives every piece. */
const PIECE = /^20\d{2}[ZD]\d{5}\b/

/**
 * The numbers a paper has itself: those its pages are printed with, and those its head says it is. What it names, as a
 * letter does that another paper is about, is no number of its own. `date` is the paper's own day, ISO 8601.
 */
export function ownNumbers(
  text: string,
  blocks: readonly Block[],
  furniture: readonly string[],
  date: string | null,
): Identifier[] {
  const seen = new Set<string>()
  const question = readQuestionHead(text.slice(0, HEAD))?.number
  const asked: Identifier[] =
    question == null ? [] : [{ kind: 'document', value: question, text: `nr. ${question}` }]
  const lines = headOf(text, blocks)
  // What opens a paper is its own; alone on a line it may be that of the paper it answers.
  let inPeriod = DRUCKSACHE.exec(lines[0] ?? '')?.groups?.['number'] ?? null
  const printed = furniture.flatMap(line => printedOn(line, furniture))
  return [
    ...printed,
    ...asked,
    ...namedInHead(lines),
    ...ofAppendix(text, lines, date),
    ...ofProceedings(furniture, date),
    ...ofGazette(text, furniture),
  ]
    .filter(({ value }) => {
      if (!IN_PERIOD.test(value)) return true
      // A second one is that of the paper it answers.
      inPeriod ??= value
      return inPeriod === value
    })
    .filter(({ kind, value }) => {
      // Filed as `20242025-546`, and printed as `2024-2025-546`.
      const key = `${kind} ${value.replaceAll('-', '')}`
      return !seen.has(key) && seen.add(key)
    })
    .map(({ kind, value, text: printed }) => ({ kind, value, text: printed }))
}

/** The lines of a paper before its first sentence. */
function headOf(text: string, blocks: readonly Block[]): string[] {
  const lines: string[] = []
  for (const { kind, start, end } of blocks) {
    if (start >= HEAD || kind === 'footnote') break
    const line = text.slice(start, Math.min(end, start + HEAD)).trim()
    lines.push(line)
    if (kind !== 'title' && isOver(line)) break
  }
  return lines
}

/** The number an appendix to the proceedings has in its head; where that says no year, the day it came tells it. */
function ofAppendix(text: string, lines: readonly string[], date: string | null): Identifier[] {
  const { first, last, number } = APPENDIX.exec(text.slice(0, HEAD))?.groups ?? {}
  if (first && last && number)
    return [
      {
        kind: 'aanhangsel',
        value: `${first}-${last}-${number}`,
        text: `Aanhangsel ${first}–${last}, ${number}`,
      },
    ]
  const alone = lines.map(line => APPENDIX_LINE.exec(line)?.groups?.['number']).find(Boolean)
  const years = date === null ? null : sessionYears(date)
  return alone && years ? [{ kind: 'aanhangsel', value: `${years}-${alone}`, text: `AH ${alone}` }] : []
}

const GAZETTE = eachLanguage(({ papers }) => papers?.gazette, 'u')
const GAZETTE_FOOT = eachLanguage(({ papers }) => papers?.gazetteFoot, 'u')

/** The number of an issue of the Staatscourant, as the publisher files it: `stcrt-2024-15832`. */
function ofGazette(text: string, furniture: readonly string[]): Identifier[] {
  const printed =
    GAZETTE.exec(text.slice(0, HEAD)) ?? furniture.map(line => GAZETTE_FOOT.exec(line.trim())).find(Boolean)
  const { year, number } = printed?.groups ?? {}
  if (!year || !number) return []
  const filed = `stcrt-${year}-${number}`
  return [{ kind: 'document', value: filed, text: filed }]
}

/** A page of the proceedings, `61-14-1`: the meeting, the item and the page in it. */
const PAGE_OF_ITEM = /(?<![\d-])(?<meeting>\d{1,3})-(?<item>\d{1,3})-\d{1,3}(?![\d-])/
/** Whose meeting it is, at the same edges: `TK 61`. */
const MEETING = eachLanguage(({ papers }) => papers?.meeting, 'u')

/** The number of an item of the proceedings, from the edges of its pages; its session is that of the day it was held. */
function ofProceedings(furniture: readonly string[], date: string | null): Identifier[] {
  const years = date === null ? null : sessionYears(date)
  const meeting = furniture.map(line => MEETING.exec(line)?.groups?.['meeting']).find(Boolean)
  const item = furniture
    .map(line => PAGE_OF_ITEM.exec(line)?.groups)
    .find(groups => groups?.['meeting'] === meeting)?.['item']
  if (!years || !meeting || !item) return []
  return [
    { kind: 'handelingen', value: `${years}-${meeting}-${item}`, text: `Handelingen ${meeting}-${item}` },
  ]
}

/** The session a day is in, as `2023-2024`; it begins in the third week of September, a month in which nobody can tell. */
function sessionYears(date: string): string | null {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (month === 9) return null
  return month > 9 ? `${year}-${year + 1}` : `${year - 1}-${year}`
}

/**
 * The number in the head or foot of a page: as the publisher files it, or behind the Chamber and its year. Where more of the
 * pages name the dossier amid other words, it is that of another paper.
 */
function printedOn(line: string, furniture: readonly string[]): Identifier[] {
  const elsewhere = [...numberedInPeriod(line), ...numberedElsewhere(line)]
  if (elsewhere.length > 0) return elsewhere
  return papersIn(line).filter(({ kind, text, start }) => {
    const isFiled = /^(?:kst|ah|h|blg)-/.test(text)
    if (isFiled || start === 0) return true
    return OF_A_CHAMBER.test(line) && isPaperNumber({ kind }) && mostlyOpens(text, furniture)
  })
}

/** Whether most lines that hold a dossier's number open with the Chamber and its year, as a foot does. */
function mostlyOpens(printed: string, furniture: readonly string[]): boolean {
  const dossier = /\d\d[ .\u00A0]?\d{3}/.exec(printed)?.[0].replace(/\D/g, '') ?? printed
  const holding = furniture.filter(line => line.replace(/(?<=\d)[ .\u00A0](?=\d)/g, '').includes(dossier))
  return holding.filter(line => OF_A_CHAMBER.test(line)).length * 2 > holding.length
}

/** The number in a table of a paper’s facts, as the publisher’s site shows it above the paper. */
function registered(line: string): Identifier[] {
  const facts = REGISTERED.exec(line)
  const [first] = facts ? papersIn(line.slice(facts.index + facts[0].length)) : []
  return first?.start === 0 ? [first] : []
}

function numberedInPeriod(line: string): Identifier[] {
  const report = REPORT.exec(line)
  if (report?.groups?.['number'])
    return [{ kind: 'handelingen', value: report.groups['number'], text: report[0] }]
  const number = DRUCKSACHE.exec(line)?.groups?.['number']
  return number ? [{ kind: 'document', value: number, text: `Drucksache ${number}` }] : []
}

/** A meeting's record has its own number in the first lines; further on it is that of another. */
const FIRST_LINES = 3

function namedInHead(lines: readonly string[]): Identifier[] {
  const found: Identifier[] = []
  // A paper may be filed in several dossiers, under one number.
  let dossiers: RegExpExecArray[] = []
  for (const [index, line] of lines.entries()) {
    const named = isOver(line) ? [] : opening(line)
    append(found, named)
    const opened = named.length > 0 ? null : DOSSIER.exec(line)
    if (opened) dossiers.push(opened)
    const alone = TITLE.test(lines[index + 1] ?? '') ? LETTERS_ALONE.exec(line) : null
    const letters = dossiers.length > 0 && !opened ? (LETTERS.exec(line) ?? alone) : null
    const number = NUMBER.exec(line) ?? letters ?? (opened && NUMBER_BEHIND.exec(line))
    append(found, numberedInPeriod(line))
    append(found, registered(line))
    const record = OF_NATIONS.exec(line)?.groups?.['number']
    if (record && index < FIRST_LINES) found.push({ kind: 'document', value: record, text: record })
    append(found, numberedElsewhere(line))
    if (named.length === 0 && !opened && !number) append(found, runTogether(line))
    const own = number?.groups?.['number']
    if (own === undefined) continue
    for (const dossier of dossiers) append(found, inDossier(dossier, own, number?.groups?.['last']))
    dossiers = []
  }
  return found
}

function isOver(line: string): boolean {
  const last = line.slice(line.lastIndexOf('\n') + 1)
  const endsLong = /[.;:]/.test(last.slice(-1)) && /\p{Ll}/u.test(last.slice(0, -LONG))
  return LETTER.test(line) || endsLong || SENTENCES.test(line)
}

/** The number a line is, or begins with before a title. */
function opening(line: string): Identifier[] {
  const piece = PIECE.exec(line)?.[0]
  const [first] = papersIn(line)
  if (!first) return []
  if (piece === first.value) return [first]
  const isAll = /^(?:\s*$|\s+\p{Lu})/u.test(line.slice(first.end))
  return isAll && NAMED.test(line.slice(0, first.start)) ? [first] : []
}

/** The papers a line names; `21 501-02` may be a dossier with its part, and is no paper by itself. */
function papersIn(line: string) {
  return findIdentifiers(line)
    .filter(
      ({ kind, text }) => kind !== 'url' && kind !== 'law' && !/^\d\d[ .\u00A0]?\d{3}-\d{2}$/.test(text),
    )
    .flatMap(paper => {
      const last =
        /\bnrs\. \d+$/.test(paper.text) && /^[–-](?<last>\d{1,4})(?!\d)/.exec(line.slice(paper.end))
      if (!last) return [paper]
      const both = { ...paper, text: paper.text + last[0], end: paper.end + last[0].length }
      return [both, { ...both, value: paper.value.replace(/\d+$/, last[1] ?? '') }]
    })
}

function runTogether(line: string): Identifier[] {
  const piece = PIECE_BEHIND.exec(line)?.groups?.['piece']
  const printed = RUN_TOGETHER.exec(line)
  return [
    ...(printed ? inDossier(printed, printed.groups?.['number'] ?? '') : []),
    ...(piece ? papersIn(piece) : []),
  ]
}

/** A paper in a dossier; one that has two numbers, `Nrs. 1–2`, by each of them. */
function inDossier({ groups }: RegExpExecArray, number: string, last?: string): Identifier[] {
  const { dossier = '', addition } = groups ?? {}
  const chapter = addition === undefined ? '' : `${/^\d/.test(addition) ? '-' : ' '}${addition}`
  const printed = dossier.replace('\u00A0', ' ') + chapter
  // The Eerste Kamer's letters are no numbers.
  const named = last ? `nrs. ${number}–${last}` : `${/\d/.test(number) ? 'nr. ' : ''}${number}`
  return (last ? [number, last] : [number]).map(one => ({
    kind: 'kamerstuk',
    value: [dossier.replace(/\D/g, ''), addition, one].filter(Boolean).join('-'),
    text: `${printed}, ${named}`,
  }))
}
