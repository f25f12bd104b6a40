import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: String.raw`en|tot en met|t\/m`,
  sent: 'ingezonden(?: op)?',
  of: 'van',
  weekday: 'dag',
  ordinalEnding: 'e|de|ste',
  letterDay: String.raw`d\.\s?d\.`,
  held: 'vergadering|overleg|debat|zitting|bijeenkomst|gesprek|notulen|verslag|besluitenlijst|agenda|stemmingen|gehouden|vastgesteld|ontvangen|voorgesteld',
  on: 'van|op|sinds|vanaf',
  stuckOrdinal: 'e|ste|de',
}
