import { describe, expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { builtInStyle } from '../../../../../src-core/export/citing/styles'
import { BIJLAGEN, BZ, FOOT, KAMERSTUKKEN, type Row } from './dutch-papers'
import { makePaper, passage } from './make-paper'
import { AANHANGSEL, BRIEVEN, HANDELINGEN, OVERIG } from './more-dutch-papers'

function cite({ said, from = 'Eerste', to = from, place = false }: Row): string {
  const paper = makePaper(said)
  const range = passage(paper, `${from} bladzij.`, `${to} bladzij.`)
  return citePassageIn(builtInStyle('nl-juridisch'), paper, range, { language: 'nl', place }).full
}

describe.each([
  ['Kamerstukken', KAMERSTUKKEN],
  ['Bijlagen', BIJLAGEN],
  ['Handelingen', HANDELINGEN],
  ['Aanhangsel', AANHANGSEL],
  ['Brieven', BRIEVEN],
  ['Overig', OVERIG],
])('%s', (_, rows) => {
  test.each(rows)('$why', row => {
    expect(cite(row)).toBe(row.is)
  })
})

test('there are at least sixty papers', () => {
  const all = [KAMERSTUKKEN, BIJLAGEN, HANDELINGEN, AANHANGSEL, BRIEVEN, OVERIG].flat()
  expect(all.length).toBeGreaterThanOrEqual(60)
})

test('is Dutch in an English export too', () => {
  const paper = makePaper({ kind: 'letter', by: [BZ], date: '2022-01-07', flat: true })
  const range = passage(paper, 'Derde bladzij.')
  const style = builtInStyle('nl-juridisch')
  expect(citePassageIn(style, paper, range, { language: 'en', place: true }).full).toBe(
    `Brief van de ${BZ} van 7 januari 2022 (VVD, antwoord 12)`,
  )
})

test('a letter is short after its first use; what is short already stays', () => {
  const style = builtInStyle('nl-juridisch')
  const letter = makePaper({ kind: 'letter', by: [BZ], date: '2022-01-07', edge: ['Pagina # van 3'] })
  const cited = citePassageIn(style, letter, passage(letter, 'Tweede bladzij.'), {
    language: 'nl',
    place: true,
  })
  expect(cited.short).toBe('Brief van 7 januari 2022, p. 2 (VVD, vraag 12)')
  const filed = makePaper({ own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] })
  const again = citePassageIn(style, filed, passage(filed, 'Derde bladzij.'), {
    language: 'nl',
    place: false,
  })
  expect(again.short).toBe(again.full)
})
