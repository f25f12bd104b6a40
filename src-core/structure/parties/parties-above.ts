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

/**
 * The parties that lines name right above a question, of lines that have words; none where only one is so. `nameOf` gives what
 * a line says without the words around a party's name. Linear.
 */
export function partiesAbove(
  lines: readonly string[],
  nameOf: (line: string) => string,
): ReadonlySet<string> {
  const parties = new Set(
    lines.flatMap((line, index) => {
      // Few lines stand above a question: which party they name is looked at last.
      if (!opensQuestion(lines[index + 1] ?? '', lines[index + 2] ?? '')) return []
      const party = nameOf(line)
      return party !== '' && (KNOWN.test(party) || FIELD.test(line)) ? [party] : []
    }),
  )
  return parties.size < ENOUGH ? new Set() : parties
}

function opensQuestion(line: string, below: string): boolean {
  return LABEL.test(line) ? below.length >= SHORTEST : NUMBERED.test(line) || LABEL_RUN_IN.test(line)
}
