import type { CSSProperties } from 'react'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import style from './theme-chip.module.css'

/** The custom properties that give an element a theme's colours, in light and dark. */
export function themeColours(colour: number): CSSProperties {
  const both = (use: 'background' | 'mark') =>
    `light-dark(${hueCss(colour, 'light', use)}, ${hueCss(colour, 'dark', use)})`
  return { '--theme-background': both('background'), '--theme-mark': both('mark') } as CSSProperties
}

/** A theme's letter on its colour; the name beside it or in the accessible name of what holds it. */
export function ThemeKey({ theme }: { readonly theme: Theme }) {
  return (
    <span className={style['key']} style={themeColours(theme.colour)} aria-hidden>
      {theme.key}
    </span>
  )
}

/** A theme's letter and name on its colour. */
export function ThemeChip({ theme }: { readonly theme: Theme }) {
  return (
    <span className={style['chip']} style={themeColours(theme.colour)}>
      <ThemeKey theme={theme} />
      <span className={style['name']}>{theme.name}</span>
    </span>
  )
}
