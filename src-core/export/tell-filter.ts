import { withThoseBelow } from '../codebook/theme-tree'
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
  const known = new Set(source.themes.map(({ id }) => id))
  const asked = withThoseBelow(source.themes, filter.themes)
  const named = sortThemes(source.themes)
    .filter(({ id }) => asked.has(id))
    .map(({ name }) => `“${name}”`)
  const gone = filter.themes.some(id => !known.has(id)) ? [words.goneThemes] : []
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
