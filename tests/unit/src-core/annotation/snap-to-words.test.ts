import { describe, expect, test } from 'vitest'
import { snapToWords } from '../../../../src-core/annotation/snap-to-words'
import { makeDocument } from '../builders'

const text = 'De minister (BZ) zegt: “ja”, aan de Kamer.\nTweede alinea.'
const paper = makeDocument(text)

/** Selects from `|` to `^`, both taken out, and answers what is selected in the same way. */
function snapped(marked: string): string {
  const [anchor, at] = [marked.indexOf('|'), marked.indexOf('^')]
  const isForward = anchor < at
  const ends = snapToWords(paper, isForward ? { anchor, at: at - 1 } : { anchor: anchor - 1, at })
  const [from, to] = [Math.min(ends.anchor, ends.at), Math.max(ends.anchor, ends.at)]
  return `${ends.anchor <= ends.at ? '>' : '<'}${text.slice(from, to)}`
}

describe('snapping a selection to words', () => {
  test('takes the words whole that it begins and ends in, whichever way it was made', () => {
    expect(snapped('De min|ister (BZ) zegt: “ja”, aan d^e Kamer.\n')).toBe(
      '>minister (BZ) zegt: “ja”, aan de',
    )
    expect(snapped('De min^ister (BZ) zegt: “ja”, aan d|e Kamer.\n')).toBe(
      '<minister (BZ) zegt: “ja”, aan de',
    )
  })
  test('follows back when it is made smaller', () => {
    expect(snapped('De min|ister (BZ) zegt: “ja”, a^an de Kamer.\n')).toBe('>minister (BZ) zegt: “ja”, aan')
    expect(snapped('De min|ister (BZ) ze^gt: “ja”, aan de Kamer.\n')).toBe('>minister (BZ) zegt')
    expect(snapped('De min|ist^er (BZ) zegt: “ja”, aan de Kamer.\n')).toBe('>minister')
  })
  test('takes no punctuation or white space that was not selected', () => {
    expect(snapped('De minister (B|Z) zegt: “j^a”, aan de Kamer.\n')).toBe('>BZ) zegt: “ja')
    expect(snapped('De minister (BZ) zegt: “ja”, aan de |Kam^er.\n')).toBe('>Kamer')
  })
  test('leaves ends alone that are between words', () => {
    expect(snapped('De |minister (^BZ) zegt: “ja”, aan de Kamer.\n')).toBe('>minister (')
    expect(snapped('De minister| (BZ) zegt: ^“ja”, aan de Kamer.\n')).toBe('> (BZ) zegt: ')
  })
  test('goes over paragraphs, and stays in each', () => {
    expect(snapped('De minister (BZ) zegt: “ja”, aan de Ka|mer.\nTwee^de alinea.')).toBe('>Kamer.\nTweede')
  })
  test('selects nothing where nothing is selected', () => {
    expect(snapToWords(paper, { anchor: 5, at: 5 })).toEqual({ anchor: 5, at: 5 })
  })
  test('takes characters of more than one unit, and words longer than it looks', () => {
    const long = makeDocument(`a ${'x'.repeat(100)}𝒳y b`)
    expect(snapToWords(long, { anchor: 0, at: 50 })).toEqual({ anchor: 0, at: 105 })
  })
})
