import { describe, expect, test } from 'vitest'
import { interruptionsOf } from '../../../../src-core/document/interruptions'
import { outlineEntryAt, outlineOf } from '../../../../src-core/document/outline'
import { readDocument } from '../../../../src-main/import/read-document'

const SAID: readonly [string, string][] = [
  ['De voorzitter', 'Het woord is aan de heer Veer.'],
  ['De heer Veer (ABC)', 'Dank u wel, voorzitter. Ik wil het hebben over de veerponten in het land.'],
  ['Mevrouw Pont (XYZ)', 'Heeft de heer Veer aan de kosten gedacht?'],
  ['De heer Veer (ABC)', 'Zeker, die zijn niet hoog.'],
  ['De voorzitter', 'Mevrouw Pont, tot slot.'],
  ['Mevrouw Pont (XYZ)', 'Ik hoor geen bedrag.'],
  ['De heer Veer (ABC)', 'Dat komt nog. Tot zover mijn inbreng.'],
  ['De voorzitter', 'Dan is nu het woord aan mevrouw Pont van XYZ.'],
  ['Mevrouw Pont (XYZ)', 'Voorzitter. De ponten zijn van ons allemaal en dat moet zo blijven.'],
  ['De voorzitter', 'Ik geef het woord aan de minister voor de eerste termijn.'],
  ['Minister Steiger', 'Voorzitter. Ik dank de leden voor hun inbreng en ga op de vragen in.'],
  ['De heer Veer (ABC)', 'Wanneer komt de brief?'],
  ['Minister Steiger', 'Voor de zomer.'],
]

const paper = await readDocument(
  'a.txt',
  Buffer.from(SAID.map(([who, what]) => `${who}:\n${what}`).join('\n\n')),
)

describe('who interrupts another', () => {
  test('was not given the floor, and is answered by who has it', () => {
    const found = interruptionsOf(paper)
    expect(paper.turns.map(({ id, speaker }) => [speaker, found.has(id)])).toEqual(
      SAID.map(([who], index) => [who.replace(/ \(.*/, ''), [2, 5, 11].includes(index)]),
    )
  })

  test('stands below whom they interrupt in the outline, who is named once', () => {
    const entries = outlineOf(paper)
    const shown = entries.map(entry => [
      entry.turn?.speaker,
      entry.turn !== null && entry.interrupts === true,
    ])
    expect(shown).toEqual([
      ['De heer Veer', false],
      ['Mevrouw Pont', true],
      ['Mevrouw Pont', true],
      ['Mevrouw Pont', false],
      ['Minister Steiger', false],
      ['De heer Veer', true],
    ])
    const at = (words: string) => outlineEntryAt(entries, paper.text.indexOf(words))?.turn?.speaker
    expect([at('aan de kosten'), at('die zijn niet hoog'), at('Voor de zomer')]).toEqual([
      'Mevrouw Pont',
      'De heer Veer',
      'Minister Steiger',
    ])
  })

  test('is nobody where a paper is no debate', () => {
    expect(interruptionsOf({ ...paper, kind: 'letter' }).size).toBe(0)
  })
})
