import type { Extraction } from '../../../src-core/document/extracted'
import { decodeBytes } from '../decoding/decode-text-bytes'
import { withTabTables } from './tab-tables'

/** Plain text as lines, those that tabs make a table as its rows; form feeds are page breaks. Throws `unsupported-format` on binary data. */
export function decodeText(name: string, bytes: Uint8Array): Extraction {
  const { text, repaired, cutOff } = decodeBytes(name, bytes)
  let page = 1
  // A plain sign parts a text sooner than a pattern does.
  const parted = /[\r\f]/.test(text) ? text.split(/\r\n|\n|\r|(?=\f)/) : text.split('\n')
  const lines = parted.map(line => {
    if (!line.startsWith('\f')) return { text: line, page }
    page += 1
    return { text: line.slice(1), page }
  })
  const read = text.includes('\t') ? withTabTables(lines) : lines
  return {
    lines: read,
    unit: 'lines',
    ...(repaired && { encodingRepaired: repaired }),
    ...(cutOff && { cutOff }),
  }
}
