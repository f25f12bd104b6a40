import { withThoseBelow } from '../codebook/theme-tree'
import { isEveryTurn, type TurnFilter } from '../turns/turn-filter'
import { type ExportSource, sortThemes } from './collect-entries'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** By what an export is filtered, in one sentence for its head; null where it holds everything. */
export function tellFilter(
  source: Pick<ExportSource, 'themes' | 'themeGroups' | 'documents'>,
  { filter, documentId, language, turns }: RenderOptions,
): string | null {
  const words = exportWords(language)
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const themes = [...tellThemes(source, filter.themes, language), ...(filter.untagged ? [words.noTheme] : [])]
  const paper = source.documents.find(({ document }) => document.id === documentId)?.document
  const parts = [
    ...(documentId === null ? [] : [words.ofPaper(paper?.meta.title ?? documentId)]),
    ...(themes.length > 0 ? [words.withTheme(list.format(themes))] : []),
    ...(filter.parties.length > 0 ? [words.ofParty(list.format(filter.parties))] : []),
    ...(filter.text.trim() !== '' ? [words.withWords(filter.text.trim())] : []),
    ...(filter.ids !== undefined ? [words.chosen] : []),
  ]
  const sentences = [
    ...(parts.length > 0 ? [`${words.only} ${parts.join('; ')}.`] : []),
    ...(turns && !isEveryTurn(turns) ? [tellTurns(turns, source, language)] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** The groups that are asked for with the themes in them, then the themes, with those below them; last that some are gone. */
function tellThemes(
  { themes, themeGroups: groups = [] }: Pick<ExportSource, 'themes' | 'themeGroups'>,
  ids: readonly string[],
  language: RenderOptions['language'],
): string[] {
  const words = exportWords(language)
  const ordered = sortThemes(themes)
  const namesOf = (some: readonly string[]) => {
    const asked = withThoseBelow(themes, some)
    return ordered.filter(({ id }) => asked.has(id)).map(({ name }) => `“${name}”`)
  }
  const own = groups.filter(({ id }) => ids.includes(id))
  const known = new Set([...themes, ...groups].map(({ id }) => id))
  return [
    ...own.map(group => words.ofGroup(group.name, namesOf(group.themes).join(', '))),
    ...namesOf(ids),
    ...(ids.some(id => !known.has(id)) ? [words.goneThemes] : []),
  ]
}

/** Which turns there are rows for. */
function tellTurns(
  { roles, parties, themes, statuses, text }: TurnFilter,
  source: Pick<ExportSource, 'themes' | 'themeGroups'>,
  language: RenderOptions['language'],
): string {
  const words = exportWords(language)
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const judged = statuses.map(status => (status === 'none' ? words.noJudgement : words.statuses[status]))
  const parts = [
    ...(roles.length > 0 ? [words.ofRole(list.format(roles.map(role => words.roles[role])))] : []),
    ...(parties.length > 0 ? [words.ofParty(list.format(parties))] : []),
    ...(themes.length > 0 ? [words.withTheme(list.format(tellThemes(source, themes, language)))] : []),
    ...(statuses.length > 0 ? [words.withStatus(list.format(judged))] : []),
    ...(text.trim() !== '' ? [words.withWords(text.trim())] : []),
  ]
  return `${words.onlyTurns} ${parts.join('; ')}.`
}
