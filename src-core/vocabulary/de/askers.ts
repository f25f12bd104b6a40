import type { AskerWords } from '../shape/asker-words'

const NAME = String.raw`(?:Dr\. )?\p{Lu}[\p{L}’'-]+(?: (?:(?:von|van|zu|der|de) )*\p{Lu}[\p{L}’'-]+){1,4}`
const OFFICE =
  '(?:Parlamentarischen )?(?:Staatssekretär(?:s|in)|Staatsminister(?:s|in)|Bundesminister(?:s|in)|Bundeskanzlers)'

/** The Bundestag prints what single members ask in one paper a week: `12. Abgeordnete Anna Name (SPD)`. */
export const ASKERS: AskerWords = {
  asks: String.raw`^\d{1,3}\. ?Abgeordnete`,
  numbered: String.raw`^(?<label>(?<number>\d{1,3})\. ?Abgeordneter?\s+(?<speaker>${NAME})\s+\((?<party>[^()\n]{2,30}?)\.?\))`,
  answersOn: String.raw`^(?<label>Antwort de[rs] ${OFFICE} (?<speaker>${NAME}) vom \d{1,2}\. \p{L}{3,9} \d{4})`,
}
