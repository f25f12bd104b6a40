import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'und|bis',
  of: 'vom',
  held: 'sitzung|versammlung|protokoll|anhörung',
  on: 'vom|am',
  beforeDay: 'den|am',
}
