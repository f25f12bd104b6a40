import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'e',
  held: 'reunião(?: plenária)?|sessão(?: plenária)?|diário',
  on: 'de|em',
  beforeMonth: 'de ',
  beforeYear: 'de',
}
