import { anyLanguage } from '../../vocabulary/languages'

/** A name that is known for a party's, or made as those of local ones are. */
const KNOWN = new RegExp(`^(?:${anyLanguage(({ parties }) => parties?.wellKnown)})$`, 'u')
/** Or a party behind the word for one, as in a form. */
const FIELD = new RegExp(`^(?:${anyLanguage(({ people }) => people?.partyField)}):\\s+\\p{Lu}`, 'iu')
/** A question with its number before it, or a number or a label that one stands below. */
const NUMBERED = /^\(?\d{1,3}[a-h]?[.):]?\s+\S.{20,}/u
const LABEL = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ labels }) => labels?.namedQuestion)})(?: \d{1,3}[a-h]?)?|\d{1,3}[.)]?)\s*:?$`,
  'u',
)
const LABEL_RUN_IN = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.namedQuestion)}) \d{1,3}[a-h]?\s*[.:)]?\s+\S.{20,}`,
  'u',
)
/** What stands below such a label is as long at least, in UTF-16 units: an entry of the contents is not. */
const SHORTEST = 20
/** So many such names, of different parties, are no coincidence. */
const ENOUGH = 2

/** The parties that lines name right above a question, of lines that have words; none where only one is so. Linear. */
export function partiesAbove(
  lines: readonly { readonly line: string; readonly party: string }[],
): ReadonlySet<string> {
  const above = lines.filter(({ line, party }, index) => {
    if (party === '' || !(KNOWN.test(party) || FIELD.test(line))) return false
    const [next = '', behind = ''] = [lines[index + 1]?.line, lines[index + 2]?.line]
    return LABEL.test(next) ? behind.length >= SHORTEST : NUMBERED.test(next) || LABEL_RUN_IN.test(next)
  })
  const parties = new Set(above.map(({ party }) => party))
  return parties.size < ENOUGH ? new Set() : parties
}
