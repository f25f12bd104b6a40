import type { LanguageWords } from '../shape/language-words'
import { SPEAKERS } from './speakers'

export const SPANISH: LanguageWords = {
  common: ['el', 'la', 'los', 'las', 'que', 'por', 'con', 'una', 'del', 'se', 'su', 'para', 'y'],
  speakers: SPEAKERS,
}
