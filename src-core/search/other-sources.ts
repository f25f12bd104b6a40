import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import type { NotebookPage } from '../notebook/page'
import { pageText } from '../notebook/walk-page'
import type { Region } from '../regions/region'
import { NO_FACTS, type PassageFacts, type SearchPassage, type SearchSource } from './search-source'

/** By what the notes on a paper are known in the index. */
export function notesKey(documentId: string): string {
  return `note ${documentId}`
}

/** By what a page of the notebook is known in the index. */
export function pageKey(pageId: string): string {
  return `page ${pageId}`
}

/** What notes are written in, as far as anybody knows. */
const WRITTEN_IN = 'nl'

/**
 * The notes on one paper, replies and those on regions of its original among them: a passage for each that says something;
 * `title` is the paper’s.
 */
export function notesSource(
  documentId: string,
  annotations: readonly Annotation[],
  regions: readonly Region[],
  paper: Pick<SearchSource, 'title' | 'date' | 'kind'>,
  version: string,
): SearchSource {
  const facts: PassageFacts[] = []
  const passages: SearchPassage[] = []
  for (const { id, start, end, note, author, replyTo } of annotations) {
    const text = noteText(note)
    if (text === '') continue
    facts.push({ ...NO_FACTS, annotation: replyTo ?? id, author })
    passages.push({ text, start, end, facts: facts.length - 1, pieces: null })
  }
  for (const { id, page, note, author, replyTo } of regions) {
    const text = noteText(note)
    if (text === '') continue
    facts.push({ ...NO_FACTS, annotation: replyTo ?? id, page, author })
    passages.push({ text, start: 0, end: 0, facts: facts.length - 1, pieces: null })
  }
  const { title, date, kind } = paper
  return {
    key: notesKey(documentId),
    version,
    place: 'note',
    id: documentId,
    title,
    date,
    kind,
    language: WRITTEN_IN,
    facts,
    passages,
  }
}

/** A page of the notebook: a passage for each of its paragraphs. */
export function pageSource(
  { id, title, body, author, modified }: NotebookPage,
  version: string,
): SearchSource {
  const passages: SearchPassage[] = [{ text: title, start: 0, end: 0, facts: 0, pieces: null }]
  let start = 0
  for (const line of pageText(body).split('\n')) {
    if (line.trim() !== '')
      passages.push({ text: line, start, end: start + line.length, facts: 0, pieces: null })
    start += line.length + 1
  }
  return {
    key: pageKey(id),
    version,
    place: 'page',
    id,
    title,
    date: modified.slice(0, 10),
    kind: null,
    language: WRITTEN_IN,
    facts: [{ ...NO_FACTS, author }],
    passages,
  }
}
