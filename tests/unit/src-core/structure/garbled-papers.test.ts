import { expect, test } from 'vitest'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { knownWords } from '../../../../src-main/import/known-words'

const SOURCE = {
  name: 'Brief over sluizen.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: '0'.repeat(64),
}

async function read(lines: readonly ExtractedLine[]) {
  return structureDocument({ lines, unit: 'lines' }, SOURCE, await knownWords())
}

/** Words as a font shows them that says of each letter that it is the third one from it. */
const garble = (text: string) =>
  text.replace(/[a-z]/gi, letter =>
    String.fromCharCode(letter.charCodeAt(0) + (/[x-z]/i.test(letter) ? -23 : 3)),
  )

const WORDS =
  'Kent de minister de staat van de sluizen in het noorden van het land, en wat doet hij eraan? '.repeat(3)

test('letters that are no language make neither a title nor a kind, and are told', async () => {
  const lines = [
    'tt #',
    '',
    'Vraag 1',
    WORDS,
    '',
    'Antwoord 1',
    WORDS,
    '',
    'Vraag 2',
    WORDS,
    '',
    'Antwoord 2',
    WORDS,
  ]
  const text = lines.map(line =>
    line.startsWith('Vraag') || line.startsWith('Antwoord') ? line : garble(line),
  )
  const { kind, kindCertainty, turns, meta, warnings } = await read(text.map(one => ({ text: one, page: 1 })))
  expect(kind).toBe('other')
  expect(kindCertainty).toBeLessThanOrEqual(0.3)
  expect(turns).toEqual([])
  expect(meta.title).toBe('Brief over sluizen')
  expect(warnings.map(({ kind: what }) => what)).toContain('garbled-text')
})

test('a heading in letters of such a font is no title where the rest can be read', async () => {
  const { meta } = await read([
    { text: 'tt #', page: 1, role: 'title', level: 1 },
    { text: 'Staat van de sluizen', page: 1, role: 'heading', level: 1 },
    { text: WORDS, page: 1 },
  ])
  expect(meta.title).toBe('Staat van de sluizen')
})
