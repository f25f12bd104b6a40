import type { LabelledBlock } from '../labels/labelled-block'

/** How a committee ends its letter, and who signs one: nobody's question, and no part of an answer. */
const SIGNS = [
  /^De (?:leden van de )?(?:(?:vaste|algemene|tijdelijke|bijzondere) )?(?:Kamer|kamer)?commissies?\b[^.?]*\b(?:zien|ziet)\b[^.?]*\b(?:tegemoet|uit)\b/,
  /^(?:De )?(?:(?:waarnemend|plaatsvervangend|fungerend|adjunct)[ -])?(?:[Vv]oorzitter|[Gg]riffier)(?: van de [^.?!]{3,160})?,?$/,
  /^(?:De|DE) (?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\b[^.?!]{0,140},(?:\s(?:\p{Lu}\.[ -]?){1,5}[^.?!]{2,60})?$/u,
  /^(?:Hoogachtend|Met vriendelijke groet)/,
]
/** A signature has few lines, also where several sign. */
const LINES = 10

/** The blocks of a letter up to its close and signature, of which the last few alone can be. */
export function withoutSignature(body: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const from = Math.max(0, body.length - LINES)
  const at = body.slice(from).findIndex(({ text }) => SIGNS.some(sign => sign.test(text.trim())))
  return at < 0 ? body : body.slice(0, from + at)
}
