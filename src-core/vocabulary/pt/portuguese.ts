import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { SPEAKERS } from './speakers'

export const PORTUGUESE: LanguageWords = {
  common: ['o', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'não', 'os', 'uma', 'dos', 'no'],
  leadingOn: [
    'o',
    'a',
    'os',
    'as',
    'um',
    'uma',
    'de',
    'do',
    'da',
    'dos',
    'das',
    'e',
    'ou',
    'em',
    'no',
    'na',
    'para',
    'por',
    'com',
    'sem',
    'sobre',
    'entre',
    'que',
  ],
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  asking: ASKING,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  papers: PAPERS,
  people: PEOPLE,
  speakers: SPEAKERS,
}
