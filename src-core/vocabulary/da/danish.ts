import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'

export const DANISH: LanguageWords = {
  common: ['og', 'i', 'at', 'det', 'til', 'er', 'som', 'på', 'med', 'af', 'ikke', 'der', 'har'],
  leadingOn: [
    'og',
    'eller',
    'i',
    'på',
    'af',
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
  ],
  months: [
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
  ],
  asking: ASKING,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  papers: PAPERS,
  people: PEOPLE,
  references: REFERENCES,
  speakers: SPEAKERS,
}
