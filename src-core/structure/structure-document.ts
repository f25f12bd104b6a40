import type { ExtractedLine, Extraction, SourceFile } from '../document/extracted'
import type {
  Block,
  BlockKind,
  DocumentKind,
  Footnote,
  Section,
  StructuredDocument,
  Turn,
} from '../document/model'
import { findFootnoteMarks } from './find-footnote-marks'
import { identifierInlines } from './find-identifiers'
import { findLanguage } from './find-language'
import { findMeta } from './find-meta'
import { findCrossReferences, findMotions } from './find-references'
import { findTurns } from './find-turns'
import { type FoundFootnote, takeFootnotes } from './footnote-groups'
import { learnHyphens } from './hyphens'
import { joinLines } from './join-lines'
import { joinPages } from './join-pages'
import { readLabel } from './labels'
import { findSections, type LabelledBlock, labelOf } from './outline'
import { groupLines, type LineGroup } from './paragraphs'
import { TextBuilder } from './text-builder'

/** Turns what a decoder read into a structured document. Pure and linear in the text's length. */
export function structureDocument(extraction: Extraction, source: SourceFile): StructuredDocument {
  const lines = extraction.lines.map(normaliseLine)
  const running = lines.filter(line => line.role !== 'furniture')
  const hyphen = learnHyphens(running.map(line => line.text))
  const groups = groupLines({ ...extraction, lines: running }, text => readLabel(text) !== null)
  const { body, footnotes } = takeFootnotes(groups)
  const builder = new TextBuilder()
  for (const group of joinPages(body)) {
    builder.add(blockKind(group), joinLines(group.lines, hyphen), group.page, group.lines[0]?.level)
  }
  const bodyEnd = builder.blocks.at(-1)?.end ?? 0
  const noteBlocks = footnotes.map(note =>
    builder.add('footnote', joinLines(note.lines, hyphen), note.lines[0]?.page ?? 1),
  )
  const text = builder.text()
  const labelled = builder.blocks
    .filter(block => block.kind !== 'footnote')
    .map(block => labelBlock(block, text))
  const sections = findSections(labelled, bodyEnd)
  const turns = findTurns(labelled, sections)
  const marks = tieFootnotes(text, bodyEnd, footnotes, noteBlocks, builder)
  const labels = new Set(labelled.filter(({ label }) => label !== null).map(({ block }) => block.start))
  const inlines = [
    ...builder.inlines,
    ...marks.inlines,
    ...identifierInlines(text),
    ...findMotions(text),
    ...findCrossReferences(text, turns, offset => labels.has(lineStart(text, offset))),
  ]
  const firstHeading = labelled.find(
    ({ block, label }) => block.kind === 'title' || (block.kind === 'heading' && !label),
  )
  return {
    schema: 'kanttekening/document@1',
    id: `doc_${source.sha256.slice(0, 16)}`,
    source,
    language: extraction.meta?.language ?? findLanguage(text),
    kind: documentKind(sections, turns),
    meta: findMeta(text, extraction.meta?.title ?? firstHeading?.text ?? null, sections, turns),
    text,
    blocks: builder.blocks,
    inlines: inlines.sort((a, b) => a.start - b.start || b.end - a.end),
    sections,
    turns,
    footnotes: marks.footnotes,
    pages: builder.pages,
    furniture: lines
      .filter(line => line.role === 'furniture')
      .map(({ page, text: words }) => ({ page, text: words })),
    repairs: [...encodingRepair(extraction), ...builder.repairs],
  }
}

function normaliseLine(line: ExtractedLine): ExtractedLine {
  return line.spans || line.cells ? line : { ...line, text: line.text.normalize('NFC') }
}

function blockKind({ lines }: LineGroup): BlockKind {
  const [first] = lines
  const role = first?.role
  if (role === 'title' || role === 'heading' || role === 'list-item' || role === 'quote') return role
  if (role === 'table-row') return 'table'
  const label = lines.length === 1 ? readLabel(first?.text ?? '') : null
  if (label?.kind === 'party' || label?.kind === 'part') return 'heading'
  return label ? 'label' : 'paragraph'
}

function labelBlock(block: Block, text: string): LabelledBlock {
  const words = text.slice(block.start, block.end)
  return { block, text: words, label: labelOf(block, words) }
}

function tieFootnotes(
  text: string,
  bodyEnd: number,
  found: readonly FoundFootnote[],
  blocks: readonly Block[],
  builder: TextBuilder,
): { footnotes: Footnote[]; inlines: StructuredDocument['inlines'] } {
  const printed = builder.marks.map(({ start, end, target }) => ({
    mark: target ?? text.slice(start, end),
    start,
    end,
  }))
  const marks =
    printed.length > 0 ? printed : findFootnoteMarks(text, new Set(found.map(({ mark }) => mark)), bodyEnd)
  const footnotes: Footnote[] = found.map(({ mark }, index) => ({
    mark,
    block: blocks[index]?.id ?? null,
    marks: marks.filter(other => other.mark === mark).map(({ start }) => start),
  }))
  const known = new Set(found.map(({ mark }) => mark))
  for (const { mark, start } of marks)
    if (!known.has(mark)) footnotes.push({ mark, block: null, marks: [start] })
  const inlines = marks.map(({ mark, start, end }) => ({
    kind: 'footnote-mark' as const,
    start,
    end,
    target: mark,
  }))
  return { footnotes, inlines }
}

function documentKind(sections: readonly Section[], turns: readonly Turn[]): DocumentKind {
  const answered = turns.some(turn => turn.role === 'answer')
  if (sections.some(section => section.party !== null)) return 'written-consultation'
  if (answered) return 'question-answers'
  return turns.some(turn => turn.role === 'question') ? 'questions' : 'other'
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function encodingRepair({ encodingRepaired }: Extraction): StructuredDocument['repairs'] {
  return encodingRepaired ? [{ at: 0, kind: 'encoding', ...encodingRepaired }] : []
}
