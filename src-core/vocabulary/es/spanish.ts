import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'

export const SPANISH: LanguageWords = {
  common: ['el', 'la', 'los', 'las', 'que', 'por', 'con', 'una', 'del', 'se', 'su', 'para', 'y'],
  leadingOn: [
    ...[
      'el',
      'la',
      'los',
      'las',
      'un',
      'una',
      'de',
      'del',
      'y',
      'e',
      'o',
      'u',
      'a',
      'al',
      'en',
      'sobre',
      'por',
      'para',
      'con',
    ],
    ...['sin', 'entre', 'su', 'sus', 'que', 'como'],
  ],
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre|setiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  papers: PAPERS,
  people: PEOPLE,
  references: REFERENCES,
  speakers: SPEAKERS,
}
