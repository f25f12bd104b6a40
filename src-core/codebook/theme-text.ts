import type * as z from 'zod'
import { type Theme, themeSchema } from './model'

const written = themeSchema.pick({ name: true, key: true, description: true, terms: true, memo: true })

/** What of a theme is written in fields. */
export type WrittenTheme = z.infer<typeof written>

/** The text of one field of a theme, as it is typed. */
export interface ThemeText {
  readonly field: keyof WrittenTheme
  readonly text: string
}

/** What a field of a theme shows to be changed. */
export function themeTextOf(theme: Theme, field: ThemeText['field']): ThemeText {
  return { field, text: field === 'terms' ? theme.terms.join('\n') : (theme[field] ?? '') }
}

/** What a typed text makes of its field: without space around it, terms one a line, empty and repeated ones left out. */
export function readThemeText({ field, text }: ThemeText): Partial<WrittenTheme> {
  if (field !== 'terms') return { [field]: text.trim() }
  const lines = text.split('\n').map(line => line.trim())
  return { terms: [...new Set(lines)].filter(term => term !== '') }
}

/** Whether two texts of a field make the same of it. */
export function sameThemeText(one: ThemeText, other: ThemeText): boolean {
  return JSON.stringify(readThemeText(one)) === JSON.stringify(readThemeText(other))
}

/** Why a theme cannot have this text, or null. */
export function refuseThemeText(text: ThemeText): z.ZodError | null {
  return written.partial().safeParse(readThemeText(text)).error ?? null
}
