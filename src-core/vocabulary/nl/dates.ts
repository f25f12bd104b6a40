import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: String.raw`en|tot en met|t\/m`,
  sent: 'ingezonden(?: op)?',
  of: 'van',
  weekday: 'dag',
  ordinalEnding: 'e|de|ste',
  letterDay: String.raw`d\.\s?d\.`,
  on: 'van|op|sinds|vanaf',
  stuckOrdinal: 'e|ste|de',
}
