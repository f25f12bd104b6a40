import type { LanguageWords } from '../shape/language-words'
import { ASKERS } from './askers'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { DECISIONS } from './decisions'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { SPEAKERS } from './speakers'
import { TABLES } from './tables'
import { WORDING } from './wording'

/** English, as the papers of several parliaments write it. */
export const ENGLISH: LanguageWords = {
  common: ['the', 'of', 'and', 'to', 'that', 'is', 'for', 'with', 'which', 'has', 'by', 'was', 'not'],
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june'],
    ...['july', 'august', 'september', 'october', 'november', 'december'],
  ],
  numbers: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ],
  askers: ASKERS,
  asking: ASKING,
  debates: DEBATES,
  decisions: DECISIONS,
  headings: HEADINGS,
  heads: HEADS,
  labels: LABELS,
  letters: LETTERS,
  speakers: SPEAKERS,
  tables: TABLES,
  wording: WORDING,
}
