/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80 on; as the WHATWG has it, bytes that stand for
 * nothing keep their number. Node's own decoder takes the encoding for Latin-1 (20 and later) and loses `€`, `–` and `’`.
 */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const BYTES: ReadonlyMap<string, number> = new Map(
  [...FROM_0X80].map((character, index) => [character, 0x80 + index]),
)

/** Labels of encodings that web pages and XML name and that are all read as Windows-1252. */
const LABELS = /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi)$/i

/** Whether a declared encoding is read as Windows-1252. */
export function isWindows1252(label: string): boolean {
  return LABELS.test(label)
}

/** Bytes of Windows-1252 as text. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, control => FROM_0X80[control.charCodeAt(0) - 0x80] ?? control)
}

/** The byte that Windows-1252 gives a character of its own or of Latin-1. */
export function byteOfWindows1252(character: string): number {
  return BYTES.get(character) ?? character.charCodeAt(0)
}
