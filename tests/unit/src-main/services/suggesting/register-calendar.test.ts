import { describe, expect, it } from 'vitest'
import type { RegisterRow } from '../../../../../src-core/export/register/register-row'
import { isDue, registerCalendar } from '../../../../../src-main/services/suggesting/register-calendar'

const NOW = '2025-01-02T03:04:05.000Z'

function row(
  commitment: Partial<RegisterRow['commitment']>,
  others: Partial<Omit<RegisterRow, 'commitment'>> = {},
): RegisterRow {
  return {
    commitment: {
      id: 'com_1',
      author: 'ana',
      revision: 3,
      created: '2024-12-01T10:00:00.000Z',
      modified: '2024-12-02T10:00:00.000Z',
      annotation: 'ann_1',
      documentId: 'doc_1',
      by: '',
      to: '',
      what: '',
      until: '2025-03-01',
      isAbout: false,
      state: 'open',
      keptIn: null,
      remark: '',
      ...commitment,
    },
    status: 'open',
    words: 'Ik zal de Kamer informeren.',
    citation: 'Brief, p. 3',
    paper: 'Brief',
    kept: null,
    link: null,
    ...others,
  }
}

const written = (...rows: readonly RegisterRow[]) => registerCalendar(rows, 'Proef', NOW, 'nl')

/** The lines of a calendar as RFC 5545 has them: folded ones whole again, each as its name, parameters and value. */
function read(calendar: string): { name: string; parameters: string; value: string }[] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(line => line !== '')
    .map(line => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? []
      return { name, parameters, value }
    })
}

const valuesOf = (calendar: string, name: string) =>
  read(calendar)
    .filter(line => line.name === name)
    .map(({ value }) => value)

/** A text as RFC 5545 escapes it (3.3.11), read back. */
const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

describe('the register as a calendar', () => {
  it('is lines of at most 75 octets that end in CR LF, none of them cut within a character', () => {
    const long = 'Vóór het reces – “€ 5,5 miljoen”; 😀 en één ander ding. '.repeat(12)
    const calendar = written(row({ what: long, remark: long }))
    expect(calendar.endsWith('\r\n')).toBe(true)
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n\ufffd]/)
      expect(line).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
    }
    expect(valuesOf(calendar, 'SUMMARY').map(unescaped)).toEqual([long.trim()])
  })

  it('has what a calendar and each of its events must have', () => {
    const calendar = written(row({}), row({ id: 'com_2', until: '2025-04-01' }))
    const lines = read(calendar)
    expect(lines.every(({ name }) => name !== '')).toBe(true)
    expect(lines.slice(0, 3).map(({ name, value }) => `${name}:${value}`)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kanttekening//register//NL',
    ])
    expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' })
    expect(valuesOf(calendar, 'UID')).toEqual(['com_1@kanttekening', 'com_2@kanttekening'])
    expect(valuesOf(calendar, 'DTSTAMP')).toEqual(['20250102T030405Z', '20250102T030405Z'])
    const starts = lines.filter(({ name }) => name === 'DTSTART')
    expect(starts).toEqual(
      ['20250301', '20250401'].map(value => ({ name: 'DTSTART', parameters: ';VALUE=DATE', value })),
    )
  })

  it('takes up nobody’s time, and a later file changes the events of an earlier one', () => {
    const calendar = written(row({}))
    expect(valuesOf(calendar, 'TRANSP')).toEqual(['TRANSPARENT'])
    expect(valuesOf(calendar, 'SEQUENCE')).toEqual(['3'])
  })

  it('says the words, who promised them and where they stand, whatever signs they hold', () => {
    const calendar = written(
      row(
        { by: 'Minister; van Buitenlandse Zaken, BZ', remark: 'C:\\nota\nregel twee' },
        { words: 'Ik zeg toe:\n“voor 1 maart”, zo; nodig.', link: 'kanttekening://p/doc/1-2' },
      ),
    )
    expect(valuesOf(calendar, 'DESCRIPTION').map(unescaped)).toEqual([
      'Toegezegd door: Minister; van Buitenlandse Zaken, BZ\n“Ik zeg toe:\n“voor 1 maart”, zo; nodig.”\nBrief, p. 3\nC:\\nota\nregel twee',
    ])
    expect(valuesOf(calendar, 'SUMMARY').map(unescaped)).toEqual(['Ik zeg toe: “voor 1 maart”, zo; nodig.'])
    expect(valuesOf(calendar, 'URL')).toEqual(['kanttekening://p/doc/1-2'])
  })

  it('has no day for what has none, is kept or was withdrawn', () => {
    const rows = [
      row({ until: null }),
      row({}, { status: 'kept' }),
      row({}, { status: 'withdrawn' }),
      row({}, { status: 'overdue' }),
    ]
    expect(rows.map(isDue)).toEqual([false, false, false, true])
    expect(valuesOf(written(...rows), 'UID')).toHaveLength(1)
  })
})
