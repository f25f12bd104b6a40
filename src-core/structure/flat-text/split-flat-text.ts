import { append } from '../../basics/append'
import { numberListSource, readNumbers } from '../../document/read-numbers'
import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import { runningHeads } from '../lines/find-running-heads'
import { hasText, type PaperLine, sliceLine } from '../lines/paper-line'
import { endOfQuestion } from './end-of-question'
import { flatNotes } from './flat-notes'

/** A line longer than this, in UTF-16 units, that holds labels has lost its line breaks. */
const FLAT = 1500

/** A paper that is one line, longer than this, in UTF-16 units, lost its breaks too where it holds so many labels. */
const ONE_LINE = 300
const LABELS = 4

const NUMBERS = numberListSource('1,3', ' ')
const LABEL = new RegExp(
  String.raw`(?<=^|[\s.?!:)»”"]|\/\d{1,3})(?<label>(?:${anyLanguage(({ labels }) => labels?.inText)}) \.?(?<numbers>${NUMBERS}):?)(?=\s+[\p{Lu}\d«"“'‘(€])`,
  'gu',
)
const SPEAKER = new RegExp(
  String.raw`(?<=[.?!:)”"»…]\s?)(?:${anyLanguage(({ speakers }) => speakers?.namedInText)}):(?=\s|\p{Lu})`,
  'gu',
)
const CHAIR = new RegExp(
  String.raw`(?<=[.?!:)”"»…]\s?)(?:${anyLanguage(({ speakers }) => speakers?.chairInText)}):(?=\s|\p{Lu})`,
  'gu',
)
const FOOTER = anyPattern(({ heads }) => heads?.footerInText, 'g')
const LETTERHEAD = anyPattern(({ heads }) => heads?.letterheadInText, 'g')
const COUNTER = /(?<=^|\s)(?<page>\d{1,3})\/(?<pages>\d{1,3})(?=\s|$|\p{Lu})/gu
/** A page and how many there are, in words, with gaps around it. */
const PAGE_OF = new RegExp(
  String.raw`(?<= {2}|^)(?:${anyLanguage(({ heads }) => heads?.page)}) \d{1,4} ?(?:${anyLanguage(({ heads }) => heads?.pageOf)}|\/) ?\d{1,4}(?= {2}|\s*$)`,
  'giu',
)
const WIDE_GAP = / {3,}/g
/** The word for an answer with gaps around it, which stood alone on its line. */
const ALONE = new RegExp(
  String.raw` {2}(?:${anyLanguage(({ labels }) => labels?.bareAnswer)})\s?:?(?= {2})`,
  'gu',
)
const NARROW_GAP = / {2}/g

/** A paper that answers two lists begins again at 1 after so many questions or more. */
const RESTARTS = 5

/** Where a line is cut; `gap` where a blank line must have stood. */
type Cuts = Map<number, { gap: boolean; furniture?: boolean }>

/** Whether a text lost its line breaks. */
export function isFlat(lines: readonly { readonly text: string }[]): boolean {
  return lines.some(({ text }) => text.length > FLAT) || isShortFlat(lines)
}

/** Whether a short text stands on one line with all its labels. */
function isShortFlat(lines: readonly { readonly text: string }[]): boolean {
  const first = lines.findIndex(hasText)
  const only = lines[first]
  if (!only || only.text.length <= ONE_LINE || lines.findIndex((line, at) => at > first && hasText(line)) > 0)
    return false
  const labels = labelCuts(only.text)
  return labels.length > 1 && labels.length + (only.text.match(ALONE)?.length ?? 0) >= LABELS
}

/** Gives lines that lost their line breaks new ones, before and after the labels that must have stood alone. */
export function splitFlatText(lines: readonly PaperLine[]): readonly PaperLine[] {
  if (!isFlat(lines)) return lines
  const least = lines.some(({ text }) => text.length > FLAT) ? FLAT : ONE_LINE
  return lines.flatMap(line => (line.text.length > least && !line.role ? splitLine(line) : [line]))
}

function splitLine(line: PaperLine): PaperLine[] {
  const text = line.text
  const labels = labelCuts(text)
  const speakers = speakerCuts(text)
  if (labels.length === 0 && speakers.length === 0) return [line]
  const cuts: Cuts = new Map()
  for (const at of [...labels.flatMap(({ start, end }) => [start, end]), ...speakers])
    cuts.set(at, { gap: false })
  const hasGaps = gapCuts(text, cuts)
  const heads = furniture(text, labels[0]?.start ?? 0)
  const ends = heads.map(({ start }) => start)
  const labelEnds = labels.map(({ end }) => end)
  for (const at of flatNotes(text, [...ends, text.length], labelEnds)) cuts.set(at, { gap: false })
  for (const { start, end } of heads) {
    for (const at of [...cuts.keys()]) if (at > start && at < end) cuts.delete(at)
    cuts.set(start, { gap: cuts.get(start)?.gap ?? false, furniture: true })
    if (!cuts.has(end)) cuts.set(end, { gap: false })
  }
  for (const match of text.matchAll(LETTERHEAD)) cuts.set(match.index + match[0].length, { gap: false })
  if (!hasGaps && labels.length > 0 && labels.every(({ asks }) => asks)) answerCuts(text, labels, cuts)
  return slices(line, cuts)
}

interface LabelPlace {
  readonly start: number
  readonly end: number
  readonly asks: boolean
}

