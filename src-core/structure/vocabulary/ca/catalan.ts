import type { LanguageWords } from '../shape/language-words'

export const CATALAN: LanguageWords = {
  common: ['el', 'la', 'els', 'les', 'que', 'per', 'amb', 'una', 'del', 'dels', 'és', 'i'],
  speakers: {
    titles: 'El president|La presidenta',
    chair: 'El president|La presidenta',
    offices:
      '(?:El|La) (?:president|presidenta|vicepresident|vicepresidenta|consellera?|secretari|secretària|síndica?)',
    particles: 'de|del|dels|i|la|les|el|els|d’',
  },
}
