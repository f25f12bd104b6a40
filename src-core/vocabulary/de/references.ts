import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  articles: 'eins',
  begins: 'frag|die_|den_',
  mention: '(?:antwort(?:en)? (?:zu|auf) )?(?:die |den )?fragen?',
}
