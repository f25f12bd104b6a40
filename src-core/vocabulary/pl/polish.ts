import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { LISTS } from './lists'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { SPEAKERS } from './speakers'

export const POLISH: LanguageWords = {
  common: ['w', 'się', 'nie', 'że', 'jest', 'dla', 'oraz', 'przez', 'są', 'który', 'które', 'także', 'czy'],
  leadingOn: [
    ...['w', 'we', 'i', 'oraz', 'lub', 'na', 'z', 'ze', 'do', 'o', 'dla', 'przez', 'po', 'od'],
    ...['nad', 'pod', 'przy', 'za', 'a', 'ale', 'że', 'który', 'która', 'które'],
  ],
  months: [
    ...[
      'stycznia|styczeń',
      'lutego|luty',
      'marca|marzec',
      'kwietnia|kwiecień',
      'maja|maj',
      'czerwca|czerwiec',
    ],
    ...['lipca|lipiec', 'sierpnia|sierpień', 'września|wrzesień', 'października|październik'],
    ...['listopada|listopad', 'grudnia|grudzień'],
  ],
  asking: ASKING,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  lists: LISTS,
  papers: PAPERS,
  people: PEOPLE,
  speakers: SPEAKERS,
}
