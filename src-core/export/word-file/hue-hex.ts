import { HUES, type HueUse } from '../../codebook/hues'
import { HUE_COUNT } from '../../codebook/model'

/** The lightness and chroma of a line or bar on a light page, as `hueCss` has them. */
const MARK = { lightness: 0.52, chroma: 0.14 }

/** A theme's colour on white paper as six hexadecimal digits: files of Office know no OKLCH. */
export function hueHex(colour: number, use: HueUse): string {
  const hue = HUES[colour % HUE_COUNT]
  if (!hue) return use === 'mark' ? '595959' : 'E5E5E5'
  const { lightness, chroma } = use === 'mark' ? MARK : hue.light
  return oklchHex(lightness, chroma, hue.hue)
}

/**
 * A colour in OKLCH, its hue in degrees, as sRGB; what sRGB cannot show is cut to its edge. The matrices are those of Björn
 * Ottosson's OKLab.
 */
export function oklchHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(toByte)
    .map(byte => byte.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}

/** A part of a colour in linear light, 0 to 1, as sRGB keeps it, 0 to 255. */
function toByte(linear: number): number {
  const light = Math.min(1, Math.max(0, linear))
  const shown = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(shown * 255)
}
