import type { Extraction, SourceFile } from '../document/extracted'
import type { Block, BlockKind, Section, StructuredDocument, TextRange, Turn } from '../document/model'
import { withLabels } from '../document/pages/page-name'
import { anyLanguage } from '../vocabulary/languages'
import { countWords, type WordList } from '../vocabulary/words'
import { findGarbled, NOT_GARBLED } from './find-garbled'
import { findLanguage } from './find-language'
import { findWarnings } from './find-warnings'
import { partSharedAnswers } from './flat-text/part-shared-answers'
import { isFlat, splitFlatText } from './flat-text/split-flat-text'
import { type HyphenRules, hyphenRules } from './hyphens/hyphens'
import { decideKind, UNREADABLE } from './kinds/decide-kind'
import { turnLabel } from './kinds/kind-rules'
import { describeStyle } from './labels/describe-style'
import { fillsLine } from './labels/label'
import { type BlockSource, labelBlocks } from './labels/label-blocks'
import { opensLabel, readLabelStyle } from './labels/label-style'
import type { LabelledBlock } from './labels/labelled-block'
import { type LabelStyle, readLabel } from './labels/labels'
import { findSections } from './labels/outline'
import { partAnswers } from './labels/part-answers'
import { unfoldQuestionTables } from './labels/question-table'
import { readSpeaker, readSpeakerStyle, type SpeakerStyle } from './labels/speakers'
import { markContents } from './lines/contents-lines'
import { edgeTraces } from './lines/edge-traces'
import { findFurniture } from './lines/find-furniture'
import { facesOf, joinLines } from './lines/join-lines'
import { LIST_SIGNS } from './lines/list-signs'
import { composeLine, type PaperLine } from './lines/paper-line'
import { groupLines, type LineGroup } from './lines/paragraphs'
import { readableSigns } from './lines/readable-signs'
import { TextBuilder } from './lines/text-builder'
import { identifierInlines } from './mentions/find-identifiers'
import { findMeta } from './mentions/find-meta'
import { findCrossReferences, findMotions } from './mentions/find-references'
import { findFootnoteMarks } from './notes/find-footnote-marks'
import type { FoundFootnote } from './notes/found-footnote'
import { partJoinedMarks } from './notes/joined-marks'
import { maskMarks } from './notes/mask-marks'
import { settleMarks, writeRaised } from './notes/raised-text'
import { takeBackLinks } from './notes/take-back-links'
import { takeFootnotes } from './notes/take-footnotes'
import { tieFootnotes } from './notes/tie-footnotes'
import { answeringSpeakers, askingMembers } from './people/asking-members'
import { nameTurns } from './people/name-turns'
import { joinTable } from './tables/join-table'
import { markRepeatedHeads } from './tables/repeated-heads'
import { fileWarnings, wholeText } from './whole-warnings'

const PARTED = new RegExp(`, |${anyLanguage(({ people }) => people?.and)}`, 'u')

/**
 * Turns what a decoder read into a structured document. `words` are known spellings, by which hyphens at line ends are
 * decided. Pure and linear in the text's length.
 */
