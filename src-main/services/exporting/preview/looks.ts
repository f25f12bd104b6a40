import { escapeHtml } from '../../../../src-core/export/markup/quoted-html'

/**
 * How a part of a previewed file looks: lengths in twentieths of a point, sizes in half points, colours as six hexadecimal digits.
 * The window makes styles of these alone, so that no style of a file reaches it.
 */
export interface Look {
  readonly left?: number
  readonly hanging?: number
  readonly before?: number
  readonly after?: number
  readonly align?: 'center' | 'right' | 'justify'
  /** The colour of a line along its left side. */
  readonly edge?: string
  readonly size?: number
  readonly colour?: string
  readonly shade?: string
  /** The colour of a line below its words. */
  readonly line?: string
  readonly font?: string
  readonly width?: number
}

/** A look as attributes of an HTML element; nothing for none. */
export function lookAttributes(look: Look): string {
  return Object.entries(look)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${escapeHtml(String(value))}"`)
    .join('')
}
