/** What the pictures of symbol fonts stand for, by the last byte of their codes in the private use area. */
const MEANINGS: Readonly<Record<number, string>> = {
  167: '▪',
  168: '☐',
  183: '•',
  216: '➢',
  224: '→',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** The sign that a picture of a symbol font stands for; null where it means nothing in text. `code` is its code point, U+F020 to U+F0FF. */
export function symbolSign(code: number): string | null {
  return MEANINGS[code & 0xff] ?? null
}
