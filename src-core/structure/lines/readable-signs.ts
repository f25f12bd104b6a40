import { symbolSign } from '../../basics/symbol-signs'
import type { ExtractedLine } from '../../document/extracted'

/** Codes that symbol fonts give their pictures. */
const PICTURE = /[\uf020-\uf0ff]/g

/**
 * A line in which pictures of symbol fonts are the bullets and ticks they show, as far as what they show is known. Sign for
 * sign: every offset stays.
 */
export function readableSigns<T extends Pick<ExtractedLine, 'text'>>(line: T): T {
  // Most lines have none, and a search that finds none costs no copy.
  if (line.text.search(PICTURE) < 0) return line
  return { ...line, text: line.text.replace(PICTURE, sign => symbolSign(sign.charCodeAt(0)) ?? sign) }
}
