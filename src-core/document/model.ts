import * as z from 'zod'

/** A range of the canonical text: UTF-16 offsets, `end` exclusive. */
const range = { start: z.int().nonnegative(), end: z.int().nonnegative() }

export const identifierSchema = z.object({
  /** `kamerstuk` 21501-02-2433, `aanhangsel`, `handelingen`, `zaak` 2022Z00085, `document` 2021D50613, `law`, `url`. */
  kind: z.enum(['kamerstuk', 'aanhangsel', 'handelingen', 'zaak', 'document', 'attachment', 'law', 'url']),
  /** The normal form by which two mentions of one paper are equal. */
  value: z.string(),
  /** As printed. */
  text: z.string(),
})

const blockKind = z.enum([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table',
  /** A picture: what the file says of it, or else `NO_WORDS`. */
  'figure',
  'quote',
  'footnote',
  'label',
])

const cellSchema = z.object({
  ...range,
  /** How many columns and rows it takes up; 1 where absent. */
  columns: z.int().positive().optional(),
  rows: z.int().positive().optional(),
  /** It says what the cells of its column, or of its row, are. */
  header: z.enum(['column', 'row']).optional(),
})

const blockSchema = z.object({
  id: z.string(),
  kind: blockKind,
  ...range,
  /** Heading level or list depth, from 1. */
  level: z.int().positive().optional(),
  /** Of a table: its cells, row by row. Its text is its caption, where it has one, and a line a row, cells parted by tabs. */
  cells: z.array(z.array(cellSchema)).optional(),
  /** Of a table: its caption, the first line of its text. */
  caption: z.object(range).optional(),
  /** Of a table: it goes on with the rows of the block before, since all of them would be too long for one. */
  goesOn: z.literal(true).optional(),
})

const inlineSchema = z.object({
  kind: z.enum([
    'bold',
    'italic',
    'struck',
    'link',
    'footnote-mark',
    'cross-reference',
    'identifier',
    'motion',
  ]),
  ...range,
  /**
   * What it points at: a cross-reference names a turn's id, a footnote mark its mark as printed, an identifier its
   * normal form, a link its address. Absent where the target could not be found.
   */
  target: z.string().optional(),
  /** Of a cross-reference to a range such as `vragen 3 t/m 6`: the ids of all its turns. */
  targets: z.array(z.string()).optional(),
})

const sectionSchema = z.object({
  id: z.string(),
  heading: z.string().nullable(),
  party: z.string().nullable(),
  ...range,
  parent: z.string().nullable(),
})

export const turnRole = z.enum(['question', 'answer', 'speech', 'statement'])

const turnSchema = z.object({
  id: z.string(),
  role: turnRole,
  /** As printed, such as `12. Antwoord van het kabinet`. */
  label: z.string().nullable(),
  numbers: z.array(z.int()),
  party: z.string().nullable(),
  speaker: z.string().nullable(),
  ...range,
  /** On an answer: the ids of the questions it answers. */
  answers: z.array(z.string()),
  /** How sure the importer is of this turn: that it is one, and its role, 0 to 1. */
  certainty: z.number().min(0).max(1),
  /** How sure the importer is of where it begins and where it ends, 0 to 1. */
  edges: z.object({ start: z.number().min(0).max(1), end: z.number().min(0).max(1) }),
  /** The rule that made it and what it went by; absent from what was read before these were kept. */
  why: z.object({ rule: z.string(), evidence: z.string() }).optional(),
})

/** How a paper was understood: the kinds that were weighed, the heaviest first, and how its labels are written. */
const readingSchema = z.object({
  kinds: z.array(z.object({ kind: z.string(), weight: z.number(), clues: z.array(z.string()) })),
  labels: z.array(z.string()),
})

const footnoteSchema = z.object({
  mark: z.string(),
  /** The block holding the note's text; null where the paper has no text for this mark. */
  block: z.string().nullable(),
  /** UTF-16 offsets where the mark stands in the text. */
  marks: z.array(z.int().nonnegative()),
})

