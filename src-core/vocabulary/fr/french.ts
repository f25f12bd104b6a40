import type { LanguageWords } from '../shape/language-words'
import { ASKERS } from './askers'
import { ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { HYPHENS } from './hyphens'
import { LABELS } from './labels'
import { LISTS } from './lists'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'

export const FRENCH: LanguageWords = {
  common: ['le', 'la', 'les', 'des', 'et', 'que', 'pour', 'dans', 'une', 'est', 'qui', 'du', 'au'],
  leadingOn: [
    ...[
      'le',
      'la',
      'les',
      'un',
      'une',
      'des',
      'du',
      'de',
      'd’',
      'et',
      'ou',
      'à',
      'au',
      'aux',
      'en',
      'sur',
      'dans',
      'par',
      'pour',
    ],
    ...['avec', 'sous', 'sans', 'entre', 'vers', 'chez', 'son', 'sa', 'ses', 'leur', 'leurs', 'que', 'qui'],
  ],
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  numbers: [
    'un|une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ],
  askers: ASKERS,
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  debates: DEBATES,
  facts: FACTS,
  headings: HEADINGS,
  heads: HEADS,
  hyphens: HYPHENS,
  labels: LABELS,
  lists: LISTS,
  papers: PAPERS,
  people: PEOPLE,
  references: REFERENCES,
  speakers: SPEAKERS,
}
