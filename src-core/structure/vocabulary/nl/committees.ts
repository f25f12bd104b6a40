import type { CommitteeWords } from '../shape/committee-words'

const WORD = String.raw`\p{Lu}[\p{L}’'-]*`
/** A committee's field: words with capitals, between them `en`, a comma, or what leads on to the next. */
const FIELD = String.raw`${WORD}(?:(?:,? en(?: de| het| van| voor)? |, (?:en |van |voor )?| van(?: de| het)? | voor(?: de| het)? | der | op | in | |/)(?=\p{Lu})${WORD})*`

export const COMMITTEES: CommitteeWords = {
  inCapitals: String.raw`(?<kind>(?:(?:VASTE|ALGEMENE|BIJZONDERE|TIJDELIJKE) )?(?:KAMER)?COMMISSIES?) VOOR (?:DE |HET )?(?<field>\p{Lu}[\p{Lu}’'-]*(?:(?:, | EN | | VAN | VOOR | DE )\p{Lu}[\p{Lu}’'-]+)*)`,
  plain: String.raw`(?<name>(?:vaste |algemene |bijzondere |tijdelijke )(?:kamer)?commissies? voor (?:de )?[^.;\n]{3,90}?)(?=,? (?:hebben|heeft|bestond|had|is|een|over|van|belast|wordt|gestelde)\b|[,.;\n(\d]|$)`,
  lowerInField: 'en|van|voor|de|het|der',
  named: `(?<signed>(?:voorzitter|griffier) van de )?(?<name>(?:(?:[Vv]aste|[Aa]lgemene|[Bb]ijzondere|[Tt]ijdelijke|[Gg]emengde)(?: Tweede Kamer| Eerste Kamer)? )?(?:[Kk]amer)?[Cc]ommissies? voor (?:de |het )?(?:${FIELD}))`,
}
