import { CallError } from '../../../src-core/contract/errors'
import { latin1, looksWide } from './sniff-format'
import { byteOfWindows1252, decodeWindows1252 } from './windows-1252'

export interface DecodedText {
  readonly text: string
  /** Which wrong encoding was set right. */
  readonly repaired?: { readonly from: string; readonly to: string }
  /** The last character is not whole, and left out. */
  readonly cutOff?: true
}

/** Bytes as text: UTF-8 or UTF-16 with or without a mark, else Windows-1252. Throws `unsupported-format` on binary data. */
export function decodeBytes(name: string, bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  const wide = looksWide(latin1(bytes.subarray(0, 512)))
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  if (bytes.includes(0))
    throw new CallError('unsupported-format', `${name} is not a text file: it holds binary data.`, {
      fault: { kind: 'binary' },
    })
  try {
    return undoDoubleEncoding(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const whole = withoutHalfCharacter(bytes)
    if (whole !== null) return { ...undoDoubleEncoding(whole), cutOff: true }
    return {
      // Papers are pasted together from halves of either kind, of which one byte decides what all seem to be.
      text: undoDoubleEncoding(decodeWindows1252(bytes)).text,
      repaired: { from: 'Windows-1252', to: 'UTF-8' },
    }
  }
}

/** UTF-8 that breaks off within a character; null where it is none, or no other character says that it is. */
function withoutHalfCharacter(bytes: Uint8Array): string | null {
  try {
    // What may go on is not held against the text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return /[^\0-\u007F]/.test(text) ? text : null
  } catch {
    return null
  }
}

/** What a byte from 0x80 on looks like when UTF-8 is misread as Windows-1252. */
const HIGH = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const MISREAD = new RegExp(`[\\u00C2-\\u00DF]${HIGH}|[\\u00E0-\\u00EF]${HIGH}{2}`, 'g')

/**
 * Text whose UTF-8 bytes were read as Windows-1252 and encoded again, such as `Ã«` for `ë`. Each such sequence is
 * repaired by itself, since papers are often pasted together from good and bad halves; one alone is left as it is.
 */
function undoDoubleEncoding(text: string): DecodedText {
  if ((text.match(MISREAD)?.length ?? 0) < 2) return { text }
  const repaired = text.replace(MISREAD, misread => {
    const bytes = Uint8Array.from(misread, byteOfWindows1252)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return misread
    }
  })
  return { text: repaired, repaired: { from: 'UTF-8 encoded twice', to: 'UTF-8' } }
}
