import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: String.raw`en|tot en met|t\/m`,
  sent: 'ingezonden(?: op)?',
  of: 'van',
  weekday: 'dag',
  ordinalEnding: 'e|de|ste',
  letterDay: String.raw`d\.\s?d\.`,
  held: 'vergadering bijeen|bijeen|vergadering|overleg|debat|zitting|bijeenkomst|gesprek|notulen|verslag|besluitenlijst|agenda|stemmingen|gehouden|vastgesteld|ontvangen|voorgesteld',
  on: 'van|op|sinds|vanaf',
  until: 'voor|vóór|uiterlijk(?: op)?|tot(?: en met)?|na|per|uiterste datum',
  stuckOrdinal: 'e|ste|de',
}
