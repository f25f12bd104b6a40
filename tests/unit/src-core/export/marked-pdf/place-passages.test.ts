import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOfText } from '../../../../../src-core/export/marked-pdf/letters'
import { type PlacedPart, placePassages } from '../../../../../src-core/export/marked-pdf/place-passages'
import {
  type Glyph,
  type PrintedPage,
  printedPage,
} from '../../../../../src-core/export/marked-pdf/printed-page'

/** A line that is printed: every sign 6 points wide, from a place on. */
interface Line {
  readonly words: string
  readonly left?: number
  readonly bottom: number
}

const [WIDTH, HEIGHT] = [6, 10]

function print(lines: readonly Line[]): PrintedPage {
  return printedPage(
    lines.flatMap(({ words, left = 50, bottom }) =>
      [...words].map((sign, index): Glyph => {
        const from = left + index * WIDTH
        const box = { left: from, right: from + WIDTH, bottom, top: bottom + HEIGHT }
        return { code: sign.codePointAt(0) ?? 0, box, turns: 0 }
      }),
    ),
  )
}

/** Lines below each other. */
function below(words: readonly string[], from = 700, left = 50): Line[] {
  return words.map((line, index) => ({ words: line, left, bottom: from - index * 14 }))
}

/** A paper of pages, each with its text and its lines. */
function paperOf(pages: readonly { readonly text: string; readonly lines: readonly Line[] }[]) {
  let text = ''
  const starts = pages.map((page, index) => {
    const start = text.length
    text += page.text
    return { number: index + 1, start }
  })
  const printed = pages.map(({ lines }) => print(lines))
  const place = (words: string, nth = 0) => {
    let start = text.indexOf(words)
    for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`no ${words}`)
    const ranges = [{ start, end: start + words.length }]
    return placePassages({ text, pages: starts }, page => printed[page - 1] ?? null, ranges)[0] ?? null
  }
  return { text, place, printed }
}

/** Where marks begin and end, as `page: left-right@bottom`. */
function seen(parts: readonly PlacedPart[] | null): string[] | null {
  return (
    parts?.flatMap(({ page, quads }) => quads.map(quad => `${page}: ${quad[0]}-${quad[2]}@${quad[5]}`)) ??
    null
  )
}

describe('finding a passage on its page', () => {
  test('one quadrilateral a line, from its first letter to its last with the signs beside it', () => {
    const { place } = paperOf([
      {
        text: 'De minister heeft de Kamer (in brieven) geïnformeerd.',
        lines: below(['De minister heeft de', 'Kamer (in brieven) geïnformeerd.']),
      },
    ])
    expect(seen(place('minister heeft de Kamer'))).toEqual(['1: 68-170@700', '1: 50-80@686'])
    expect(seen(place('(in brieven)'))).toEqual(['1: 86-158@686'])
  })

  test('over a hyphen at a line end, which the text has not', () => {
    const { place } = paperOf([
      {
        text: 'Over de energievoorziening wordt nog gesproken.',
        lines: below(['Over de energievoor-', 'ziening wordt nog gesproken.']),
      },
    ])
    expect(seen(place('energievoorziening'))).toEqual(['1: 98-170@700', '1: 50-92@686'])
  })

  test('the one of two that stand alike which its neighbours tell', () => {
    const { place } = paperOf([
      {
        text: 'Vraag een: kan de minister dit toelichten? Vraag twee: kan de minister dit toelichten? Graag snel.',
        lines: below([
          'Vraag een: kan de minister dit toelichten?',
          'Vraag twee: kan de minister dit toelichten? Graag snel.',
        ]),
      },
    ])
    expect(seen(place('kan de minister dit toelichten?', 0))).toEqual(['1: 116-302@700'])
    expect(seen(place('kan de minister dit toelichten?', 1))).toEqual(['1: 122-308@686'])
  })

  test('over a page break with a footer, a header and a broken word between', () => {
    const { place } = paperOf([
      {
        text: 'De regering heeft besloten tot een onderzoek naar de regel',
        lines: [
          ...below(['De regering heeft besloten tot', 'een onderzoek naar de regel-']),
          { words: 'Tweede Kamer, vergaderjaar 2022', bottom: 40 },
        ],
      },
      {
        text: 'geving die daarbij hoort.',
        lines: [{ words: 'Pagina 2', bottom: 760 }, ...below(['geving die daarbij hoort.'])],
      },
    ])
    expect(seen(place('onderzoek naar de regelgeving die'))).toEqual(['1: 74-212@686', '2: 50-110@700'])
  })

  test('not in a footer that begins as the text goes on', () => {
    const { place } = paperOf([
      {
        text: 'Het kabinet heeft daarover ',
        lines: [...below(['Het kabinet heeft daarover']), { words: 'Tweede Kamer der Staten', bottom: 40 }],
      },
      { text: 'tweede lezing gevraagd aan de Raad.', lines: below(['tweede lezing gevraagd aan de Raad.']) },
    ])
    expect(seen(place('heeft daarover tweede lezing'))).toEqual(['1: 122-206@700', '2: 50-128@700'])
    expect(seen(place('tweede'))).toEqual(['2: 50-86@700'])
  })

  test('around the mark of a footnote that the text has not', () => {
    const { place } = paperOf([
      {
        text: 'Dit volgt uit het advies van de Raad van State, zoals dat is gepubliceerd in het voorjaar.',
        lines: below([
          'Dit volgt uit het advies van de Raad12 van State, zoals dat is gepubliceerd in het voorjaar.',
        ]),
      },
    ])
    expect(seen(place('advies van de Raad van State, zoals dat is gepubliceerd'))).toEqual(['1: 158-500@700'])
  })

  test('in columns, whose lines stand beside each other', () => {
    const left = ['De eerste kolom begint hier', 'en loopt door tot onderaan']
    const right = ['waarna de tweede kolom de', 'zin bovenaan afmaakt, punt.']
    const { place } = paperOf([
      { text: [...left, ...right].join(' '), lines: [...below(left), ...below(right, 700, 320)] },
    ])
    expect(seen(place('tot onderaan waarna de tweede'))).toEqual(['1: 134-206@686', '1: 320-416@700'])
  })

  test('where the page has its notes in another place than the text', () => {
    const body = ['De minister verwijst naar het rapport', 'en naar de eerdere brief daarover.']
    const note = ['Rapport van de Algemene Rekenkamer.']
    const next = ['Tot slot wordt de motie uitgevoerd.']
    const { place } = paperOf([
      {
        text: [...body, ...next, ...note].join('\n'),
        lines: [...below(note, 60), ...below([...body, ...next])],
      },
    ])
    expect(seen(place('Algemene Rekenkamer'))).toEqual(['1: 140-254@60'])
    expect(seen(place('brief daarover.\nTot slot'))).toEqual(['1: 164-254@686', '1: 50-98@672'])
  })

  test('on the page beside, where the text has it on another', () => {
    const { place } = paperOf([
      {
        text: 'Op de eerste pagina staat een lange inleiding. ',
        lines: below(['Op de eerste pagina staat een lange inleiding.']),
      },
      {
        text: 'Deze voetnoot staat op de derde pagina. Het midden van het stuk.',
        lines: below(['Het midden van het stuk.']),
      },
      {
        text: 'Het slot van het hele stuk.',
        lines: below(['Deze voetnoot staat op de derde pagina.', 'Het slot van het hele stuk.']),
      },
    ])
    expect(seen(place('voetnoot staat op de derde'))).toEqual(['3: 80-236@700'])
  })
})

