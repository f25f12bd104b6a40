import { describe, expect, test } from 'vitest'
import { shortTitle } from '../../../../../src-core/export/citing/short-title'
import { makeDocument } from '../../builders'

function short(title: string): string {
  const document = makeDocument('Geachte voorzitter,')
  return shortTitle({ meta: { ...document.meta, title } })
}

describe('a short title', () => {
  test('is the title where that is short', () => {
    expect(short('Brief over\n gas ')).toBe('Brief over gas')
  })

  test('ends with a whole word', () => {
    expect(short('Schriftelijk overleg over de geannoteerde agenda voor de NAVO ministeriële')).toBe(
      'Schriftelijk overleg over de geannoteerde agenda voor de…',
    )
  })

  test('ends with no sign that leads on', () => {
    expect(short(`${'woorden '.repeat(6)}, en (`.padEnd(80, 'x'))).toMatch(/woorden…$|en…$/)
  })

  test('cuts a word that fills it alone', () => {
    expect(short('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`)
  })
})
