import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  beforeMonth: "de |d[’']",
  beforeYear: 'de|del',
}