/** Labels whose numbers go up one by one; a mention of `vraag 3` within a sentence does not. */
function labelCuts(text: string): LabelPlace[] {
  const places: LabelPlace[] = []
  let question = 0
  let answer = 0
  for (const match of text.matchAll(LABEL)) {
    const { label = '', numbers = '' } = match.groups ?? {}
    const named = readNumbers(numbers)
    const number = named[0] ?? 0
    const asks = /^V/.test(label)
    if (asks && number === 1 && question >= RESTARTS) {
      question = 0
      answer = 0
    }
    const expected = asks ? question + 1 : answer + 1
    if (number < expected || number > expected + 2) continue
    if (asks) question = named.at(-1) ?? number
    else answer = named.at(-1) ?? number
    places.push({ start: match.index, end: match.index + label.length, asks })
  }
  return places
}

/** Where speakers take turns, as long as there are enough of them to be a debate. */
function speakerCuts(text: string): number[] {
  const cuts = [...text.matchAll(SPEAKER), ...text.matchAll(CHAIR)].map(match => match.index)
  return cuts.length >= 5 ? cuts : []
}

/** Addresses that stand apart, one or more. */
const ADDRESSES = /(?<=\s{3})https?:\/\/\S+(?:\s+https?:\/\/\S+)*(?=\s{3}|\s*$)/g
/** How far back, in UTF-16 units, a page's text may go. */
const PAGE = 8000

/** Some extractions list a page's links behind its text, in which their addresses were printed already. */
function linkLists(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADDRESSES)].flatMap(({ index, 0: list }) => {
    const before = text.slice(Math.max(0, index - PAGE), index).replace(/\s+/g, '')
    const isPrinted = list.split(/\s+/).every(address => before.includes(address))
    return isPrinted ? [{ start: index, end: index + list.length }] : []
  })
}

/** Page footers, page counters such as `3/24` and `Pagina 3 van 24`, and running heads; UTF-16 ranges in the order of the text. */
function furniture(text: string, headEnd: number): { start: number; end: number }[] {
  const found = [...text.matchAll(FOOTER), ...text.matchAll(PAGE_OF)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const counters = [...text.matchAll(COUNTER)]
  const totals = new Map<string, number>()
  for (const { groups } of counters)
    totals.set(groups?.['pages'] ?? '', (totals.get(groups?.['pages'] ?? '') ?? 0) + 1)
  const pages = [...totals].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 2])[0]
  // Scanning may have put a space inside the number: `10/1 1`.
  const printed = new RegExp(
    String.raw`(?<=^|\s)\d{1,3}\/${[...pages].join(' ?')}(?=\s|$|\p{Lu}|\p{Ll}{3})`,
    'gu',
  )
  for (const match of pages === '' ? [] : text.matchAll(printed))
    found.push({ start: match.index, end: match.index + match[0].length })
  if (pages !== '') append(found, [...runningHeads(text, headEnd), ...linkLists(text)])
  found.sort((a, b) => a.start - b.start)
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0))
}

/** Runs of spaces where line breaks were: three or more a blank line, two a line break. */
function gapCuts(text: string, cuts: Cuts): boolean {
  const wide = [...text.matchAll(WIDE_GAP)]
  const narrow = [...text.matchAll(NARROW_GAP)]
  if (wide.length * 1000 < text.length || narrow.length * 200 < text.length) return false
  for (const match of narrow)
    cuts.set(match.index + match[0].length, cuts.get(match.index + match[0].length) ?? { gap: false })
  for (const match of wide) {
    cuts.delete(match.index + 2)
    const end = match.index + match[0].length
    // Within a sentence a gap is where a page ended.
    const within = /[\p{L},]$/u.test(text.charAt(match.index - 1)) && /^\p{Ll}/u.test(text.charAt(end))
    cuts.set(end, { gap: !within })
  }
  return true
}

/** Without any gap between them, a question and its answer part where the sentences stop asking. */
function answerCuts(text: string, labels: readonly LabelPlace[], cuts: Cuts): void {
  labels.forEach(({ end }, index) => {
    const next = labels[index + 1]?.start ?? text.length
    const length = endOfQuestion(text.slice(end, next))
    if (length !== null) cuts.set(end + length, { ...cuts.get(end + length), gap: true })
  })
}

function slices(line: PaperLine, cuts: Cuts): PaperLine[] {
  const points = [...cuts.keys()].filter(at => at > 0 && at < line.text.length).sort((a, b) => a - b)
  const found: PaperLine[] = []
  let from = 0
  let gap = ''
  for (const at of [...points, line.text.length]) {
    const piece = line.text.slice(from, at)
    const start = from + piece.length - piece.trimStart().length
    const end = from + piece.trimEnd().length
    gap += line.text.slice(from, Math.min(start, at))
    if (start < end) {
      const cut = cuts.get(from)
      const ended = !cut?.furniture || !/[\p{L},]$/u.test(found.at(-1)?.text ?? '')
      if (found.length > 0 && cut?.gap && ended) found.push({ text: '', page: line.page })
      found.push({
        ...sliceLine(line, start, end),
        ...(found.length > 0 && { brokenFrom: gap }),
        ...(cut?.furniture && { role: 'furniture' }),
      })
      gap = line.text.slice(end, at)
    }
    from = at
  }
  return found
}
