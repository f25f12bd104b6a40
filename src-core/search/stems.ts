import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'

/** The languages whose inflections are known; of a text in any other, a word is what it is. */
export type StemLanguage = 'nl' | 'en' | ''

/** The language of a text (BCP 47) as stemming knows it. */
export function stemLanguage(language: string): StemLanguage {
  const primary = language.toLowerCase().split('-')[0]
  return primary === 'nl' || primary === 'en' ? primary : ''
}

/**
 * What the inflections of a folded word have in common: Porter’s stemmers for Dutch and English (snowballstem.org). The
 * Dutch one leaves the s of *sancties* where it stands, which is taken off first.
 */
export function stemOf(word: string, language: StemLanguage): string {
  if (language === 'en') return english(word)
  if (language === 'nl') return dutch(/.{2}ies$/.test(word) ? word.slice(0, -1) : word)
  return word
}
