import type { Theme } from '../../src-core/codebook/model'
import {
  readThemeText,
  refuseThemeText,
  sameThemeText,
  type ThemeText,
  themeTextOf,
} from '../../src-core/codebook/theme-text'
import { fieldFaultsOf } from '../../src-core/contract/field-fault'
import { ask } from '../state/actions'
import { createDrafts } from '../state/create-drafts'
import type { Draft } from '../state/draft'
import { useApp, withRecords } from '../state/store'

/** One field of a theme of a project, by the project's id. */
export interface ThemePlace {
  readonly theme: Theme
  readonly field: ThemeText['field']
  readonly project: string
}

/** What is being written in one field of a theme. */
export type ThemeDraft = Draft<ThemeText, ThemePlace>

/** Names, letters, descriptions and words of themes being written, by `themeDraftKey`. */
export const themeDrafts = createDrafts<ThemeText, ThemePlace>({
  name: 'themes',
  same: sameThemeText,
  valueOf: ({ theme, field }) => themeTextOf(theme, field),
  kept(place) {
    const { themes, project } = useApp.getState()
    if (project.id !== place.project) return undefined
    const theme = themes.get(place.theme.id)
    return theme ? { ...place, theme } : null
  },
  problem(text) {
    const error = refuseThemeText(text)
    return error && { code: 'bad-input', message: error.message, fields: fieldFaultsOf(error) }
  },
  async send(place, text, base, sitting) {
    const { id } = place.theme
    const answer = await ask('theme.update', {
      id,
      ...readThemeText(text),
      before: readThemeText(base),
      sitting,
    })
    return answer.ok ? { ok: true, value: { ...place, theme: answer.value } } : answer
  },
  show: ({ theme }, text) =>
    useApp.setState(({ themes }) => ({
      themes: withRecords(themes, [{ ...theme, ...readThemeText(text) }]),
    })),
})

/** What the draft of a theme's field is known by. */
export function themeDraftKey(theme: string, field: ThemeText['field']): string {
  return `${theme} ${field}`
}

/** Drops what is being written on a theme that the writer has go. */
export function dropThemeDrafts(theme: string): void {
  for (const field of ['name', 'key', 'description', 'terms', 'memo'] as const)
    themeDrafts.drop(themeDraftKey(theme, field))
}
