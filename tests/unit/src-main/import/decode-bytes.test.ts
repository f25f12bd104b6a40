import { describe, expect, test } from 'vitest'
import { decodeMarkup } from '../../../../src-main/import/decode-markup'
import { decodeBytes } from '../../../../src-main/import/decode-text-bytes'

// 0x80 to 0x9F, where Windows-1252 has its own characters: € – ’ “ ”.
const WINDOWS = Buffer.from([0x80, 0x20, 0x96, 0x20, 0x92, 0x93, 0x94, 0x20, 0xeb])

describe('Windows-1252', () => {
  test('has dashes, quotation marks and the euro where Latin-1 has control characters', () => {
    expect(decodeBytes('x.txt', WINDOWS)).toEqual({
      text: '€ – ’“” ë',
      repaired: { from: 'Windows-1252', to: 'UTF-8' },
    })
  })

  test.each(['windows-1252', 'ISO-8859-1', 'latin1'])('is what a file that declares %s is read as', label => {
    const xml = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${label}"?><p>`), WINDOWS])
    expect(decodeMarkup('x.xml', xml)).toContain('€ – ’“” ë')
  })

  test('that UTF-8 was taken for is undone, quotation marks and dashes too', () => {
    const twice = 'â‚¬ 5 â€“ â€™s-Gravenhage, FinanciÃ«n'
    expect(decodeBytes('x.txt', Buffer.from(twice)).text).toBe('€ 5 – ’s-Gravenhage, Financiën')
  })
})
