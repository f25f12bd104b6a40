import type { Extraction, SourceFile } from '../document/extracted'
import type { Block, BlockKind, StructuredDocument, TextRange } from '../document/model'
import { findLanguage } from './find-language'
import { findWarnings } from './find-warnings'
import { isFlat, splitFlatText } from './flat-text/split-flat-text'
import { type HyphenRules, hyphenRules } from './hyphens/hyphens'
import { decideKind } from './kinds/decide-kind'
import { turnLabel } from './kinds/kind-rules'
import { type BlockSource, labelBlocks } from './labels/label-blocks'
import { readLabelStyle } from './labels/label-style'
import type { LabelledBlock } from './labels/labelled-block'
import { type LabelStyle, readLabel } from './labels/labels'
import { findSections } from './labels/outline'
import { unfoldQuestionTables } from './labels/question-table'
import { readSpeaker, readSpeakerStyle, type SpeakerStyle } from './labels/speakers'
import { findFurniture } from './lines/find-furniture'
import { joinLines } from './lines/join-lines'
import { composeLine, type PaperLine } from './lines/paper-line'
import { groupLines, type LineGroup } from './lines/paragraphs'
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
import { countWords, type WordList } from './vocabulary/words'

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
  const furniture = lines
    .filter(line => line.role === 'furniture')
    .map(({ page, text: printed }) => ({ page, text: printed }))
  const running = lines.filter(line => line.role !== 'furniture')
  const printed = running.map(line => line.text)
  const own = countWords(printed)
  const language = extraction.meta?.language ?? findLanguage(running)
  const flat = extraction.unit === 'lines' && isFlat(extraction.lines)
  const hyphens = hyphenRules(printed, own, words, language, flat)
  const parts = readParts(running, extraction.unit)
  const builder = new TextBuilder()
  const sources = parts.groups.map(group => addGroup(builder, group, hyphens, parts))
  const bodyEnd = builder.blocks.at(-1)?.end ?? 0
  const noteBlocks = parts.footnotes.map(note => addNote(builder, note, hyphens))
  const text = builder.text()
  const masked = maskMarks(text, builder.marks)
  const read = sources.map(one => ({ ...one, text: masked.slice(one.block.start, one.block.end) }))
  const labelled = labelBlocks(read, parts.style, parts.speakers)
  const sections = findSections(labelled, bodyEnd)
  const paper = { text: masked, blocks: labelled, sections }
  const { rules, certainty } = decideKind(paper, extraction.meta?.kind)
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
  const parties = [...new Set(sections.flatMap(({ party }) => (party ? [party] : [])))]
  const noteRanges = new Map(noteBlocks.map(block => [block.id, block]))
  return {
    schema: 'kanttekening/document@1',
    id: `doc_${source.sha256.slice(0, 16)}`,
    source,
    language,
    kind: rules.kind,
    kindCertainty: certainty,
    meta: findMeta(
      { text, masked, inlines, blocks },
      rules.kind,
      parties,
      furniture
        .map(line => line.text)
        .join('\n')
        .slice(0, 2000),
      extraction.meta,
    ),
    text,
    blocks,
    inlines,
    sections,
    turns,
    footnotes,
    pages: builder.pages,
    furniture,
    repairs: [...encodingRepair(extraction), ...builder.repairs],
    warnings: findWarnings(
      text,
      { turns, footnotes, inlines, noteBlocks: noteRanges, repairs: builder.repairs },
      own,
      words,
    ),
    ...(builder.traces.length > 0 && { traces: builder.traces.sort((a, b) => a.start - b.start) }),
  }
}

function readLines({ lines, unit }: Extraction): PaperLine[] {
  const composed = unfoldQuestionTables(lines.map(line => writeRaised(composeLine(line))))
  return findFurniture(unit === 'lines' ? splitFlatText(composed) : composed, unit)
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
  const { body, footnotes } = takeFootnotes(running, text => readLabel(text, firstStyle) !== null, unit)
  const marked = partJoinedMarks(findFootnoteMarks(settleMarks(body, footnotes), footnotes), footnotes)
  const style = readLabelStyle(marked.filter(line => !line.sticks))
  const speakers = readSpeakerStyle(marked)
  const reading = (text: string) => {
    const label = readSpeaker(text, speakers) ?? readLabel(text, style)
    if (!label) return 'text'
    return 'length' in label && label.length !== undefined && label.length < text.trim().length
      ? 'opens'
      : 'alone'
  }
  return { groups: groupLines(marked, unit, reading), footnotes, style, speakers }
}

function addGroup(
  builder: TextBuilder,
  group: LineGroup,
  hyphens: HyphenRules,
  parts: Pick<Parts, 'style' | 'speakers'>,
): BlockSource {
  const piece = joinLines(group.lines, hyphens)
  const first = group.lines[0]
  const block = builder.add(blockKind(group, piece.text, parts), piece, group.page, first?.level)
  return {
    block,
    text: piece.text,
    ...(first?.opens && { opens: first.opens }),
    ...(first?.closes && { closes: true }),
  }
}

function blockKind({ lines }: LineGroup, text: string, { style }: Pick<Parts, 'style'>): BlockKind {
  const role = lines[0]?.role
  if (role === 'table-row') return 'table'
  if (role === 'title' || role === 'quote') return role
  const label = readLabel(text, style)
  if (label?.kind === 'party' || label?.kind === 'part') return 'heading'
  if (label && (!('length' in label) || label.length === undefined)) return 'label'
  if (role === 'heading' || role === 'list-item') return role
  return /^[-–•*·▪○]\s/.test(text) ? 'list-item' : 'paragraph'
}

function addNote(builder: TextBuilder, { lines, printed }: FoundFootnote, hyphens: HyphenRules): Block {
  const piece = takeBackLinks(joinLines(lines, hyphens))
  const repairs =
    printed === ''
      ? piece.repairs
      : [{ at: 0, kind: 'note-mark' as const, from: printed, to: '' }, ...piece.repairs]
  return builder.add('footnote', { ...piece, repairs }, lines[0]?.page ?? 1)
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

function encodingRepair({ encodingRepaired }: Extraction): StructuredDocument['repairs'] {
  return encodingRepaired ? [{ at: 0, kind: 'encoding', ...encodingRepaired }] : []
}
