/** What the pictures of Word's symbol fonts stand for, by code in the private use area's last byte. */
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

/** A `w:sym` as a character; a picture that means nothing in text is left out. */
export function symbolText(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isInteger(value) || value < 0x20 || value > 0xffff) return ''
  if (value < 0xe000)
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCharCode(value)) ? String.fromCharCode(value) : ''
  return MEANINGS[value & 0xff] ?? ''
}
