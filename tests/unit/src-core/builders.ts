import type { Annotation } from '../../../src-core/annotation/model'
import type { Note } from '../../../src-core/annotation/note'
import type { Theme } from '../../../src-core/codebook/model'
import type { GroupOfThemes } from '../../../src-core/codebook/theme-group'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Region } from '../../../src-core/regions/region'

const RECORD = {
  author: 'ana',
  revision: 1,
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-01T10:00:00.000Z',
}

/** A paper with one block a line and nothing else unless given. */
export function makeDocument(text: string, rest: Partial<StructuredDocument> = {}): StructuredDocument {
  const blocks: StructuredDocument['blocks'] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    blocks.push({ id: `b${index + 1}`, kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return {
    schema: 'kanttekening/document@1',
    id: 'doc_0123456789abcdef',
    source: { name: 'paper.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) },
    language: 'nl',
    kind: 'other',
    kindCertainty: 1,
    meta: {
      title: 'Verslag',
      date: null,
      questionsDate: null,
      committee: null,
      askedBy: [],
      answeredBy: [],
      identifiers: [],
    },
    text,
    blocks,
    inlines: [],
    sections: [],
    turns: [],
    footnotes: [],
    pages: [],
    furniture: [],
    repairs: [],
    warnings: [],
    ...rest,
  }
}

/** A paper from a text in which braces are around its marks: `15{1} miljoen`. */
export function makeMarked(written: string): StructuredDocument {
  const inlines: StructuredDocument['inlines'] = []
  let text = ''
  for (const [index, part] of written.split(/[{}]/).entries()) {
    if (index % 2 === 1)
      inlines.push({
        kind: 'footnote-mark',
        start: text.length,
        end: text.length + part.length,
        target: part,
      })
    text += part
  }
  return makeDocument(text, { inlines })
}

/** A turn, a question unless given. */
export function makeTurn(
  turn: Pick<StructuredDocument['turns'][number], 'id' | 'start' | 'end'> &
    Partial<StructuredDocument['turns'][number]>,
): StructuredDocument['turns'][number] {
  return {
    role: 'question',
    label: null,
    numbers: [],
    party: null,
    speaker: null,
    answers: [],
    certainty: 1,
    edges: { start: 1, end: 1 },
    ...turn,
  }
}

/** An annotation of a document's text from `start` to `end`. */
export function makeAnnotation(
  document: StructuredDocument,
  start: number,
  end: number,
  rest: Partial<Annotation> = {},
): Annotation {
  return {
    ...RECORD,
    id: `a${start}-${end}`,
    documentId: document.id,
    start,
    end,
    quote: { exact: document.text.slice(start, end), prefix: '', suffix: '' },
    place: { block: 'b1' },
    themes: [],
    note: null,
    ...rest,
  }
}

/** A theme at the top of the codebook unless given. */
export function makeTheme(id: string, rest: Partial<Theme> = {}): Theme {
  return {
    ...RECORD,
    id,
    parent: null,
    name: id,
    description: '',
    colour: 0,
    key: id.slice(0, 1).toUpperCase(),
    terms: [],
    ...rest,
  }
}

/** A group of themes that is called as its id unless given. */
export function makeGroup(id: string, rest: Partial<GroupOfThemes> = {}): GroupOfThemes {
  return { ...RECORD, id, name: id, themes: [], ...rest }
}

/** A region on the first page of a paper that `makeDocument` makes. */
export function makeRegion(rest: Partial<Region> = {}): Region {
  return {
    ...RECORD,
    id: 'reg_0000000000000001',
    documentId: 'doc_0123456789abcdef',
    sha256: '0'.repeat(64),
    page: 1,
    box: [1000, 1000, 2000, 500],
    words: '',
    themes: [],
    note: null,
    ...rest,
  }
}

/** A note of one plain paragraph. */
export function makeNote(text: string): Note {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}
