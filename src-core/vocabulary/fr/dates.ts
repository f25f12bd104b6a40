import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'et',
  ordinalEnding: 'er|re',
  on: 'du|de|le',
  beforeDay: 'le',
}
