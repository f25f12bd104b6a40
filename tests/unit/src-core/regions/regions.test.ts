import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGE_PARTS } from '../../../../src-core/document/model'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { filterRegions } from '../../../../src-core/regions/filter-regions'
import { BOX_HANDLES, boxBetween, growBox, moveBox, pullBox } from '../../../../src-core/regions/move-box'
import { fragmentOf, LEAST_SIDE, liesOn, regionBoxSchema } from '../../../../src-core/regions/region'
import { wordsBeneath } from '../../../../src-core/regions/words-beneath'
import { makeNote, makeRegion, makeTheme } from '../builders'

const point = fc.record({
  x: fc.double({ min: -20_000, max: 30_000, noNaN: true }),
  y: fc.double({ min: -20_000, max: 30_000, noNaN: true }),
})
const box = fc.tuple(point, point).map(([one, other]) => boxBetween(one, other))

describe('a box on a page', () => {
  it('is on its page and not too small, however it is drawn, moved, grown and pulled', () => {
    fc.assert(
      fc.property(box, point, fc.constantFrom(...BOX_HANDLES), (drawn, { x, y }, handle) => {
        for (const made of [
          drawn,
          moveBox(drawn, x, y),
          growBox(drawn, x, y),
          pullBox(drawn, handle, { x, y }),
        ])
          expect(regionBoxSchema.safeParse(made).error).toBeUndefined()
      }),
    )
  })

  it('keeps its size when it is moved, and the corner opposite when it is pulled', () => {
    fc.assert(
      fc.property(box, point, (drawn, { x, y }) => {
        expect(moveBox(drawn, x, y).slice(2)).toEqual(drawn.slice(2))
        expect(growBox(drawn, x, y).slice(0, 2)).toEqual(drawn.slice(0, 2))
        const [left, top, width, height] = pullBox(drawn, 'nw', { x, y })
        expect([left + width, top + height]).toEqual([drawn[0] + drawn[2], drawn[1] + drawn[3]])
      }),
    )
  })

  it('is the same whichever corner one begins at', () => {
    expect(boxBetween({ x: 3000, y: 1000 }, { x: 1000, y: 4000 })).toEqual([1000, 1000, 2000, 3000])
    expect(boxBetween({ x: 1000, y: 4000 }, { x: 3000, y: 1000 })).toEqual([1000, 1000, 2000, 3000])
  })

  it('is refused off its page, and too small', () => {
    for (const bad of [
      [9000, 0, 2000, 100],
      [0, 0, LEAST_SIDE - 1, 100],
      [0, -1, 100, 100],
      [0.5, 0, 100, 100],
      [0, 0, PAGE_PARTS + 1, 100],
    ])
      expect(regionBoxSchema.safeParse(bad).success).toBe(false)
  })

  it('is told as a media fragment', () => {
    expect(fragmentOf(makeRegion({ page: 3, box: [1000, 2050, 3000, 1225] }))).toBe(
      'page=3&xywh=percent:10,20.5,30,12.25',
    )
  })

  it('has a place on the bytes it was drawn on, and on no others', () => {
    const region = makeRegion({ sha256: 'a'.repeat(64) })
    expect(liesOn(region, { source: { sha256: 'a'.repeat(64) } })).toBe(true)
    expect(liesOn(region, { source: { sha256: 'b'.repeat(64) } })).toBe(false)
  })
})

describe('words beneath a box', () => {
  const line = (words: string, top: number) => ({
    words,
    box: { left: 0.1, top, width: 0.8, height: 0.02 },
  })

  it('are those whose middle lies in it, line by line', () => {
    const placed = [line('aaaa bbbb cccc dddd', 0.1), line('eeee ffff gggg hhhh', 0.13), line('iiii', 0.5)]
    // Of nineteen letters from 10 to 90 percent, the box from 30 to 72 holds the middles of the second and third word.
    expect(wordsBeneath(placed, [3000, 900, 4200, 700])).toBe('bbbb cccc\nffff gggg')
    expect(wordsBeneath(placed, [0, 7000, PAGE_PARTS, 1000])).toBe('')
    expect(wordsBeneath([], [0, 0, PAGE_PARTS, PAGE_PARTS])).toBe('')
  })

  it('that stand side by side are one line, and what runs upwards is taken whole', () => {
    const cell = (words: string, left: number) => ({
      words,
      box: { left, top: 0.2, width: 0.1, height: 0.02 },
    })
    const upright = { words: 'Bijlage twee', box: { left: 0.9, top: 0.3, width: 0.02, height: 0.3 } }
    expect(wordsBeneath([cell('12', 0.1), cell('13', 0.4)], [0, 0, PAGE_PARTS, PAGE_PARTS])).toBe('12 13')
    expect(wordsBeneath([upright], [8900, 2000, 500, 5000])).toBe('Bijlage twee')
    expect(wordsBeneath([upright], [0, 2000, 500, 5000])).toBe('')
  })
})

describe('filtering regions', () => {
  const above = makeTheme('thm_above', { name: 'Europa' })
  const below = makeTheme('thm_below', { name: 'Sancties', parent: above.id })
  const themes = new Map([above, below].map(theme => [theme.id, theme]))
  const tagged = makeRegion({ id: 'reg_a', page: 2, themes: [below.id], words: 'Tabel één' })
  const plain = makeRegion({ id: 'reg_b', page: 1, note: makeNote('handtekening') })
  const gone = makeRegion({ id: 'reg_c', page: 1, deleted: true })
  const all = [tagged, plain, gone]

  it('goes by page, takes themes below along and leaves deleted ones out', () => {
    expect(filterRegions(all, themes, EVERYTHING)).toEqual([plain, tagged])
    expect(filterRegions(all, themes, { ...EVERYTHING, themes: [above.id] })).toEqual([tagged])
    expect(filterRegions(all, themes, { ...EVERYTHING, untagged: true })).toEqual([plain])
  })

  it('finds words beneath, in the note and in the names of themes, and knows no party', () => {
    expect(filterRegions(all, themes, { ...EVERYTHING, text: 'een tabel' })).toEqual([tagged])
    expect(filterRegions(all, themes, { ...EVERYTHING, text: 'HANDTEKENING' })).toEqual([plain])
    expect(filterRegions(all, themes, { ...EVERYTHING, text: 'sancties' })).toEqual([tagged])
    expect(filterRegions(all, themes, { ...EVERYTHING, parties: ['VVD'] })).toEqual([])
  })
})
