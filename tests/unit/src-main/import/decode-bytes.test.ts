import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeMarkup } from '../../../../src-main/import/decoding/decode-markup'
import { decodeBytes } from '../../../../src-main/import/decoding/decode-text-bytes'
import { decodeWindows1252 } from '../../../../src-main/import/decoding/windows-1252'

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

describe('any text comes back from', () => {
  const word = fc.constantFrom(
    'minister',
    'financiën',
    'één',
    '€ 5',
    '‘s-Gravenhage',
    '–',
    'NAVO',
    'wat?',
    'ï',
  )
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  const text = lines.map(all => all.map(words => words.join(' ')).join('\n'))
  const wide = (written: string, mark: readonly number[]) =>
    Buffer.concat([Buffer.from(mark), Buffer.from(written, 'utf16le')])

  test.each<[string, (written: string) => Buffer]>([
    ['UTF-8', written => Buffer.from(written)],
    ['UTF-8 with a byte order mark', written => Buffer.from(`\uFEFF${written}`)],
    ['UTF-16, little end first', written => wide(written, [0xff, 0xfe])],
    ['UTF-16, big end first', written => wide(written, [0xff, 0xfe]).swap16()],
    ['Windows-1252', written => Buffer.from([...written].map(windowsByte))],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(text, written => {
        expect(decodeBytes('x.txt', write(written)).text).toBe(written)
      }),
      { numRuns: 200 },
    )
  })

  test('UTF-8 that was encoded twice, where that shows more than once', () => {
    fc.assert(
      fc.property(text, written => {
        const twice = Buffer.from(decodeWindows1252(Buffer.from(`${written} één`)))
        expect(decodeBytes('x.txt', twice).text).toBe(`${written} één`)
      }),
      { numRuns: 200 },
    )
  })

  test('bytes of any kind, as text or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        try {
          expect(typeof decodeBytes('x.txt', bytes).text).toBe('string')
        } catch (error) {
          expect(error).toMatchObject({ code: 'unsupported-format' })
        }
      }),
      { numRuns: 300 },
    )
  })
})

function windowsByte(character: string): number {
  return (
    Array.from({ length: 256 }, (_, byte) => byte).find(
      byte => decodeWindows1252(Uint8Array.of(byte)) === character,
    ) ?? 0x3f
  )
}
