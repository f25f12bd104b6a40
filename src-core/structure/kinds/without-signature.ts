import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { isPlaceAndDay } from '../lines/letter-lines'
import { signsAlone } from '../people/read-signatures'

/** How a committee ends its letter, and who signs one: nobody's question, and no part of an answer. */
const SIGNS = [
  anyPattern(({ letters }) => letters?.awaits),
  anyPattern(({ letters }) => letters?.chairSigns),
  anyPattern(({ letters }) => letters?.ministerSigns, 'u'),
  anyPattern(({ letters }) => letters?.boardSigns, 'u'),
  new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.formula)})`),
]
/** An office alone on its line, and a name below it. */
const OFFICE = eachLanguage(({ letters }) => letters?.office, 'u')
const NAME = eachLanguage(({ letters }) => letters?.signer, 'u')
/** A signature has few lines, also where several sign. */
const LINES = 10

/** The blocks of a letter up to its close and signature, of which the last few alone can be. */
export function withoutSignature(body: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const from = Math.max(0, body.length - LINES)
  const last = body.slice(from).map(({ text }) => text.trim())
  const at = last.findIndex(
    (text, index) =>
      SIGNS.some(sign => sign.test(text)) || (OFFICE.test(text) && NAME.test(last[index + 1] ?? '')),
  )
  if (at < 0) {
    const [before, line] = body.slice(-2)
    return before && line && signsAlone(line.text, before.text) ? body.slice(0, -1) : body
  }
  // Above who signs may stand where and when.
  const dated = isPlaceAndDay(last[at - 1] ?? '') ? 1 : 0
  return body.slice(0, from + at - dated)
}
