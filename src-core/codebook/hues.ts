import { HUE_COUNT } from './model'

/** A theme colour in OKLCH: hue in degrees; lightness and chroma as backgrounds and as strong marks, in light and dark. */
export interface Hue {
  readonly hue: number
  readonly light: { readonly lightness: number; readonly chroma: number }
  readonly dark: { readonly lightness: number; readonly chroma: number }
}

/** Ordered so that the first ones differ most, in lightness too, for those who see few colours. */
export const HUES: readonly Hue[] = [
  make(92, 0.93, 0.12, 0.42),
  make(245, 0.86, 0.075, 0.36),
  make(150, 0.9, 0.1, 0.4),
  make(40, 0.85, 0.09, 0.37),
  make(350, 0.9, 0.06, 0.41),
  make(195, 0.93, 0.06, 0.43),
  make(300, 0.85, 0.085, 0.36),
  make(265, 0.92, 0.04, 0.42),
  make(120, 0.87, 0.13, 0.38),
  make(15, 0.88, 0.08, 0.38),
  make(220, 0.89, 0.08, 0.39),
  make(70, 0.88, 0.11, 0.38),
]

function make(hue: number, lightness: number, chroma: number, darkLightness: number): Hue {
  return {
    hue,
    light: { lightness, chroma },
    dark: { lightness: darkLightness, chroma: Math.min(0.1, chroma) },
  }
}

/** A theme's colour; an index beyond the list counts on from its start. */
function hueOf(colour: number): Hue {
  return HUES[colour % HUE_COUNT] ?? make(0, 0.9, 0, 0.38)
}

/** What a colour is used for: behind text, or as a bar or line beside it. */
export type HueUse = 'background' | 'mark'

/** A theme's colour as CSS for a light or dark page. */
export function hueCss(colour: number, scheme: 'light' | 'dark', use: HueUse): string {
  const { hue, light, dark } = hueOf(colour)
  if (use === 'mark') return scheme === 'light' ? `oklch(0.52 0.14 ${hue})` : `oklch(0.78 0.12 ${hue})`
  const { lightness, chroma } = scheme === 'light' ? light : dark
  return `oklch(${lightness} ${chroma} ${hue})`
}
