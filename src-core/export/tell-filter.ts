import { type ExportSource, sortThemes } from './collect-entries'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** By what an export is filtered, in one sentence for its head; null where it holds everything. */
export function tellFilter(
  source: Pick<ExportSource, 'themes' | 'documents'>,
  { filter, documentId, language }: RenderOptions,
): string | null {
  const words = exportWords(language)
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const named = sortThemes(source.themes)
    .filter(({ id }) => filter.themes.includes(id))
    .map(({ name }) => `“${name}”`)
  const gone = filter.themes.length > named.length ? [words.goneThemes] : []
  const themes = [...named, ...gone, ...(filter.untagged ? [words.noTheme] : [])]
  const paper = source.documents.find(({ document }) => document.id === documentId)?.document
  const parts = [
    ...(documentId === null ? [] : [words.ofPaper(paper?.meta.title ?? documentId)]),
    ...(themes.length > 0 ? [words.withTheme(list.format(themes))] : []),
    ...(filter.parties.length > 0 ? [words.ofParty(list.format(filter.parties))] : []),
    ...(filter.text.trim() !== '' ? [words.withWords(filter.text.trim())] : []),
  ]
  return parts.length > 0 ? `${words.only} ${parts.join('; ')}.` : null
}
