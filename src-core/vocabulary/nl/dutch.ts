import type { LanguageWords } from '../shape/language-words'
import { ASKERS, ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEADLINES } from './deadlines'
import { DEBATES } from './debates'
import { DECISIONS } from './decisions'
import { FACTS } from './facts'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { HYPHENS } from './hyphens'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { LISTS } from './lists'
import { MINISTERS } from './ministers'
import { MOTIONS } from './motions'
import { NOTES } from './notes'
import { PAPERS } from './papers'
import { PARTIES } from './parties'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'
import { SUGGESTIONS } from './suggestions'
import { WORDING } from './wording'

/** Dutch, as the Netherlands and Flanders write it. */
export const DUTCH: LanguageWords = {
  common: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'voor', 'zijn', 'met', 'wordt', 'ook', 'aan'],
  leadingOn: [
    ...[
      'de',
      'het',
      'een',
      'der',
      'des',
      'den',
      'dit',
      'deze',
      'die',
      'dat',
      'wat',
      'welke',
      'zijn',
      'haar',
      'hun',
      'hoe',
      'als',
      'dan',
    ],
    ...[
      'en',
      'of',
      'van',
      'voor',
      'aan',
      'bij',
      'in',
      'op',
      'om',
      'over',
      'onder',
      'uit',
      'met',
      'naar',
      'na',
      'tot',
      'te',
      'ter',
      'ten',
    ],
    ...[
      'door',
      'tegen',
      'tussen',
      'zonder',
      'sinds',
      'per',
      'via',
      'inzake',
      'betreffende',
      'omtrent',
      'rond',
      'binnen',
      'tijdens',
    ],
  ],
  functionWords: [
    ...['het', 'een', 'van', 'dat', 'die', 'zijn', 'hebben', 'worden', 'wordt', 'niet'],
    ...['ook', 'voor', 'naar', 'deze', 'tussen', 'waarbij', 'ingezet', 'door', 'met', 'bij'],
  ],
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  numbers: [
    ...['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
    ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  ],
  askers: ASKERS,
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  deadlines: DEADLINES,
  debates: DEBATES,
  decisions: DECISIONS,
  facts: FACTS,
  headings: HEADINGS,
  heads: HEADS,
  hyphens: HYPHENS,
  labels: LABELS,
  letters: LETTERS,
  lists: LISTS,
  ministers: MINISTERS,
  motions: MOTIONS,
  notes: NOTES,
  papers: PAPERS,
  parties: PARTIES,
  people: PEOPLE,
  suggestions: SUGGESTIONS,
  references: REFERENCES,
  speakers: SPEAKERS,
  wording: WORDING,
}
