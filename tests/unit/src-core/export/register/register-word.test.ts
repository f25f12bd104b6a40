import { expect, test } from 'vitest'
import type { RegisterRow } from '../../../../../src-core/export/register/register-row'
import { registerWordFile } from '../../../../../src-core/export/register/register-word'
import { find } from '../../../../../src-main/import/xml/xml-tree'
import { readWord } from '../word/read-word'

function row(until: string | null, words: string): RegisterRow {
  return {
    commitment: {
      id: `com_${words}`,
      author: 'ana',
      revision: 1,
      created: '2024-12-01T10:00:00.000Z',
      modified: '2024-12-01T10:00:00.000Z',
      annotation: `ann_${words}`,
      documentId: 'doc_1',
      by: 'de minister',
      to: '',
      what: '',
      until,
      isAbout: false,
      state: 'open',
      keptIn: null,
      remark: '',
    },
    status: 'open',
    words,
    citation: 'Brief, p. 3',
    paper: 'Brief',
    kept: null,
    link: null,
  }
}

const written = async (...rows: readonly RegisterRow[]) => {
  const facts = { creator: 'Ana', created: '2024-12-02T10:00:00.000Z', projectName: 'Proef' }
  return (await readWord(registerWordFile(rows, facts, 'nl'))).paragraphs
}

test('a day is a heading once, with each of its commitments below it, apart from the one before', async () => {
  const paragraphs = await written(
    row('2025-03-01', 'Ik stuur een brief.'),
    row('2025-03-01', 'Ik zoek het uit.'),
    row(null, 'Ik kom erop terug.'),
  )
  expect(paragraphs.slice(2).map(({ style, text }) => `${style ?? 'Normal'}: ${text}`)).toEqual([
    'Heading2: Uiterlijk 1 maart 2025',
    'Normal: Stand: open · Toegezegd door: de minister',
    'Quote: Ik stuur een brief.',
    'Place: Brief, p. 3',
    'Normal: Stand: open · Toegezegd door: de minister',
    'Quote: Ik zoek het uit.',
    'Place: Brief, p. 3',
    'Heading2: Zonder datum',
    'Normal: Stand: open · Toegezegd door: de minister',
    'Quote: Ik kom erop terug.',
    'Place: Brief, p. 3',
  ])
  const apart = paragraphs
    .filter(({ text }) => text.startsWith('Stand: '))
    .map(({ xml }) => find(xml, 'spacing'))
  expect(apart.map(one => one?.attributes['before'] !== undefined)).toEqual([false, true, false])
})

test('what is said in a script from right to left is laid out so', async () => {
  const base = row(null, 'Ik stuur een brief.')
  const [known, what] = (
    await written({ ...base, commitment: { ...base.commitment, what: 'מכתב לכנסת' } })
  ).slice(3)
  expect(what?.text).toBe('Wat: מכתב לכנסת')
  expect(find(what?.xml, 'bidi')).toBeDefined()
  expect(find(known?.xml, 'bidi')).toBeUndefined()
})
