import type { LanguageWords } from '../shape/language-words'
import { SPEAKERS } from './speakers'

export const CATALAN: LanguageWords = {
  common: ['el', 'la', 'els', 'les', 'que', 'per', 'amb', 'una', 'del', 'dels', 'és', 'i'],
  speakers: SPEAKERS,
}
