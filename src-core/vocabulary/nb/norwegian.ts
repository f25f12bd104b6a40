import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { SPEAKERS } from './speakers'

export const NORWEGIAN: LanguageWords = {
  common: ['og', 'i', 'det', 'på', 'som', 'er', 'til', 'å', 'av', 'ikke', 'med', 'om', 'har'],
  leadingOn: [
    'og',
    'eller',
    'i',
    'på',
    'av',
    'til',
    'med',
    'om',
    'for',
    'ved',
    'en',
    'et',
    'den',
    'det',
    'de',
    'å',
  ],
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  asking: ASKING,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  papers: PAPERS,
  people: PEOPLE,
  speakers: SPEAKERS,
}
