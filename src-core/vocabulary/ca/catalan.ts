import type { LanguageWords } from '../shape/language-words'
import { CAPTIONS } from './captions'
import { SPEAKERS } from './speakers'

export const CATALAN: LanguageWords = {
  common: ['el', 'la', 'els', 'les', 'que', 'per', 'amb', 'una', 'del', 'dels', 'és', 'i'],
  captions: CAPTIONS,
  speakers: SPEAKERS,
}
