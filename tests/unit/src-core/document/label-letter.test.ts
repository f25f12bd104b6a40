import { describe, expect, test } from 'vitest'
import { labelLetter, labelParts } from '../../../../src-core/document/label-letter'

describe('labelLetter', () => {
  test.each([
    ['Vraag 3a', 'a'],
    ['3 b)', 'b'],
    ['Antwoord op vraag 3 (c)', 'c'],
    ['Vraag 3-d:', 'd'],
    ['Vraag 2.1', '.1'],
    ['Vraag 3', ''],
    ['Vraag 3a en 3b', ''],
    ['12. Antwoord van het kabinet', ''],
  ])('%s', (label, letter) => {
    expect(labelLetter(label)).toBe(letter)
  })
})

describe('labelParts', () => {
  test.each([
    ['Vraag 3', [3], ['3']],
    ['Antwoord 4 en 5', [4, 5], ['4', '5']],
    ['Vraag 3a', [3], ['3a']],
    ['Vraag 3a/3b', [3], ['3a', '3b']],
    ['Antwoord 3a, b en c', [3], ['3a', '3b', '3c']],
    ['Antwoord op de vragen 3a t/m 3d', [3], ['3a', '3b', '3c', '3d']],
    ['Antwoord 3b en 4', [3, 4], ['3b', '4']],
    ['Antwoord 3 (a) en (b):', [3], ['3a', '3b']],
    ['Vraag 2.1', [2], ['2.1']],
    ['12. Antwoord van het kabinet', [12], ['12']],
    ['Q7 Mr A Name (DA) to ask a Minister:', [7], ['7']],
  ])('%s', (label, numbers, parts) => {
    expect(labelParts(label, numbers)).toEqual(parts)
  })
})
