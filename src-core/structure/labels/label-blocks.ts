import type { ExtractedOpening } from '../../document/extracted'
import { labelLetter } from '../../document/label-letter'
import type { Block } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import { withThemes } from '../parties/themes-of-parties'
import { ANSWER_HEAD, NUMBER_HEAD, QUESTION_HEAD } from '../tables/question-columns'
import { labelAnswersBelow } from './answers-below'
import { labelAnswersBetween } from './answers-between'
import { fillsLine, isGuessed, type Label, type TurnLabel } from './label'
import type { LabelledBlock } from './labelled-block'
import { type LabelStyle, readLabel } from './labels'
import { withLetters } from './letters-within'
import { withMembersAbove, withPeopleAbove } from './members-above'
import { withNumberedHeadings } from './numbered-headings'
import { withNumberedParts } from './numbered-parts'
import { partOfSpeaker } from './speaker-names'
import { readSpeaker, type SpeakerStyle } from './speakers'
import { withSubjectsAbove } from './subjects-above'
import { isToldEnd, isToldPart } from './told-speakers'
import { withoutCounts } from './without-counts'
import { requests } from './wording'

/** What is known of a block before its words are read. */
export interface BlockSource {
  readonly block: Block
  readonly text: string
  readonly opens?: ExtractedOpening
  readonly closes?: boolean
  readonly italic?: boolean
  readonly bold?: boolean
}

