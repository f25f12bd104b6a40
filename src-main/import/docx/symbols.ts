import { symbolSign } from '../../../src-core/basics/symbol-signs'

/** A `w:sym` as a character; a picture that means nothing in text is left out. */
export function symbolText(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isInteger(value) || value < 0x20 || value > 0xffff) return ''
  if (value < 0xe000)
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCharCode(value)) ? String.fromCharCode(value) : ''
  return symbolSign(value) ?? ''
}