describe('a passage that is not surely found', () => {
  test.each([
    ['other words', ['Heel andere woorden staan er hier.']],
    ['its end missing', ['Zal de minister de Kamer daarover snel']],
    [
      'other words inside',
      ['Zal de minister de Eerste Kamer en de Raad van State daarover snel informeren?'],
    ],
    ['letters that cannot be read', ['#$% && @@@ !!']],
  ])('has no place: %s', (_, printed) => {
    const { place } = paperOf([
      { text: 'Zal de minister de Kamer daarover snel informeren?', lines: below(printed) },
    ])
    expect(place('minister de Kamer daarover snel informeren')).toBeNull()
  })

  test('has none of two that nothing tells apart', () => {
    const words = 'Kan de minister dit nader toelichten?'
    const { place } = paperOf([{ text: words, lines: [...below([words]), ...below([words], 400)] }])
    expect(place('de minister dit nader')).toBeNull()
  })

  test('has none where it holds no letters', () => {
    const { place } = paperOf([
      { text: 'Een zin — met een streep.', lines: below(['Een zin — met een streep.']) },
    ])
    expect(place('—')).toBeNull()
  })
})

test('whatever is placed lies on exactly its own letters', () => {
  const word = fc.constantFrom(
    'de',
    'het',
    'kamer',
    'minister',
    'motie',
    'ja',
    'nee',
    'regering',
    'een',
    '12',
  )
  const line = fc.array(word, { minLength: 1, maxLength: 6 })
  const pages = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(pages, fc.infiniteStream(fc.nat(1e6)), (made, numbers) => {
      const { text, printed } = paperOf(
        made.map(lines => ({
          text: `${lines.map(words => words.join(' ')).join(' ')} `,
          lines: below(lines.map(words => words.join(' '))),
        })),
      )
      const pick = (most: number) => (numbers.next().value ?? 0) % most
      let start = 0
      const starts = made.map((lines, index) => {
        const page = { number: index + 1, start }
        start += lines.map(words => words.join(' ')).join(' ').length + 1
        return page
      })
      const from = pick(text.length)
      const range = { start: from, end: from + 1 + pick(text.length - from) }
      const [parts] = placePassages({ text, pages: starts }, page => printed[page - 1] ?? null, [range])
      const wanted = lettersOfText(text.slice(range.start, range.end)).units
      if (!parts) return
      const got = parts.flatMap(({ page, quads }) =>
        quads.flatMap(([left, , right, , , bottom]) =>
          (printed[page - 1]?.glyphs ?? [])
            .filter(({ box }) => box.left >= left && box.right <= right && box.bottom === bottom)
            .map(({ code }) => String.fromCodePoint(code)),
        ),
      )
      expect(lettersOfText(got.join('')).units).toBe(wanted)
    }),
    { numRuns: 1000 },
  )
})
