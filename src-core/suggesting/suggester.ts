import * as z from 'zod'
import { LONGEST_ID } from '../basics/limits'

/** What comes with the app to look for, beside the themes’ own terms. */
const BUILT_IN = ['promises', 'refusals', 'amounts', 'laws'] as const
export type BuiltIn = (typeof BUILT_IN)[number]

/** What suggests a passage: the terms of a theme, by the theme’s id, or something that comes with the app. */
export const suggesterSchema = z.union([
  z.object({ theme: z.string().min(1).max(LONGEST_ID) }),
  z.object({ builtIn: z.enum(BUILT_IN) }),
])

export type Suggester = z.infer<typeof suggesterSchema>

/** Whether two are the same. */
export function sameSuggester(one: Suggester, other: Suggester): boolean {
  if ('theme' in one) return 'theme' in other && one.theme === other.theme
  return 'builtIn' in other && one.builtIn === other.builtIn
}
