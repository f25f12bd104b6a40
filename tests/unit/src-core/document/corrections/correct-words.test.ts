import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotedPassage } from '../../../../../src-core/annotation/quoted-words'
import { applyCorrections } from '../../../../../src-core/document/corrections/apply-corrections'
import {
  type Correction,
  type CorrectionChange,
  correctionChangeSchema,
  LONGEST_WORDS,
} from '../../../../../src-core/document/corrections/correction'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { makeDocument } from '../../builders'

const SCANS: NonNullable<StructuredDocument['scans']> = [{ number: 1, words: [] }]
const TEXT = 'De sanctles tegen Rnsland\nvan de regeering, en de sanctles tegen Iran.'
const paper = scanned(TEXT)

/** A paper of one scanned page. */
function scanned(text: string, rest: Partial<StructuredDocument> = {}): StructuredDocument {
  return makeDocument(text, { scans: SCANS, pages: [{ number: 1, start: 0 }], ...rest })
}

/** Sets right what stands at the first place of some words, or at an offset. */
function setWords(read: string, words: string, document = paper, at = document.text.indexOf(read)) {
  return { type: 'set-words', at: describePlace(document.text, at), read, words } as const
}

function record(order: number, change: CorrectionChange): Correction {
  const time = '2026-01-01T00:00:00Z'
  return {
    id: `cor_${order}`,
    author: 'ana',
    revision: 1,
    created: time,
    modified: time,
    documentId: paper.id,
    order,
    change,
  }
}

function correct(document: StructuredDocument, ...changes: CorrectionChange[]) {
  return applyCorrections(
    document,
    changes.map((change, order) => record(order, change)),
  )
}

const shown = ({ setRight = [], text }: StructuredDocument) =>
  setRight.map(({ start, end, words }) => [text.slice(start, end), words])

describe('setting words right', () => {
  test('leaves the text and every range as they were', () => {
    const { document, unplaced } = correct(paper, setWords('sanctles', 'sancties'))
    expect(unplaced).toEqual([])
    const { setRight, ...rest } = document
    expect(rest).toEqual(paper)
    expect(setRight).toEqual([{ start: 3, end: 11, words: 'sancties', by: 'cor_0' }])
  })

  test('keeps them in the order of the text, whatever order they were made in', () => {
    const { document } = correct(
      paper,
      setWords('Iran', 'Irak'),
      setWords('Rnsland', 'Rusland'),
      setWords('De', 'Die'),
    )
    expect(shown(document)).toEqual([
      ['De', 'Die'],
      ['Rnsland', 'Rusland'],
      ['Iran', 'Irak'],
    ])
  })

  test('stands for the first of two that overlap, and tells the other', () => {
    const { document, unplaced, overlapping } = correct(
      paper,
      setWords('sanctles tegen', 'sancties jegens'),
      setWords('tegen Rnsland', 'tegen Rusland'),
    )
    expect(shown(document)).toEqual([['sanctles tegen', 'sancties jegens']])
    expect(overlapping).toEqual(['cor_1'])
    expect(unplaced).toEqual(['cor_1'])
  })

  test('is done once where two say the same, and the second is no fault', () => {
    const { document, unplaced } = correct(
      paper,
      setWords('Rnsland', 'Rusland'),
      setWords('Rnsland', 'Rusland'),
    )
    expect(shown(document)).toEqual([['Rnsland', 'Rusland']])
    expect(unplaced).toEqual([])
  })

  test.each([
    ['words of two paragraphs', 'Rnsland\nvan', 'Rusland van', false],
    ['white space at an end', 'sanctles ', 'sancties', false],
    ['words that are not there', 'sanctees', 'sancties', false],
    ['punctuation alone', ',', ';', true],
  ])('%s', (_, read, words, isPlaced) => {
    const at = Math.max(0, TEXT.indexOf(read.trim()))
    const { document, unplaced } = correct(paper, setWords(read, words, paper, at))
    expect(unplaced).toEqual(isPlaced ? [] : ['cor_0'])
    expect(document.setRight?.length ?? 0).toBe(isPlaced ? 1 : 0)
  })

  test('goes for recognised words only: not in a paper with a text of its own, nor on a page that has one', () => {
    const { scans: _, ...own } = paper
    expect(correct(own, setWords('Rnsland', 'Rusland')).unplaced).toEqual(['cor_0'])
    const half = scanned(TEXT, {
      pages: [
        { number: 1, start: 0 },
        { number: 2, start: TEXT.indexOf('van') },
      ],
    })
    const { unplaced } = correct(half, setWords('Rnsland', 'Rusland'), setWords('regeering', 'regering'))
    expect(unplaced).toEqual(['cor_1'])
  })

  test('leaves footnote marks alone, which are drawn and left out by themselves', () => {
    const document = scanned('kost 15l miljoen', {
      inlines: [{ kind: 'footnote-mark', start: 7, end: 8, target: '1' }],
    })
    expect(correct(document, setWords('15l', '151', document)).unplaced).toEqual(['cor_0'])
    expect(correct(document, setWords('15', '16', document)).unplaced).toEqual([])
    expect(correct(document, setWords('miljoen', 'miljard', document)).unplaced).toEqual([])
  })

  test('stays within a cell of a table', () => {
    const text = 'een\ttwee\ndrie\tvier'
    const cell = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const cells = [
      [cell('een'), cell('twee')],
      [cell('drie'), cell('vier')],
    ]
    const document = scanned(text, {
      blocks: [{ id: 'b1', kind: 'table', start: 0, end: text.length, cells }],
    })
    expect(correct(document, setWords('twee', 'tweede', document)).unplaced).toEqual([])
    expect(correct(document, setWords('een\ttwee', 'een twee', document)).unplaced).toEqual(['cor_0'])
  })

  test('takes the uncertain words it touches off the list, and no others', () => {
    const at = TEXT.indexOf('Rnsland')
    const unsure = scanned(TEXT, {
      warnings: [
        { kind: 'unsure-word', start: 3, end: 11 },
        { kind: 'picture', start: at, end: at + 7 },
        { kind: 'unsure-word', start: at, end: at + 7 },
      ],
    })
    const { document } = correct(unsure, setWords('tegen Rnsland', 'tegen Rusland', unsure))
    expect(document.warnings.map(({ kind, start }) => [kind, start])).toEqual([
      ['unsure-word', 3],
      ['picture', at],
    ])
    const right = { type: 'confirm', what: 'unsure-word', at: describePlace(TEXT, 3) } as const
    expect(correct(unsure, right).document.warnings).toHaveLength(2)
    expect(correct(unsure, right).document.setRight).toBeUndefined()
    expect(correct(paper, right).unplaced).toEqual(['cor_0'])
  })

  test('finds its words again in another reading, and tells where it no longer can', () => {
    const change = setWords('Rnsland', 'Rusland')
    const later = scanned(`Een nieuwe eerste regel\n${TEXT}`)
    expect(shown(correct(later, change).document)).toEqual([['Rnsland', 'Rusland']])
    const better = scanned(TEXT.replace('Rnsland', 'Rusland'))
    const { document, unplaced, overlapping } = correct(better, change)
    expect(unplaced).toEqual(['cor_0'])
    expect(overlapping).toEqual([])
    expect(document.setRight).toBeUndefined()
  })

  test('finds them far from where they were, all that follow the first', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `Regel ${line} van de regeering ${line}`)
    const before = scanned(lines.join('\n'))
    const changes = lines.map((_, line) => {
      const at = before.text.indexOf('regeering', before.text.indexOf(`Regel ${line} `))
      return setWords('regeering', 'regering', before, at)
    })
    const later = scanned(`${'Iets heel anders. '.repeat(10_000)}\n${before.text}`)
    const { document, unplaced } = correct(later, ...changes)
    expect(unplaced).toEqual([])
    expect(shown(document)).toEqual(lines.map(() => ['regeering', 'regering']))
  })

  test('goes together with corrections of the structure, which it neither helps nor hinders', () => {
    const split = { type: 'split-paragraph', at: describePlace(TEXT, TEXT.indexOf('tegen Rnsland')) } as const
    const { document, unplaced } = correct(paper, setWords('Rnsland', 'Rusland'), split)
    expect(unplaced).toEqual([])
    expect(document.blocks).toHaveLength(3)
    // A paragraph that begins within words would cut them in two.
    expect(correct(paper, setWords('sanctles tegen', 'sancties tegen'), split).unplaced).toEqual(['cor_0'])
  })

  test.each([
    ['nothing', ''],
    ['white space alone', '  '],
    ['a line break', 'een\ntwee'],
    ['a control character', 'een\u0007'],
    ['a line separator', 'een\u2028twee'],
    ['too much', 'a'.repeat(LONGEST_WORDS + 1)],
  ])('takes no %s for words', (_, words) => {
    expect(correctionChangeSchema.safeParse(setWords('Iran', words)).success).toBe(false)
  })

  test('takes words without white space at their ends, and in one form of Unicode', () => {
    const parsed = correctionChangeSchema.parse(setWords('Iran', ' Oekrai\u0308ne '))
    expect(parsed).toMatchObject({ words: 'Oekraïne' })
  })
})

