import type { Extraction } from '../../../src-core/document/extracted'
import { decodeBytes } from '../decoding/decode-text-bytes'

/** Plain text as lines; form feeds are page breaks. Throws `unsupported-format` on binary data. */
export function decodeText(name: string, bytes: Uint8Array): Extraction {
  const { text, repaired } = decodeBytes(name, bytes)
  let page = 1
  const lines = text.split(/\r\n|\n|\r|(?=\f)/).map(line => {
    if (line.startsWith('\f')) page += 1
    return { text: line.replace(/^\f/, ''), page }
  })
  return { lines, unit: 'lines', ...(repaired && { encodingRepaired: repaired }) }
}
