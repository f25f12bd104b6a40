import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { LABELS } from './labels'
import { PAPERS } from './papers'
import { SPEAKERS } from './speakers'

export const CATALAN: LanguageWords = {
  common: ['el', 'la', 'els', 'les', 'que', 'per', 'amb', 'una', 'del', 'dels', 'és', 'i'],
  leadingOn: [
    ...[
      'el',
      'la',
      'els',
      'les',
      'un',
      'una',
      'de',
      'del',
      'dels',
      'd’',
      'i',
      'o',
      'a',
      'al',
      'als',
      'en',
      'sobre',
      'per',
      'amb',
    ],
    ...['sense', 'entre', 'que'],
  ],
  months: [
    ...['gener', 'febrer', 'març', 'abril', 'maig', 'juny'],
    ...['juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre'],
  ],
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  debates: DEBATES,
  labels: LABELS,
  papers: PAPERS,
  speakers: SPEAKERS,
}
