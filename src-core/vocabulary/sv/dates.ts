import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  behindPlace: 'den',
}
