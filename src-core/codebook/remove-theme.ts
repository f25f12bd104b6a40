import { MOST_TERMS, type Theme } from './model'
import { MOST_EXAMPLES, type ThemeExample } from './theme-example'
import { ancestorsOf, childrenOf, type ThemesById } from './theme-tree'

/** A theme as it is, and what it becomes. */
export interface ThemeEdit {
  readonly before: Theme
  readonly after: Theme
}

/** What deleting a theme does to others: those below it go below the theme above it. */
export function adoptChildren(themes: ThemesById, { id, parent }: Theme): ThemeEdit[] {
  return childrenOf(themes, id).map(before => ({ before, after: { ...before, parent } }))
}

/**
 * What merging one theme into another does to the codebook besides the deletion: the target learns the other’s terms and examples, and
 * the themes below the other go below the target; a target that was itself below the other takes the other’s place.
 */
export function mergeTheme(themes: ThemesById, from: Theme, into: Theme): ThemeEdit[] {
  const isBelow = ancestorsOf(themes, into.id).includes(from.id)
  const terms = [...new Set([...into.terms, ...from.terms])].slice(0, MOST_TERMS)
  const examples = [...(into.examples ?? []), ...(from.examples ?? [])]
    .filter((one, at, all) => !isAmong(all.slice(0, at), one))
    .slice(0, MOST_EXAMPLES)
  const target = {
    ...into,
    terms,
    ...(examples.length > 0 && { examples }),
    ...(isBelow && { parent: from.parent }),
  }
  const children = childrenOf(themes, from.id).filter(({ id }) => id !== into.id)
  return [
    { before: into, after: target },
    ...children.map(before => ({ before, after: { ...before, parent: into.id } })),
  ]
}

function isAmong(examples: readonly ThemeExample[], { annotation, words }: ThemeExample): boolean {
  return examples.some(one => (annotation === null ? one.words === words : one.annotation === annotation))
}

/** The themes of a passage with another one, or none, in the place of one; each once. */
export function replaceTheme(themes: readonly string[], id: string, by: string | null): string[] {
  return [...new Set(themes.flatMap(theme => (theme === id ? (by ?? []) : theme)))]
}
