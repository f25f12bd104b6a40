import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  begins: 'rispost|domand|quesit',
  mention: '(?:rispost[ae]_(?:alla|al|alle|ai)_)?(?:domand[ae]|quesit[oi])(?:_n\\.)?',
}
