import { anyLanguage } from '../../vocabulary/languages'

const SAME = new RegExp(String.raw`^(?:${anyLanguage(({ parties }) => parties?.same)})(?!\p{L})`, 'u')

/** Whether a paragraph opens with those who asked last, and does not name them: `Deze leden vragen …`. */
export function opensWithSame(text: string): boolean {
  return SAME.test(text)
}