const repairSchema = z.object({
  /** UTF-16 offset in the canonical text. */
  at: z.int().nonnegative(),
  /**
   * `note-mark`: the mark at the head of a footnote's text, which stands in `footnotes`, or what leads back to the text at
   * its end; `raised` and `lowered`: what is printed so and is no footnote mark, as in `m²` and `CO₂`, in Unicode's own signs.
   */
  kind: z.enum(['hyphen', 'spaces', 'line-join', 'page-join', 'encoding', 'note-mark', 'raised', 'lowered']),
  from: z.string(),
  to: z.string(),
  /** Of a hyphen at a line's end: the rule that decided whether it belongs to the word. */
  rule: z.string().optional(),
  /** How sure the importer is of that, 0 to 1. */
  certainty: z.number().min(0).max(1).optional(),
})

/**
 * `glued-words`: a space seems to be missing, as in `pakken,zodat`; `number-gap` and `number-repeated`: the printed
 * numbers skip or repeat one; `unanswered`: a question without an answer in a paper that answers; `no-question`: an
 * answer whose question was not found; `note-without-text` and `note-without-mark`: half a footnote;
 * `unknown-reference`: a cross-reference to a turn that is not there; `unsure-hyphen`: a hyphen at a line's end may have been
 * kept or taken out wrongly; `table-as-text`: what may be a table is shown as text; `picture`: a picture stands here, which
 * only the file itself shows; `no-styles`: the file was read without its styles and the numbers of its lists;
 * `cut-off`: the file seems to end in the midst of what it holds; `unsure-word`: text recognition is not sure of a word; `garbled-text`: the text of the whole paper seems to be no
 * language; `garbled-page`: that of a page does, from which it reaches to the next; `attachments`: other
 * files are attached to this one, and are not read with it.
 */
export const warningKind = z.enum([
  'glued-words',
  'number-gap',
  'number-repeated',
  'unanswered',
  'no-question',
  'note-without-text',
  'note-without-mark',
  'unknown-reference',
  'unsure-hyphen',
  'table-as-text',
  'picture',
  'no-styles',
  'cut-off',
  'unsure-word',
  'garbled-text',
  'garbled-page',
  'attachments',
])

const warningSchema = z.object({
  kind: warningKind,
  ...range,
})

/**
 * `inserted` and `moved-here`: words of the text that a tracked change brought; `deleted` and `moved-away`: words that one
 * took; `struck`: words of the text that are crossed out; `comment`: a remark on words of the text; `hidden`: words that
 * the file holds and does not show.
 */
export const traceKind = z.enum([
  'inserted',
  'deleted',
  'moved-here',
  'moved-away',
  'struck',
  'comment',
  'hidden',
])

/** A trace of the drafting of a paper. The text is the paper with all changes accepted; this tells what it was without. */
const traceSchema = z.object({
  kind: traceKind,
  /** The words it is about; empty, `start` being `end`, where it left none in the text. */
  ...range,
  /** What is not in the text: deleted, moved or hidden words, a comment; `¶` is the end of a paragraph. */
  words: z.string().optional(),
  author: z.string().optional(),
  /** As the file writes it: ISO 8601. */
  date: z.string().optional(),
  /** What it is about stands at the edge of the pages, and not in the text: `words` are all there is of it. */
  atEdge: z.boolean().optional(),
  /** Somebody has looked at it; never in the file, but where corrections say so. */
  seen: z.boolean().optional(),
})

/** What a page's width and height are divided into for the places of words that were read from its picture. */
export const PAGE_PARTS = 10_000
const part = z.int().nonnegative().max(PAGE_PARTS)

/** A page whose text was read from its picture. */
const scannedPageSchema = z.object({
  number: z.int().positive(),
  /** Somebody had it read so, whatever text the file has for it. */
  chosen: z.literal(true).optional(),
  /** The words in the order in which they were read, each with its place: left, top, width and height in 10 000ths of the page's. */
  words: z.array(
    z.object({
      text: z.string(),
      box: z.tuple([part, part, part, part]),
    }),
  ),
})

/** Words of a scan that a reader set right: what is shown and quoted in place of the words of the text. */
const setRightSchema = z.object({
  ...range,
  words: z.string().min(1),
  /** The id of the correction. */
  by: z.string(),
})

/** How many of the files that are attached to a paper are named. */
export const MOST_NAMED = 10

