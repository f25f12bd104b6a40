import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../../../src-core/query/agreement'
import { compareCoding, unitsOf } from '../../../../src-core/query/compare-coding'
import { makeAnnotation, makeDocument, makeTheme, makeTurn } from '../builders'

describe('how far two analysts agree', () => {
  test('is worked out as by hand', () => {
    // Observed 35/50; by chance (25·30 + 25·20)/50² = 0.5. Alpha: 55 yes of 100, 2·55·45/(100·99) = 0.5 would differ, 0.3 do.
    const { share, ofGiven, kappa, alpha } = agreementOf({
      both: 20,
      onlyFirst: 5,
      onlySecond: 10,
      neither: 15,
    })
    expect([share, kappa, alpha]).toEqual([0.7, expect.closeTo(0.4), expect.closeTo(0.4)])
    expect(ofGiven).toBeCloseTo(20 / 35)
  })

  test('is 1 where they always agree and below 0 where they agree less than by chance', () => {
    const always = agreementOf({ both: 3, onlyFirst: 0, onlySecond: 0, neither: 7 })
    expect(always).toEqual({ share: 1, ofGiven: 1, kappa: 1, alpha: 1 })
    // Observed 0; by chance (5·5 + 5·5)/100 = 0.5: (0 − 0.5)/0.5. Alpha: 2·10·10/(20·19) = 10/19 would differ, all do: 1 − 19/10.
    const never = agreementOf({ both: 0, onlyFirst: 5, onlySecond: 5, neither: 0 })
    expect(never).toEqual({ share: 0, ofGiven: 0, kappa: -1, alpha: expect.closeTo(-0.9) })
    // One gave it once, the other never: kappa is 0, and alpha 1 − 0.1/(2·1·19/(20·19)) = 0.
    const once = agreementOf({ both: 0, onlyFirst: 1, onlySecond: 0, neither: 9 })
    expect(once).toMatchObject({ share: 0.9, kappa: expect.closeTo(0), alpha: expect.closeTo(0) })
  })

  test('cannot be told where nothing could differ', () => {
    const nowhere = agreementOf({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 4 })
    expect(nowhere).toEqual({ share: 1, ofGiven: null, kappa: null, alpha: null })
    const everywhere = agreementOf({ both: 4, onlyFirst: 0, onlySecond: 0, neither: 0 })
    expect(everywhere).toEqual({ share: 1, ofGiven: 1, kappa: null, alpha: null })
    expect(agreementOf({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toEqual({
      share: null,
      ofGiven: null,
      kappa: null,
      alpha: null,
    })
  })
})

const TEXT = 'Vraag een?\nAntwoord een.\nNog een zin.\nSlot'
const document = makeDocument(TEXT, {
  turns: [
    makeTurn({ id: 'q1', role: 'question', start: 0, end: 10 }),
    makeTurn({ id: 'a1', role: 'answer', start: 11, end: 37 }),
  ],
})
const themes = new Map(
  [makeTheme('boven'), makeTheme('onder', { parent: 'boven' })].map(theme => [theme.id, theme]),
)
const mark = (author: string, words: string, own: string[]) => {
  const start = TEXT.indexOf(words)
  return makeAnnotation(document, start, start + words.length, {
    id: `${author} ${words}`,
    author,
    themes: own,
  })
}

describe('what two analysts coded', () => {
  test('is compared turn by turn, what stands in none by itself, or paragraph by paragraph', () => {
    const words = (unit: 'turn' | 'paragraph') =>
      unitsOf(document, unit).map(({ start, end }) => TEXT.slice(start, end))
    expect(words('turn')).toEqual(['Vraag een?', 'Antwoord een.\nNog een zin.', 'Slot'])
    expect(words('paragraph')).toEqual(['Vraag een?', 'Antwoord een.', 'Nog een zin.', 'Slot'])
  })

  test('counts a theme where it or one below it was given, in units that marks touch', () => {
    const annotations = [
      mark('a', 'Antwoord', ['onder']),
      mark('b', 'Nog een', ['boven']),
      mark('b', 'Slot', ['boven']),
      mark('c', 'Vraag', ['boven']),
    ]
    const compare = (unit: 'turn' | 'paragraph') =>
      compareCoding([{ document, annotations }], ['a', 'b'], unit, themes)
    const turns = compare('turn')
    expect(turns).toMatchObject({ papers: 1, ofOne: 0, units: 3 })
    expect(turns.marked).toEqual({ both: 1, onlyFirst: 0, onlySecond: 1, neither: 1 })
    expect(turns.themes.get('boven')).toEqual({ both: 1, onlyFirst: 0, onlySecond: 1, neither: 1 })
    expect(turns.themes.get('onder')).toEqual({ both: 0, onlyFirst: 1, onlySecond: 0, neither: 2 })
    expect(compare('paragraph').themes.get('boven')).toEqual({
      both: 0,
      onlyFirst: 1,
      onlySecond: 2,
      neither: 1,
    })
  })

  test('leaves out papers that one of them did not code, and marks whose words are elsewhere', () => {
    const lost = { ...mark('b', 'Slot', ['boven']), start: 0, end: 4 }
    const compared = compareCoding(
      [
        { document, annotations: [mark('a', 'Vraag', [])] },
        { document, annotations: [mark('a', 'Vraag', []), lost] },
        { document, annotations: [] },
      ],
      ['a', 'b'],
      'turn',
      themes,
    )
    expect(compared).toMatchObject({ papers: 0, ofOne: 2, units: 0 })
  })
})
