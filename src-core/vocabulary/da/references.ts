import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  begins: 'svar|spørg',
  mention: '(?:svar(?:et|ene)?_(?:på|til)_)?spørgsmål(?:_nr\\.?)?',
}
