import { describe, expect, test } from 'vitest'
import { shortTitle } from '../../../../../src-core/export/citing/short-title'

describe('a short title', () => {
  test('is the title where that is short', () => {
    expect(shortTitle('Brief over\n gas ')).toBe('Brief over gas')
  })

  test('ends with a whole word', () => {
    expect(shortTitle('Schriftelijk overleg over de geannoteerde agenda voor de NAVO ministeriële')).toBe(
      'Schriftelijk overleg over de geannoteerde agenda…',
    )
  })

  test('ends with no word that leads on', () => {
    expect(shortTitle('Report on the maintenance of the bridges that stand in the provinces')).toBe(
      'Report on the maintenance of the bridges that stand…',
    )
    expect(shortTitle('Rapport sur l’entretien des ponts, des quais et des digues et de la côte')).toBe(
      'Rapport sur l’entretien des ponts, des quais et des digues…',
    )
    // Of nothing but such words all that goes in stays.
    expect(shortTitle('van de en '.repeat(8))).toMatch(/^van de .*…$/)
  })

  test('ends with no sign that leads on', () => {
    expect(shortTitle(`${'woorden '.repeat(6)}, en (`.padEnd(80, 'x'))).toMatch(/woorden…$/)
  })

  test('cuts a word that fills it alone', () => {
    expect(shortTitle('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`)
  })
})
