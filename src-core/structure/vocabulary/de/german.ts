import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { SPEAKERS } from './speakers'
import { WORDING } from './wording'

export const GERMAN: LanguageWords = {
  common: ['der', 'die', 'das', 'und', 'den', 'von', 'nicht', 'mit', 'für', 'ist', 'des', 'auf', 'eine'],
  months: [
    ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ],
  numbers: [
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  asking: ASKING,
  debates: DEBATES,
  headings: HEADINGS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  speakers: SPEAKERS,
  wording: WORDING,
}
