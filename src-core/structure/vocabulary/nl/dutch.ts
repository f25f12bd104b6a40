import type { LanguageWords } from '../shape/language-words'
import { DUTCH_LABELS } from './dutch-labels'
import { DUTCH_SPEAKERS } from './dutch-speakers'

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
  labels: DUTCH_LABELS,
  speakers: DUTCH_SPEAKERS,
  wording: { answersAtOnce: 'Ja|Nee|Neen|Zie|Ik|Wij|Het kabinet|De regering' },
}
