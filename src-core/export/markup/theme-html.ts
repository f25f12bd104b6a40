import { hueCss } from '../../codebook/hues'
import type { Theme } from '../../codebook/model'
import { escapeHtml } from './quoted-html'

/** A theme's key as it stands before its name; empty for none. */
export function themeMark(theme: Theme | null): string {
  return theme ? `<b class="key ${themeClass(theme)}" aria-hidden="true">${escapeHtml(theme.key)}</b> ` : ''
}

/** The class of what has a theme's colours. */
export function themeClass(theme: Theme): string {
  return `hue${theme.colour}`
}

/** Themes as a list of labels in their colours; empty for none. */
export function themeList(themes: readonly Theme[], label: string): string {
  if (themes.length === 0) return ''
  const tags = themes.map(
    theme => `<li class="${themeClass(theme)}">${themeMark(theme)}${escapeHtml(theme.name)}</li>`,
  )
  return `<ul class="themes" aria-label="${escapeHtml(label)}">${tags.join('')}</ul>`
}

/** The colours of themes as variables of their classes, in light and dark. */
export function themeStyles(themes: readonly Theme[]): string {
  const colours = [...new Set(themes.map(theme => theme.colour))].sort((a, b) => a - b)
  const rules = (scheme: 'light' | 'dark') =>
    colours
      .map(
        colour =>
          `.hue${colour}{--background:${hueCss(colour, scheme, 'background')};--mark:${hueCss(colour, scheme, 'mark')}}`,
      )
      .join('')
  return `${rules('light')}@media screen and (prefers-color-scheme:dark){${rules('dark')}}`
}
