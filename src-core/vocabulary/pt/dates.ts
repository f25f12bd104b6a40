import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'e',
  beforeMonth: 'de ',
  beforeYear: 'de',
}
