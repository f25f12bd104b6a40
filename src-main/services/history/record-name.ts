import type { Annotation } from '../../../src-core/annotation/model'
import { quotedWords } from '../../../src-core/annotation/quoted-words'
import type { AnyRecord } from '../../../src-core/records/record-change'
import type { KnownPapers } from './open-project'

/** The beginning of a text, to name something by. */
export function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`
}

/**
 * What people call a record: a theme's name, a document's title, the beginning of a quote, who received work is from; a correction has no name.
 */
export function recordName(papers: KnownPapers, record: AnyRecord): string {
  if ('quote' in record) return shorten(wordsOf(papers, record))
  if ('title' in record) return shorten(record.title)
  if ('from' in record) return shorten(record.from.name)
  return 'name' in record ? shorten(record.name) : ''
}

/** The words of an annotation as they are quoted: of its paper, where that can be read. */
export function wordsOf(papers: KnownPapers, annotation: Annotation): string {
  return quotedWords(papers.knownDocument(annotation.documentId), annotation)
}