export function structureDocument(
  extraction: Extraction,
  source: SourceFile,
  words: WordList,
): StructuredDocument {
  const lines = readLines(extraction)
  const edges = lines.filter(line => line.role === 'furniture')
  const furniture = edges
    .filter(line => line.text !== '')
    .map(({ page, text: printed }) => ({ page, text: printed }))
  const running = lines.filter(line => line.role !== 'furniture')
  const printed = running.map(line => line.text)
  const own = countWords(printed)
  const language = extraction.meta?.language ?? findLanguage(running)
  const flat = extraction.unit === 'lines' && isFlat(extraction.lines)
  const hyphens = hyphenRules(printed, own, words, language, flat)
  const parts = readParts(running, extraction.unit)
  const builder = new TextBuilder()
  const sources = parts.groups.flatMap(group => addGroup(builder, group, hyphens, parts))
  const bodyEnd = builder.blocks.at(-1)?.end ?? 0
  const noteBlocks = parts.footnotes.map(note => addNote(builder, note, hyphens))
  const text = builder.text()
  const masked = maskMarks(text, builder.marks)
  const read = sources.map(one => ({ ...one, text: masked.slice(one.block.start, one.block.end) }))
  const labelled = labelBlocks(read, parts.style, parts.speakers)
  const sections = findSections(labelled, bodyEnd)
  const paper = { text: masked, blocks: labelled, sections }
  // Of all formats only PDF can say of a letter on the page that it is another one: what such letters spell is no paper's kind.
  const garble =
    source.mediaType === 'application/pdf' ? findGarbled(running, text, builder.pages, words) : NOT_GARBLED
  const garbled = garble.isWhole
  const { rules, certainty, weighed } = garbled ? UNREADABLE : decideKind(paper, extraction.meta?.kind)
  const turns = rules.turns(paper)
  const marks = builder.marks.map(({ start, end, target }) => ({
    mark: target ?? text.slice(start, end),
    start,
    end,
  }))
  const footnotes = tieFootnotes(parts.footnotes, noteBlocks, marks, builder.pages)
  const inlines = [
    ...builder.inlines,
    ...marks.map(({ mark, start, end }) => ({ kind: 'footnote-mark' as const, start, end, target: mark })),
    ...identifierInlines(masked),
    ...findMotions(masked),
    ...findCrossReferences(masked, turns, labelRanges(labelled)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const blocks = [...labelled.map(({ block }) => block), ...noteBlocks]
  const parties = askingParties(sections, turns, rules.kind)
  const noteRanges = new Map(noteBlocks.map(block => [block.id, block]))
  const { meta, people } = findMeta(
    { text, masked, inlines, blocks },
    rules.kind,
    parties,
    furniture
      .map(line => line.text)
      .join('\n')
      .slice(0, 2000),
    extraction.meta,
  )
  const named = nameTurns(turns, masked, rules.kind, people)
  const traces = [...edgeTraces(edges, builder.pages), ...builder.traces].sort((a, b) => a.start - b.start)
  const doubts = [...builder.doubts, ...(garbled ? wholeText('garbled-text', blocks) : garble.pages)]
  return {
    schema: 'kanttekening/document@1',
    id: `doc_${source.sha256.slice(0, 16)}`,
    source,
    language,
    kind: rules.kind,
    kindCertainty: certainty,
    meta: {
      ...meta,
      title: garbled || !/\p{L}/u.test(meta.title) ? baseName(source.name) : meta.title,
      askedBy: askersOf(meta.askedBy, named, rules.kind),
      answeredBy: answerersOf(meta.answeredBy, named, rules.kind),
    },
    text,
    blocks,
    inlines,
    sections,
    turns: named,
    footnotes,
    pages: withLabels(builder.pages, extraction.pageLabels),
    furniture,
    repairs: [...encodingRepair(extraction), ...builder.repairs],
    warnings: findWarnings(
      text,
      {
        turns,
        footnotes,
        inlines,
        noteBlocks: noteRanges,
        repairs: builder.repairs,
        doubts: [...fileWarnings(extraction, blocks), ...doubts],
      },
      own,
      words,
    ),
    reading: { kinds: weighed, labels: describeStyle(parts.style, parts.speakers) },
    ...(traces.length > 0 && { traces }),
    ...(extraction.attachments && { attachments: extraction.attachments }),
    ...(extraction.scans && { scans: [...extraction.scans] }),
  }
}

function readLines({ lines, unit }: Extraction): readonly PaperLine[] {
  const composed = unfoldQuestionTables(
    withoutLetterhead(lines).map(line => writeRaised(composeLine(readableSigns(line)))),
  )
  const parted = partSharedAnswers(unit === 'lines' ? splitFlatText(composed) : composed)
  const running = findFurniture(parted, unit)
  return unit === 'lines' ? markContents(markRepeatedHeads(running)) : running
}

/** Pictures before any words of a paper, of which the file says nothing, are its letterhead. */
function withoutLetterhead(lines: Extraction['lines']): Extraction['lines'] {
  const first = lines.findIndex(({ text }) => /[^\s\uFFFC]/u.test(text))
  return lines.map((line, index) =>
    index < first && line.role === 'figure' ? { text: line.text, page: line.page, role: 'furniture' } : line,
  )
}

/** What the lines of a paper are: the running text in groups, its footnotes, and how it writes its labels. */
interface Parts {
  readonly groups: readonly LineGroup[]
  readonly footnotes: readonly FoundFootnote[]
  readonly style: LabelStyle
  readonly speakers: SpeakerStyle
}

function readParts(running: readonly PaperLine[], unit: Extraction['unit']): Parts {
  const firstStyle = readLabelStyle(running)
  const { body, footnotes } = takeFootnotes(running, text => opensLabel(text, firstStyle), unit)
  const marked = partJoinedMarks(
    findFootnoteMarks(settleMarks(body, footnotes), footnotes, firstStyle.spacedNumbers),
    footnotes,
  )
  const style = readLabelStyle(marked.filter(line => !line.sticks))
  const speakers = readSpeakerStyle(marked)
  const reading = (text: string) => {
    // Who is told of stands at the start of a paragraph, and may as well at that of a line.
    const speaker = speakers.told ? null : readSpeaker(text, speakers)
    const label = speaker ?? readLabel(text, style)
    if (!label) return 'text'
    return 'length' in label && label.length !== undefined && label.length < text.trim().length
      ? 'opens'
      : 'alone'
  }
  const parted = unit === 'lines' && !speakers.debate ? partAnswers(marked, style) : marked
  return { groups: groupLines(parted, unit, reading), footnotes, style, speakers }
}

function addGroup(
  builder: TextBuilder,
  group: LineGroup,
  hyphens: HyphenRules,
  parts: Pick<Parts, 'style' | 'speakers'>,
): BlockSource[] {
  const [first] = group.lines
  const table = joinTable(group.lines)
  const pieces = table ?? [joinLines(group.lines, hyphens)]
  const doubt =
    group.lines.find(line => line.doubt)?.doubt ??
    (table === null && isOfTable(first) ? 'table-as-text' : null)
  return pieces.map((piece, index) => {
    const kind = piece.table ? 'table' : blockKind(group, piece.text, parts)
    const { text } = piece
    const block = builder.add(kind, piece, group.page, first?.level)
    if (doubt && index === 0) builder.doubts.push({ kind: doubt, start: block.start, end: block.end })
    const own = { block, text, ...facesOf(piece) }
    if (index > 0) return own
    return {
      ...own,
      ...(first?.opens && { opens: first.opens }),
      ...(first?.closes && { closes: true }),
    }
  })
}

function isOfTable(line: PaperLine | undefined): boolean {
  return line?.role === 'table-row' || line?.role === 'table-caption'
}

function blockKind({ lines }: LineGroup, text: string, { style }: Pick<Parts, 'style'>): BlockKind {
  const role = lines[0]?.role
  const label = readLabel(text, style)
  // A first label in large print is none.
  if ((role === 'title' && !fillsLine(label)) || role === 'quote' || role === 'figure') return role
  if (label?.kind === 'party' || label?.kind === 'part') return 'heading'
  if (label && (!('length' in label) || label.length === undefined)) return 'label'
  if (role === 'heading' || role === 'list-item') return role
  return LISTED.test(text) ? 'list-item' : 'paragraph'
}

/** The sign of a list's item: one that is printed, or one of a font of signs. */
const LISTED = new RegExp(`^[${LIST_SIGNS}\uF000-\uF0FF]\\s`)

function addNote(builder: TextBuilder, { lines, printed }: FoundFootnote, hyphens: HyphenRules): Block {
  const piece = takeBackLinks(joinLines(lines, hyphens))
  const repairs =
    printed === ''
      ? piece.repairs
      : [{ at: 0, kind: 'note-mark' as const, from: printed, to: '' }, ...piece.repairs]
  return builder.add('footnote', { ...piece, repairs }, lines[0]?.page ?? 1)
}

/** The parties whose headings a paper has; where a consultation has none, those whose questions it holds. */
function askingParties(
  sections: readonly Section[],
  turns: readonly Turn[],
  kind: StructuredDocument['kind'],
): string[] {
  const headed = sections.flatMap(({ party }) => party?.split(PARTED) ?? [])
  const asked =
    kind === 'written-consultation' ? turns.flatMap(({ party }) => party?.split(PARTED) ?? []) : []
  return [...new Set(headed.length > 0 ? headed : asked)]
}

/** Who asked: the members the head names, each with the party a debate gives them, else the parties that ask. */
function askersOf(
  told: readonly string[],
  turns: readonly Turn[],
  kind: StructuredDocument['kind'],
): string[] {
  if (kind === 'question-answers' || kind === 'questions') {
    const members = askingMembers(turns)
    // A head may name the first of those who ask, as its own words or as the first question's.
    const isMore = members.length > told.length && told.every(name => members.includes(name))
    if (isMore) return members
  }
  if (told.length === 0) return partiesOf(turns, kind)
  if (kind !== 'debate') return [...told]
  return told.map(name => {
    const turn = turns.find(({ speaker, party }) => party && speaker?.endsWith(` ${name}`))
    return turn ? `${name} (${turn.party})` : name
  })
}

/** Who answered: those the head names, or where it names fewer than answer by name those too. */
function answerersOf(
  told: readonly string[],
  turns: readonly Turn[],
  kind: StructuredDocument['kind'],
): string[] {
  const answering = kind === 'question-answers' ? answeringSpeakers(turns) : []
  const isMore = answering.length > told.length && told.every(name => answering.includes(name))
  return isMore ? answering : [...told]
}

/** The parties that ask, by their questions, where no member is named who asks. */
function partiesOf(turns: readonly Turn[], kind: StructuredDocument['kind']): string[] {
  if (kind === 'debate') return []
  const asking = turns.filter(({ role, party, speaker }) => role === 'question' && party && speaker === null)
  return [...new Set(asking.flatMap(({ party }) => party?.split(PARTED) ?? []))]
}

/** Where the labels of turns and headings stand, in the order of the text. */
function labelRanges(blocks: readonly LabelledBlock[]): TextRange[] {
  return blocks.flatMap(labelled => {
    const { block, label } = labelled
    if (!label) return []
    const length = turnLabel(labelled)?.length ?? block.end - block.start
    return [{ start: block.start, end: block.start + length }]
  })
}

/** A file's name, where a paper has no words to be called by. */
function baseName(name: string): string {
  return name.replace(/\.\w{1,5}$/, '')
}

function encodingRepair({ encodingRepaired }: Extraction): StructuredDocument['repairs'] {
  return encodingRepaired ? [{ at: 0, kind: 'encoding', ...encodingRepaired }] : []
}
