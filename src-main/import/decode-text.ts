import { CallError } from '../../src-core/contract/errors'
import type { Extraction } from '../../src-core/document/extracted'

/** Plain text in UTF-8, UTF-16 or Windows-1252 as lines; form feeds are page breaks. Throws `unsupported-format`. */
export function decodeText(name: string, bytes: Uint8Array): Extraction {
  const { text, repaired } = toText(name, bytes)
  let page = 1
  const lines = text.split(/\r\n|\n|\r|(?=\f)/).map(line => {
    if (line.startsWith('\f')) page += 1
    return { text: line.replace(/^\f/, ''), page }
  })
  return { lines, unit: 'lines', ...(repaired && { encodingRepaired: repaired }) }
}

function toText(name: string, bytes: Uint8Array): { text: string; repaired?: { from: string; to: string } } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  if (bytes.includes(0))
    throw new CallError('unsupported-format', `${name} is not a text file: it holds binary data.`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const once = undoDoubleEncoding(text)
    return once === text ? { text } : { text: once, repaired: { from: 'UTF-8 encoded twice', to: 'UTF-8' } }
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      repaired: { from: 'Windows-1252', to: 'UTF-8' },
    }
  }
}

/** UTF-8 whose bytes were read as Windows-1252 and encoded again, such as `Ã«` for `ë`; only where it occurs throughout. */
function undoDoubleEncoding(text: string): string {
  const twice = text.match(/[ÃÂâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g)?.length ?? 0
  const once = text.match(/[äëïöüéèêàçñß–—‘’“”](?![\u0080-\u00BF])/g)?.length ?? 0
  if (twice < 2 || once > twice) return text
  const bytes = Array.from(text, unit => WINDOWS_1252.get(unit) ?? unit.codePointAt(0) ?? 0)
  if (bytes.some(byte => byte > 0xff)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}

/** The bytes Windows-1252 gives to characters outside Latin-1. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map(byte => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)
