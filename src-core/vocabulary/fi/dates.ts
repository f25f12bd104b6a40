import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'ja',
  ordinalDay: String.raw`\. päivänä`,
}