/** Papers with some of their words set right, none over another. */
const corrected = fc
  .array(
    fc.record({
      read: fc.stringMatching(/^[a-zé]{1,6}$/),
      words: fc.option(fc.stringMatching(/^[A-ZÉ]{1,4}( [A-Z]{1,3})?$/), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => {
    const text = parts.map(({ read }) => read).join(' ')
    const document = scanned(text)
    let at = 0
    const changes = parts.flatMap(({ read, words }) => {
      const start = at
      at += read.length + 1
      return words === null ? [] : [setWords(read, words, document, start)]
    })
    return { document, changes, whole: parts.map(({ read, words }) => words ?? read).join(' ') }
  })

test('a paper is quoted as it was set right, and tells of every word how it was read', () => {
  fc.assert(
    fc.property(corrected, ({ document, changes, whole }) => {
      const applied = correct(document, ...changes)
      expect(applied.unplaced).toEqual([])
      const passage = { start: 0, end: document.text.length }
      const quotation = quotedPassage(applied.document, {
        ...passage,
        quote: { exact: document.text, prefix: '', suffix: '' },
      })
      expect(quotation.text).toBe(whole)
      // What was set right, put back, is what was read.
      const back = quotation.setRight.toReversed()
      const read = back.reduce(
        (text, one) => text.slice(0, one.start) + one.read + text.slice(one.end),
        quotation.text,
      )
      expect(read).toBe(document.text)
    }),
  )
})

test('the order in which corrections come in changes nothing', () => {
  fc.assert(
    fc.property(corrected, fc.infiniteStream(fc.nat()), ({ document, changes }, keys) => {
      const records = changes.map((change, order) => record(order, change))
      const shuffled = records
        .map(one => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one)
      expect(applyCorrections(document, shuffled)).toEqual(applyCorrections(document, records))
    }),
  )
})
