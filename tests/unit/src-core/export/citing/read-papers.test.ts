import { describe, expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { builtInStyle } from '../../../../../src-core/export/citing/styles'
import { OF_THE_CHAMBER, OF_THE_SENATE } from './read-kamerstukken'
import { ELSEWHERE, GAZETTES, PROCEEDINGS, UNNUMBERED } from './read-other-papers'
import { readPaper, SECOND } from './read-paper'

describe.each([
  ['of the Tweede Kamer', OF_THE_CHAMBER],
  ['of the Eerste Kamer', OF_THE_SENATE],
  ['of their proceedings', PROCEEDINGS],
  ['a letter', UNNUMBERED],
  ['of a gazette', GAZETTES],
  ['of elsewhere', ELSEWHERE],
])('a paper as it is printed, %s', (_, rows) => {
  test.each(rows)('$why', async row => {
    const paper = await readPaper(row)
    const words = row.of ?? SECOND
    const start = paper.text.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    const by = (style: string) =>
      citePassageIn(
        builtInStyle(style),
        paper,
        { start, end: start + words.length },
        { language: 'nl', place: row.place === true },
      )
    const legal = by('nl-juridisch')
    const { is, short, apa, plain } = row
    const cited = {
      is: legal.full,
      short: short && legal.short,
      apa: apa && by('apa').full,
      plain: plain && by('plain').full,
    }
    expect(cited).toEqual({ is, short, apa, plain })
  })
})
