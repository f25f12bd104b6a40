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

  test('leaves no bracket open', () => {
    expect(
      shortTitle('Vragen van de leden Voorbeeld-Jansen en Pieterse (beiden Partij) over zorg voor zwangeren'),
    ).toBe('Vragen van de leden Voorbeeld-Jansen en Pieterse…')
    // Where little would be left, what is in the brackets tells more.
    expect(
      shortTitle('Verslag (vastgesteld door de vaste commissie voor Economische Zaken en Klimaat op 2 juni)'),
    ).toBe('Verslag (vastgesteld door de vaste commissie…')
  })

  test('ends with no day whose month is cut off', () => {
    expect(shortTitle('Besluitenlijst van de procedurevergadering van donderdag 2 april 2009')).toBe(
      'Besluitenlijst van de procedurevergadering…',
    )
    expect(shortTitle('Minutes of the meeting of the standing committee held on 12 November 2021')).toBe(
      'Minutes of the meeting of the standing committee held…',
    )
    // A number that names something stays.
    expect(
      shortTitle('Schriftelijk overleg over de uitvoering van artikel 12 juncto artikel 14 van die wet'),
    ).toBe('Schriftelijk overleg over de uitvoering van artikel 12…')
  })

  test('cuts a word that fills it alone', () => {
    expect(shortTitle('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`)
  })
})
