import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { LISTS } from './lists'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { SPEAKERS } from './speakers'

export const FINNISH: LanguageWords = {
  common: [
    'ja',
    'ei',
    'että',
    'joka',
    'ovat',
    'myös',
    'mutta',
    'kun',
    'sekä',
    'ole',
    'hän',
    'mukaan',
    'jotta',
  ],
  leadingOn: ['ja', 'tai', 'sekä', 'että', 'joka', 'jotka', 'kuin', 'mutta', 'eli', 'vai'],
  months: [
    ...['tammikuuta|tammikuu', 'helmikuuta|helmikuu', 'maaliskuuta|maaliskuu', 'huhtikuuta|huhtikuu'],
    ...['toukokuuta|toukokuu', 'kesäkuuta|kesäkuu', 'heinäkuuta|heinäkuu', 'elokuuta|elokuu'],
    ...['syyskuuta|syyskuu', 'lokakuuta|lokakuu', 'marraskuuta|marraskuu', 'joulukuuta|joulukuu'],
  ],
  asking: ASKING,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  lists: LISTS,
  papers: PAPERS,
  people: PEOPLE,
  speakers: SPEAKERS,
}
