import { noteText } from '../annotation/note-text'
import { stands } from '../annotation/stands'
import { codePointCounter } from '../basics/code-points'
import { partiesIn, turnSaying } from '../document/locate'
import { PAGE_PARTS } from '../document/model'
import { holdsTrackedChanges } from '../document/tracked-changes'
import { fragmentOf } from '../regions/region'
import { printedPage, printedPageOf } from './citing/printed-pages'
import { type CollectedExport, type ExportEntry, sortThemes } from './collect-entries'
import { type JudgedAnswer, judgedAnswers } from './judged-answers'
import type { ExportRegion } from './regions/export-region'
import type { RenderOptions } from './render-options'

/** Annotations as JSON for other programs; the format is described in `docs/file-formats.md`. */
export function renderJson(source: CollectedExport, options: RenderOptions): string {
  const { entries, placedRegions: placed = [], placedNotes: notes = [] } = source
  const answers = judgedAnswers(source, options)
  const documents = [
    ...new Map(
      [...entries, ...answers, ...placed, ...notes].flatMap(({ document }) =>
        document ? [[document.id, document] as const] : [],
      ),
    ).values(),
  ]
  const counters = new Map(documents.map(({ id, text }) => [id, codePointCounter(text)]))
  const data = {
    schema: 'kanttekening/export@1',
    project: source.projectName,
    exportedAt: source.exportedAt,
    filter: options.filter,
    documents: documents.map(document => ({
      id: document.id,
      ...document.meta,
      source: { name: document.source.name, sha256: document.source.sha256 },
      trackedChanges: holdsTrackedChanges(document) ? 'accepted' : null,
      wordsSetRight: document.setRight?.length ?? 0,
    })),
    themes: sortThemes(source.themes).map(({ id, parent, name, description, colour, key }) => ({
      id,
      parent,
      name,
      description,
      colour,
      key,
    })),
    judgements: answers.flatMap(exportJudgements),
    notes: notes.map(({ note: { id, about, note, created, modified }, heading, author }) => ({
      id,
      about,
      heading,
      note,
      noteText: noteText(note),
      author,
      created,
      modified,
    })),
    regions: placed.map(exportRegion),
    annotations: entries.map(entry =>
      exportAnnotation(entry, counters.get(entry.document.id) ?? (offset => offset)),
    ),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function exportRegion({
  region,
  document,
  themes,
  citation,
  place,
  isHere,
  link,
  author,
  connections,
  replies,
}: ExportRegion) {
  const { id, documentId, sha256, page, box, words, note, created, modified } = region
  const [left, top, width, height] = box.map(parts => (parts * 100) / PAGE_PARTS)
  return {
    id,
    documentId,
    citation,
    place,
    ...(link !== null && { link }),
    source: { sha256, isThatOfTheDocument: isHere },
    page,
    printedPage: printedPageOf(document, page),
    percent: { left, top, width, height },
    selector: {
      type: 'FragmentSelector' as const,
      conformsTo: 'http://www.w3.org/TR/media-frags/',
      value: fragmentOf(region),
    },
    words,
    themes: themes.map(theme => ({ id: theme.id, name: theme.name })),
    note,
    noteText: noteText(note),
    replies: replies.map(reply => ({
      author: reply.author,
      note: reply.region.note,
      noteText: noteText(reply.region.note),
      created: reply.region.created,
    })),
    ...(connections.length > 0 && { connections }),
    author,
    created,
    modified,
  }
}

function exportJudgements({ document, turn, citation, judgements }: JudgedAnswer) {
  return judgements.map(({ judgement, author, words }) => ({
    id: judgement.id,
    documentId: document.id,
    turn: { id: turn.id, numbers: turn.numbers, label: turn.label },
    citation,
    status: judgement.status,
    kind: judgement.kind,
    reason: judgement.reason,
    words,
    author,
    created: judgement.created,
    modified: judgement.modified,
  }))
}

function exportAnnotation(
  {
    annotation,
    document,
    quotation,
    questions,
    citation,
    place,
    link,
    author,
    themes,
    replies,
    connections,
  }: ExportEntry,
  codePointsBefore: (offset: number) => number,
) {
  const { id, documentId, start, end, quote, note, created, modified } = annotation
  const placed = stands(document, annotation)
  const turn = placed ? turnSaying(document, start) : null
  return {
    id,
    documentId,
    citation,
    place,
    ...(link !== null && { link }),
    page: placed ? printedPage(document, start) : null,
    parties: placed ? partiesIn(document, start, end) : [],
    turn: turn && { role: turn.role, numbers: turn.numbers, label: turn.label },
    quotation: quotation.text,
    struck: quotation.struck,
    ...(questions.length > 0 && {
      questions: questions.map(({ label, quotation: { text, struck } }) => ({ label, text, struck })),
    }),
    setRight: quotation.setRight,
    quote,
    position: placed
      ? {
          utf16: { start, end },
          codePoints: { start: codePointsBefore(start), end: codePointsBefore(end) },
        }
      : null,
    themes: themes.map(theme => ({ id: theme.id, name: theme.name })),
    note,
    noteText: noteText(note),
    replies: replies.map(reply => ({
      author: reply.author,
      note: reply.annotation.note,
      noteText: noteText(reply.annotation.note),
      created: reply.annotation.created,
    })),
    ...(connections.length > 0 && { connections }),
    author,
    created,
    modified,
  }
}
