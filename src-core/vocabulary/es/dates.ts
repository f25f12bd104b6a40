import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  ordinalEnding: 'o|a',
  beforeMonth: 'de ',
  beforeYear: 'de|del',
  beforeDay: 'a',
}
