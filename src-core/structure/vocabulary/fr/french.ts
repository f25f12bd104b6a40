import type { LanguageWords } from '../shape/language-words'
import { LABELS } from './labels'
import { SPEAKERS } from './speakers'

export const FRENCH: LanguageWords = {
  common: ['le', 'la', 'les', 'des', 'et', 'que', 'pour', 'dans', 'une', 'est', 'qui', 'du', 'au'],
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
  labels: LABELS,
  speakers: SPEAKERS,
}
