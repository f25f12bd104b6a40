import type { LanguageWords } from '../shape/language-words'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { PAPERS } from './papers'
import { SPEAKERS } from './speakers'

export const SPANISH: LanguageWords = {
  common: ['el', 'la', 'los', 'las', 'que', 'por', 'con', 'una', 'del', 'se', 'su', 'para', 'y'],
  captions: CAPTIONS,
  dates: DATES,
  papers: PAPERS,
  speakers: SPEAKERS,
}