/** How a sentence ends, or what a list goes on with. */
const ENDS = /[.?!:][”’"'»)\]]*\s*$/

/** Reads the label of every block; of numbers that may open a question only those that count up are taken. */
export function labelBlocks(
  sources: readonly BlockSource[],
  style: LabelStyle,
  speakers: SpeakerStyle,
): readonly LabelledBlock[] {
  let marked = false
  const read = sources.map(({ block, text, opens, closes, italic, bold }): LabelledBlock => {
    // Headings are bold too, and no sentences.
    const apart = italic || (bold && ENDS.test(text) && requests(text))
    const own = { block, text, ...(apart && { apart }) }
    if (opens || closes) marked = opens?.role === 'question'
    if (closes) return { ...own, label: { kind: 'close' } }
    if (opens) return { ...own, label: openingLabel(opens, text, style) }
    if (WITHOUT_LABELS.has(block.kind)) return { ...own, label: null }
    if (speakers.told && isToldEnd(text)) return { ...own, label: { kind: 'close' } }
    if (speakers.told && isToldPart(text))
      return { ...own, block: { ...block, kind: 'heading', level: 1 }, label: null }
    // A committee counts its questions above those it puts to witnesses.
    const label = readSpeaker(text, speakers) ?? (speakers.evidence ? null : readLabel(text, style))
    // Who asks, printed within a question that the file itself marks, opens no other.
    const isAgain = marked && label?.kind === 'question' && label.from === 'asker'
    return { ...own, label: isAgain ? null : label }
  })
  const spokenOf = speakers.debate && !speakers.evidence ? withoutCounts(read) : read
  const own = withoutItemWord(
    withoutWordBelow(withoutTitleWord(withBoldWords(withLetters(withoutColumnHeads(spokenOf))))),
  )
  const said = labelAnswersBelow(
    labelAnswersBetween(withMembersAbove(withPeopleAbove(withNumberedParts(own)))),
  )
  const kept = style.bareNumbers || style.numberedParagraphs ? countingInParts(said) : null
  const counted = kept
    ? said.map((labelled, index) =>
        isGuessed(labelled.label) && !kept.has(index) ? { ...labelled, label: null } : labelled,
      )
    : said
  const titled = withSubjectsAbove(style.numberedParagraphs ? counted : withNumberedHeadings(counted))
  const spoken = speakers.told ? withoutRepeats(titled) : titled
  return withThemes(withoutContents(speakers.debate ? spoken.map(withoutMotionHead) : spoken))
}

const WITHOUT_LABELS: ReadonlySet<Block['kind']> = new Set(['table', 'figure', 'footnote'])

/** What stands right below a turn's label is its first words, also where bold print makes them look like a heading. */
function withBoldWords(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let asks = false
  let opens = false
  return blocks.map(labelled => {
    const { block, label } = labelled
    const isPlainHeading = block.kind === 'heading' && label === null
    const words = isPlainHeading && opens
    if (label !== null) asks = label.kind === 'question'
    // A question may have several paragraphs in bold.
    opens = fillsLine(label) || (words && asks)
    return words ? { ...labelled, block: { ...block, kind: 'paragraph' } } : labelled
  })
}

/** The heads of a table that lost its columns, `Nr`, `Vraag` and `Antwoord` below each other, open nothing. */
function withoutColumnHeads(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const isHead = (index: number, head: RegExp) => head.test(blocks[index]?.text.trim() ?? '')
  return blocks.map((labelled, index) => {
    const ofQuestions = isHead(index, QUESTION_HEAD) && isHead(index - 1, NUMBER_HEAD)
    const ofAnswers =
      isHead(index, ANSWER_HEAD) && isHead(index - 1, QUESTION_HEAD) && isHead(index - 2, NUMBER_HEAD)
    return ofQuestions || ofAnswers
      ? { ...labelled, label: null, block: { ...labelled.block, kind: 'paragraph' } }
      : labelled
  })
}

/** A paper's title may hold a word that is a label elsewhere: `Antwort` / `der Bundesregierung`, `Anfrage von … und` / `Antwort`. */
function withoutTitleWord(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const first = blocks.findIndex(({ label }) => label !== null && !isGuessed(label))
  const labelled = blocks[first]
  // Behind numbered paragraphs that ask, it is the heading of their answers.
  if (blocks.slice(0, first).some(({ label, text }) => isGuessed(label) && text.includes('?'))) return blocks
  if (labelled?.label?.kind !== 'answer' || labelled.label.numbers.length > 0) return blocks
  const goesOn = AND.test(blocks[first - 1]?.text ?? '') || /^\p{Ll}/u.test(blocks[first + 1]?.text ?? '')
  if (labelled.label.length !== undefined || !goesOn) return blocks
  return blocks.with(first, { ...labelled, label: null, block: { ...labelled.block, kind: 'paragraph' } })
}

const AND = new RegExp(String.raw`(?:^|\s)(?:${anyLanguage(({ people }) => people?.andWord)})\s*$`, 'u')

/** How far below the sort of an item on the agenda, `Question`, stands who asks it, in blocks. */
const NEAR = 3

/**
 * The sort of an item on the agenda is no label of its own where below it stands who asks or speaks, nor is the number of a
 * paper where the question begins with it once more: `QUESTION NO. 12`, and below it `12. Mr A Name to ask …`.
 */
function withoutItemWord(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  return blocks.map((labelled, index) => {
    const { label } = labelled
    if (label?.kind !== 'question' || label.length !== undefined) return labelled
    const next = blocks.slice(index + 1, index + 1 + NEAR).find(({ label: found }) => found !== null)?.label
    const isSort = label.from === 'word' && label.numbers.length === 0 && opensByName(next)
    return isSort || isSameAgain(label, next)
      ? { ...labelled, label: null, block: { ...labelled.block, kind: 'paragraph' } }
      : labelled
  })
}

/** Right below a question's number the word for one, `12` and `Vraag:`, opens no other. */
function withoutWordBelow(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  return blocks.map((labelled, index) => {
    const { label } = labelled
    const above = blocks[index - 1]?.label ?? null
    const isWord = label?.kind === 'question' && label.from === 'word' && label.numbers.length === 0
    return isWord && isGuessed(above) && above.length === undefined ? { ...labelled, label: null } : labelled
  })
}

function opensByName(label: Label | null | undefined): boolean {
  return label?.kind === 'speech' || (label?.kind === 'question' && label.from === 'asker')
}

function isSameAgain({ from, numbers }: TurnLabel, next: Label | null | undefined): boolean {
  if (from !== 'word-and-number' || next?.kind !== 'question') return false
  return numbers.length > 1 === (next.from === 'word-and-number') && numbers[0] === next.numbers[0]
}

/** Where a report names the same speaker again, paragraph after paragraph, it still tells of one speech. */
function withoutRepeats(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let speaker: string | null = null
  return blocks.map(labelled => {
    const { block, label } = labelled
    if (block.kind === 'heading') speaker = null
    if (label?.kind !== 'speech') return labelled
    const again = label.speaker === speaker
    speaker = label.speaker ?? null
    return again ? { ...labelled, label: null } : labelled
  })
}

/** A motion that is read out in a debate has a title of its own, and is still said by who reads it. */
function withoutMotionHead(labelled: LabelledBlock): LabelledBlock {
  const { block, text } = labelled
  return block.kind === 'heading' && MOTION.test(text)
    ? { ...labelled, block: { ...block, kind: 'paragraph' } }
    : labelled
}

const MOTION = new RegExp(String.raw`^(?:${anyLanguage(({ motions }) => motions?.next)})\s*$`, 'i')

/** What the format says, with the length of a label that is printed at the text's start. */
function openingLabel(opens: ExtractedOpening, text: string, style: LabelStyle): Label {
  const printed = readLabel(text, style)
  const length =
    printed && (printed.kind === 'question' || printed.kind === 'answer')
      ? (printed.length ?? text.length)
      : 0
  return {
    kind: opens.role,
    numbers:
      opens.numbers.length > 0 || !printed || !('numbers' in printed) ? opens.numbers : printed.numbers,
    length: opens.role === 'speech' || length === 0 ? speakerLength(text, opens.speaker) : length,
    certainty: 1,
    from: 'format',
    ...(opens.speaker !== undefined && { speaker: opens.speaker }),
    ...(opens.party !== undefined && { party: opens.party }),
  }
}

/** The printed form of a speaker's name, where the block begins with it. */
function speakerLength(text: string, speaker: string | undefined): number {
  // A name that stands alone is all there is.
  if (speaker !== undefined && partOfSpeaker(text).speaker === speaker) return text.length
  const colon = text.indexOf(':')
  if (colon < 0 || colon > 120) return 0
  const surname = speaker?.split(/\s+/).at(-1)
  return surname && text.slice(0, colon).includes(surname) ? colon + 1 : 0
}

/** How much more a label with a word counts in a row than a number alone. */
const NAMED = 2

interface Chain {
  readonly index: number
  readonly score: number
  readonly before: Chain | null
}

/** The labels that count up; the questions and the answers in letters of their own each begin anew, and a party's may. */
function countingInParts(blocks: readonly LabelledBlock[]): Set<number> {
  const throughout = countingFrom(blocks, label => label.kind === 'part')
  const byParty = countingFrom(blocks, label => label.kind === 'part' || label.kind === 'party')
  return byParty.size > throughout.size ? byParty : throughout
}

/** The labels that count up between those that part a paper. */
function countingFrom(blocks: readonly LabelledBlock[], parts: (label: Label) => boolean): Set<number> {
  const starts = blocks.flatMap(({ label }, index) => (label && parts(label) ? [index] : []))
  const kept = new Set<number>()
  for (const [at, start] of [0, ...starts].entries())
    for (const index of countingLabels(blocks.slice(start, starts[at]))) kept.add(start + index)
  return kept
}

/** The best row of numbered blocks that count up: questions ask, and an answer follows them. */
function countingLabels(blocks: readonly LabelledBlock[]): Set<number> {
  const best = new Map<number, Chain>()
  let top: Chain | null = null
  for (const [index, { label, text }] of blocks.entries()) {
    if (label?.kind !== 'question' || label.numbers.length === 0) continue
    const number = label.numbers[0] ?? 0
    // What a word makes a question is one whatever the others are: they count on from it.
    const named = isGuessed(label) ? 0 : NAMED
    const followed = nextLabel(blocks, index)?.kind === 'answer' ? 1.5 : 0
    const own =
      1 + named + followed + (/\?/.test(label.length ? text : (blocks[index + 1]?.text ?? '')) ? 1 : 0)
    const previous = [
      best.get(number - 1),
      penalised(best.get(number - 2), 1.5),
      penalised(best.get(number), isPart(text, label) ? 0 : 1.5),
    ]
    const before = previous.reduce<Chain | null>(
      (found, one) => (one && one.score > (found?.score ?? 0) ? one : found),
      null,
    )
    const score = own + (before?.score ?? (number === 1 ? 0.5 : -0.5))
    const last = label.numbers.at(-1) ?? number
    const chain: Chain = { index, score, before }
    if (score > (best.get(last)?.score ?? 0)) best.set(last, chain)
    if (!top || score > top.score) top = chain
  }
  const kept = new Set<number>()
  for (let at: Chain | null = top; at; at = at.before) kept.add(at.index)
  return kept
}

/** Whether a label is that of a part of a question, such as `3b`, so that its number may come again. */
function isPart(text: string, { length }: TurnLabel): boolean {
  return labelLetter(text.slice(0, length ?? LONGEST_PART)) !== ''
}

/** No label of such a part is longer, in UTF-16 units. */
const LONGEST_PART = 40

function penalised(chain: Chain | undefined, by: number): Chain | undefined {
  return chain && { ...chain, score: chain.score - by }
}

/** How many blocks below a question its answer's label is looked for. */
const FOLLOWS = 12

function nextLabel(blocks: readonly LabelledBlock[], index: number): Label | null {
  return blocks.slice(index + 1, index + 1 + FOLLOWS).find(({ label }) => label !== null)?.label ?? null
}

/** Headings printed twice are the table of contents the first time: there they open nothing. */
function withoutContents(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const entries = new Map<string, number>()
  let start = -1
  let end = -1
  for (const [index, labelled] of blocks.entries()) {
    const key = headingKey(labelled)
    if (key === null) continue
    const first = entries.get(key)
    if (first !== undefined && end < 0 && isList(blocks, first, index)) {
      start = first
      end = index
    }
    if (first === undefined) entries.set(key, index)
  }
  return blocks.map((labelled, index) =>
    index >= start && index < end && headingKey(labelled) !== null
      ? { ...labelled, label: null, block: { ...labelled.block, kind: 'list-item' } }
      : labelled,
  )
}

function headingKey({ label, text }: LabelledBlock): string | null {
  if (label?.kind === 'party') return `party ${label.party}`
  return label?.kind === 'part' ? `part ${label.number || text.trim().toLowerCase()}` : null
}

/** An entry of the contents may end in dots and a page, and hardly in one full stop, with the mark of a note behind it or not. */
const SENTENCE = /(?:\p{L}\p{Ll}|(?:\S+\s+){3}\S*\d)[.?!][”"’»)]*\s?(?:\d{1,2}|[a-h])?$/u

/** Whether little more than headings stands between two places. */
function isList(blocks: readonly LabelledBlock[], from: number, to: number): boolean {
  let text = 0
  let headings = 0
  // Most headings that return have text between them, and need not be held against all of it.
  for (let at = from; at < to && text <= 1; at += 1) {
    const labelled = blocks[at]
    if (labelled && isText(labelled)) text += 1
    if (labelled && headingKey(labelled) !== null) headings += 1
  }
  return text <= 1 && headings >= 2
}

function isText({ label, text }: LabelledBlock): boolean {
  return label === null ? text.length > 120 || SENTENCE.test(text.trimEnd()) : 'certainty' in label
}
