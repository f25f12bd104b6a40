import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'i|oraz|do',
  held: 'posiedzeni[ae]|posiedzenia sejmu|posiedzenia senatu',
  on: 'dnia|w dniu|z dnia',
  beforeDay: 'dnia',
}
