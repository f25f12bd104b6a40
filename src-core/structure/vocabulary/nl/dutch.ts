import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { DECISIONS } from './decisions'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { MOTIONS } from './motions'
import { PARTIES } from './parties'
import { PEOPLE } from './people'
import { REPORTS } from './reports'
import { SPEAKERS } from './speakers'
import { TABLES } from './tables'
import { WORDING } from './wording'

/** Dutch, as the Netherlands and Flanders write it. */
export const DUTCH: LanguageWords = {
  common: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'voor', 'zijn', 'met', 'wordt', 'ook', 'aan'],
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  numbers: [
    ...['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
    ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  ],
  asking: ASKING,
  debates: DEBATES,
  decisions: DECISIONS,
  headings: HEADINGS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  motions: MOTIONS,
  parties: PARTIES,
  people: PEOPLE,
  reports: REPORTS,
  speakers: SPEAKERS,
  tables: TABLES,
  wording: WORDING,
}
