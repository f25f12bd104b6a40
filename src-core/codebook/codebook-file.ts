import * as z from 'zod'
import { MOST_THEMES } from '../basics/limits'
import { foldText } from '../document/fold-text'
import { type Theme, themeSchema } from './model'
import { orderThemes } from './order-themes'
import { codebookExampleSchema, MOST_EXAMPLES } from './theme-example'
import { type GroupOfThemes, MOST_GROUPS, orderGroups, themeGroupContent } from './theme-group'

/** A theme as a file of a codebook holds it: whom it stands below is said by name, since names differ. */
export const codebookThemeSchema = themeSchema
  .pick({ name: true, description: true, colour: true, key: true, terms: true, memo: true, archived: true })
  .extend({
    below: themeSchema.shape.name.nullable().optional(),
    examples: z.array(codebookExampleSchema).max(MOST_EXAMPLES).optional(),
  })

export type CodebookTheme = z.infer<typeof codebookThemeSchema>

/** A group as a file of a codebook holds it: its themes by name. */
export const codebookGroupSchema = z.object({
  name: themeGroupContent.name,
  themes: z.array(themeSchema.shape.name).max(MOST_THEMES),
})

export type CodebookGroup = z.infer<typeof codebookGroupSchema>

/** A codebook as a file, as it is shipped in `resources/codebooks` and as it is exported. */
export const codebookSchema = z.object({
  schema: z.literal('kanttekening/codebook@1'),
  name: z.string().max(200),
  language: z.string().max(35),
  themes: z.array(codebookThemeSchema).max(MOST_THEMES),
  groups: z.array(codebookGroupSchema).max(MOST_GROUPS).optional(),
})

export type Codebook = z.infer<typeof codebookSchema>

/** The themes of a project as a codebook, in their order: each behind the one that it stands below; then their groups, by name. */
export function codebookOf(
  name: string,
  language: string,
  themes: readonly Theme[],
  groups: readonly GroupOfThemes[] = [],
): Codebook {
  const ordered = orderThemes(themes)
  const names = new Map(themes.map(theme => [theme.id, theme.name]))
  return {
    schema: 'kanttekening/codebook@1',
    name,
    language,
    themes: ordered.map(({ theme, depth }) => ({
      name: theme.name,
      below: depth === 0 || theme.parent === null ? null : (names.get(theme.parent) ?? null),
      description: theme.description,
      colour: theme.colour,
      key: theme.key,
      terms: theme.terms,
      ...(theme.memo && { memo: theme.memo }),
      ...(theme.archived && { archived: true }),
      ...(theme.examples?.length && {
        examples: theme.examples.map(({ words, source }) => ({ words, source })),
      }),
    })),
    ...(groups.length > 0 && {
      groups: orderGroups(groups).map(group => {
        const own = new Set(group.themes)
        return {
          name: group.name,
          themes: ordered.filter(({ theme }) => own.has(theme.id)).map(({ theme }) => theme.name),
        }
      }),
    }),
  }
}

/** A theme that a codebook adds, and below which one: by name, of those that are there or are added before it. */
export interface AddedTheme {
  readonly theme: CodebookTheme
  readonly below: string | null
}

/**
 * The themes of a codebook that are not there yet, by name whatever its case or accents, each once and behind the one that it
 * stands below. A theme whose parent is nowhere stands at the top, and so does one that would stand below itself.
 */
export function themesToAdd(
  codebook: readonly CodebookTheme[],
  known: readonly Pick<Theme, 'name'>[],
): AddedTheme[] {
  const there = new Set(known.map(({ name }) => foldName(name)))
  const fresh = new Map<string, CodebookTheme>()
  for (const theme of codebook) {
    const name = foldName(theme.name)
    if (!there.has(name) && !fresh.has(name)) fresh.set(name, theme)
  }
  const added = new Map<string, AddedTheme>()
  for (const [name, theme] of fresh) {
    // Those above that are not added yet come first, the highest before the others.
    const waiting: [string, CodebookTheme][] = []
    const seen = new Set<string>()
    for (
      let at: [string, CodebookTheme] | null = [name, theme];
      at && !added.has(at[0]) && !seen.has(at[0]);
    ) {
      seen.add(at[0])
      waiting.unshift(at)
      const above: string = foldName(at[1].below ?? '')
      const parent = fresh.get(above)
      at = parent ? [above, parent] : null
    }
    for (const [id, one] of waiting) {
      const above = foldName(one.below ?? '')
      const isThere = there.has(above) || added.has(above)
      added.set(id, { theme: one, below: isThere ? (one.below ?? null) : null })
    }
  }
  return [...added.values()]
}

/** A theme's name as it is told apart from others. */
export function foldName(name: string): string {
  return foldText(name).trim()
}