/** Files that are attached to the file of a paper and were not read with it. */
export const attachmentsSchema = z.object({
  count: z.int().positive(),
  /** What the first of them are called; those without a name are left out. */
  names: z.array(z.string().max(200)).max(MOST_NAMED),
  /** The file is made to hold the others: what it shows itself may be no more than a cover. */
  isPortfolio: z.literal(true).optional(),
})

export const documentKindSchema = z.enum([
  'written-consultation',
  'question-answers',
  'questions',
  'question-list',
  'debate',
  'letter',
  'motion',
  'decision-list',
  'other',
])

/** A paper as one canonical text with everything else as ranges into it (standoff annotation, as in UIMA and brat). */
export const structuredDocumentSchema = z.object({
  schema: z.literal('kanttekening/document@1'),
  /** `doc_` and the first 16 hexadecimal digits of the SHA-256 of the source's bytes. */
  id: z.string().regex(/^doc_[0-9a-f]{16}$/),
  source: z.object({
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The version of the rules it was read by; absent from what was read before versions were counted, which is 0. */
  reader: z.int().nonnegative().optional(),
  /** BCP 47. */
  language: z.string(),
  kind: documentKindSchema,
  /** How sure the importer is of the kind, 0 to 1. */
  kindCertainty: z.number().min(0).max(1),
  meta: z.object({
    title: z.string(),
    /** ISO 8601 calendar date the paper is about: of a consultation, the meeting's. */
    date: z.string().nullable(),
    /** ISO 8601 calendar date on which the questions were sent, where the paper says so. */
    questionsDate: z.string().nullable(),
    committee: z.string().nullable(),
    askedBy: z.array(z.string()),
    answeredBy: z.array(z.string()),
    identifiers: z.array(identifierSchema),
  }),
  /** NFC; blocks are separated by `\n`. */
  text: z.string(),
  blocks: z.array(blockSchema),
  inlines: z.array(inlineSchema),
  sections: z.array(sectionSchema),
  turns: z.array(turnSchema),
  footnotes: z.array(footnoteSchema),
  pages: z.array(
    z.object({
      number: z.int().positive(),
      start: z.int().nonnegative(),
      /** What the file itself calls the page, such as `iv` or `A-1`; absent where it says nothing, or only counts its pages. */
      label: z.string().optional(),
    }),
  ),
  /** Page headers and footers that were taken out of the text. */
  furniture: z.array(z.object({ page: z.int().positive(), text: z.string() })),
  repairs: z.array(repairSchema),
  /** What seems wrong in the paper itself; shown, never changed. */
  warnings: z.array(warningSchema),
  /** What tells that the paper is or was a draft, in the order of the text; absent where nothing does. */
  traces: z.array(traceSchema).optional(),
  /** The pages that were read from their pictures by text recognition; absent where none was. */
  scans: z.array(scannedPageSchema).optional(),
  /** The files that are attached to it; absent where none is. */
  attachments: attachmentsSchema.optional(),
  /** How it was understood; absent from what was read before this was kept. */
  reading: readingSchema.optional(),
})

/** A paper as its readers corrected it. What only corrections can say is in no file. */
export const correctedDocumentSchema = structuredDocumentSchema.extend({
  /** Recognised words that readers set right, in order, none over another; absent where there are none. */
  setRight: z.array(setRightSchema).optional(),
})

export type StructuredDocument = z.infer<typeof correctedDocumentSchema>
export type DocumentKind = z.infer<typeof documentKindSchema>
export type Block = z.infer<typeof blockSchema>
export type TableCell = z.infer<typeof cellSchema>
export type BlockKind = z.infer<typeof blockKind>
export type Inline = z.infer<typeof inlineSchema>
export type Section = z.infer<typeof sectionSchema>
export type Turn = z.infer<typeof turnSchema>
export type Footnote = z.infer<typeof footnoteSchema>
export type Identifier = z.infer<typeof identifierSchema>
export type Warning = z.infer<typeof warningSchema>
export type Trace = z.infer<typeof traceSchema>
export type SetRight = z.infer<typeof setRightSchema>
export type ScannedPage = z.infer<typeof scannedPageSchema>
export type Attachments = z.infer<typeof attachmentsSchema>
export type Reading = z.infer<typeof readingSchema>
export type Repair = z.infer<typeof repairSchema>

/** A range of a document's text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}
