import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { SPEAKERS } from './speakers'

export const SWEDISH: LanguageWords = {
  common: ['och', 'i', 'att', 'det', 'som', 'på', 'är', 'av', 'för', 'med', 'till', 'inte', 'om'],
  leadingOn: [
    'och',
    'eller',
    'i',
    'på',
    'av',
    'till',
    'med',
    'om',
    'för',
    'vid',
    'en',
    'ett',
    'den',
    'det',
    'de',
  ],
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  asking: ASKING,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  papers: PAPERS,
  people: PEOPLE,
  speakers: SPEAKERS,
}
