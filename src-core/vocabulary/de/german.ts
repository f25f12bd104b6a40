import type { LanguageWords } from '../shape/language-words'
import { ASKERS } from './askers'
import { ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { HYPHENS } from './hyphens'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { LISTS } from './lists'
import { NOTES } from './notes'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'
import { WORDING } from './wording'

export const GERMAN: LanguageWords = {
  common: ['der', 'die', 'das', 'und', 'den', 'von', 'nicht', 'mit', 'für', 'ist', 'des', 'auf', 'eine'],
  leadingOn: [
    ...[
      'der',
      'die',
      'das',
      'den',
      'dem',
      'des',
      'ein',
      'eine',
      'einer',
      'eines',
      'einem',
      'einen',
      'und',
      'oder',
      'von',
      'vom',
    ],
    ...[
      'zu',
      'zum',
      'zur',
      'im',
      'in',
      'an',
      'am',
      'auf',
      'über',
      'für',
      'mit',
      'bei',
      'beim',
      'aus',
      'nach',
      'durch',
      'gegen',
    ],
  ],
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
  askers: ASKERS,
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  headings: HEADINGS,
  heads: HEADS,
  hyphens: HYPHENS,
  labels: LABELS,
  letters: LETTERS,
  lists: LISTS,
  notes: NOTES,
  papers: PAPERS,
  people: PEOPLE,
  references: REFERENCES,
  speakers: SPEAKERS,
  wording: WORDING,
}
