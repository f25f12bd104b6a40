import type { CSSProperties } from 'react'
import { hueCss } from '../../src-core/codebook/hues'

/** Twentieths of a point, as files of Word measure, in points. */
const points = (value: number) => `${value / 20}pt`
/** Names of faces with serifs, for where a computer does not have them. */
const SERIFS = /cambria|times|georgia|garamond|palatino|bookman|baskerville/i
/** The longest length that is made a style: an A0 page is shorter. */
const LONGEST = 60_000

/**
 * The style of an element of a previewed file by its looks, each a number, a colour or a name and nothing else: no style of a file
 * reaches the window. Undefined for an element without.
 */
export function lookOf({ dataset, className }: HTMLElement): CSSProperties | undefined {
  const number = (name: string) => {
    const value = Number(dataset[name])
    return dataset[name] === undefined || !Number.isFinite(value) || Math.abs(value) > LONGEST ? null : value
  }
  const colour = (name: string) => (/^[\da-f]{6}$/i.test(dataset[name] ?? '') ? `#${dataset[name]}` : null)
  const style: CSSProperties = { ...themeColours(className) }
  const [left, hanging] = [number('left'), number('hanging')]
  if (left !== null) style.marginLeft = points(left)
  if (hanging !== null) style.textIndent = points(-hanging)
  const [before, after, width] = [number('before'), number('after'), number('width')]
  if (before !== null) style.marginTop = points(before)
  if (after !== null) style.marginBottom = points(after)
  if (width !== null) style.width = points(width)
  const [size, chars] = [number('size'), number('chars')]
  if (size !== null) style.fontSize = `${size / 2}pt`
  if (chars !== null) style.minWidth = `${Math.min(chars, 60)}ch`
  const [ink, shade, line, edge] = [colour('colour'), colour('shade'), colour('line'), colour('edge')]
  if (ink) style.color = ink
  if (shade) style.backgroundColor = shade
  if (line) {
    style.textDecorationLine = 'underline'
    style.textDecorationColor = line
    style.textDecorationThickness = '0.12em'
  }
  if (edge) {
    style.borderLeft = `2.5pt solid ${edge}`
    style.paddingLeft = '8pt'
  }
  const { align, font } = dataset
  if (align === 'center' || align === 'right' || align === 'justify') style.textAlign = align
  if (font !== undefined && /^[\p{L}\p{N} -]{1,60}$/u.test(font))
    style.fontFamily = `"${font}", ${SERIFS.test(font) ? 'serif' : 'sans-serif'}`
  const [page, from, to] = [number('page'), number('from'), number('to')]
  if (page !== null && page > 0 && from !== null && to !== null) {
    style.maxWidth = points(page)
    style.paddingLeft = `${(100 * from) / page}%`
    style.paddingRight = `${(100 * to) / page}%`
  }
  return Object.keys(style).length === 0 ? undefined : style
}

/** The colours of a theme as variables, of what an exported page gives the class of one. */
function themeColours(className: string): object {
  const hue = /(?:^|\s)hue(?<number>\d{1,2})(?:\s|$)/.exec(className)?.groups?.['number']
  if (hue === undefined) return {}
  const both = (use: 'background' | 'mark') =>
    `light-dark(${hueCss(Number(hue), 'light', use)}, ${hueCss(Number(hue), 'dark', use)})`
  return { '--theme-background': both('background'), '--theme-mark': both('mark') }
}
