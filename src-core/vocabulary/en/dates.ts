import type { DateWords } from '../shape/date-words'

export const DATES: DateWords = {
  several: 'and|to',
  sent: '(?:tabled|asked) on|release date:|(?:last|most recently) updated:',
  of: 'of',
  ordinalEnding: 'st|nd|rd|th',
  held: 'meeting|sitting|session|debate|minutes|held|hearing|report|adopted|received',
  on: 'of|on|since',
  ordinalDay: 'st|nd|rd|th',
  beforeMonth: 'of',
}
