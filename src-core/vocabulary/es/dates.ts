import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  held: 'celebrada|sesión',
  on: 'el|del',
  weekday: 'es|bado|mingo',
  ordinalEnding: 'o|a',
  beforeMonth: 'de ',
  beforeYear: 'de|del',
  beforeDay: 'a',
}
