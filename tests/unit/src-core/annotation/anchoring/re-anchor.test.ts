import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../../../src-core/annotation/anchoring/anchor'
import { AUTO_ATTACH, reAnchor } from '../../../../../src-core/annotation/anchoring/re-anchor'
import { similarity } from '../../../../../src-core/annotation/anchoring/similarity'
import { describePassage } from '../../../../../src-core/annotation/describe-passage'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readDocument } from '../../../../../src-main/import/read-document'
import { measureReAnchoring } from '../../../../fixtures/measure-re-anchoring'
import { makeDocument, makeTurn } from '../../builders'

const anchorOf = (document: StructuredDocument, words: string, from = 0) => {
  const start = document.text.indexOf(words, from)
  return describeAnchor(document, { start, ...describePassage(document, start, start + words.length) })
}
const textAt = (document: StructuredDocument, range: { start: number; end: number } | undefined) =>
  range && document.text.slice(range.start, range.end)

const FILLER = 'Het kabinet heeft de Kamer hierover eerder geïnformeerd in het verslag van de vergadering.'

describe('finding a passage in another version', () => {
  it('keeps its place in an unchanged text', () => {
    const document = makeDocument('Een eerste zin over gas.\nEen tweede zin over graan.')
    const { verdict, candidates } = reAnchor(document, anchorOf(document, 'tweede zin'))
    expect(verdict).toBe('attached')
    expect(textAt(document, candidates[0])).toBe('tweede zin')
    expect(candidates[0]?.confidence).toBeGreaterThan(0.98)
  })

  it('follows a passage that moved and changed a little, to whole words', () => {
    const old = makeDocument(
      `Inleiding.\n${FILLER}\nDe sancties tegen Rusland worden aangescherpt.\n${FILLER}`,
    )
    const next = makeDocument(
      `Inleiding.\nEen nieuwe alinea vooraf.\n${FILLER}\nDe sancties tegen de Russische Federatie worden aangescherpt.\n${FILLER}`,
    )
    const { candidates } = reAnchor(next, anchorOf(old, 'De sancties tegen Rusland worden aangescherpt.'))
    expect(textAt(next, candidates[0])).toBe('De sancties tegen de Russische Federatie worden aangescherpt.')
  })

  it('asks where the same words stand twice and nothing tells the places apart', () => {
    const line = 'Kan de minister hier nader op ingaan?'
    const old = makeDocument(`${FILLER}\n${line}\n${FILLER}`)
    const next = makeDocument(`${FILLER}\n${line}\n${FILLER}\n${line}\n${FILLER}`)
    const { verdict, candidates } = reAnchor(next, anchorOf(old, line))
    expect(verdict).toBe('unsure')
    expect(candidates).toHaveLength(2)
    expect(candidates[0]?.confidence).toBeLessThan(AUTO_ATTACH)
  })

  it('tells the same words in two answers apart by the number of the question', () => {
    const line = 'Hierover wordt de Kamer nader geïnformeerd.'
    const old = withAnswers([`Over gas. ${line}`, `Over graan. ${line}`])
    const next = withAnswers([`Over iets anders, veel langer dan voorheen. ${line}`, `Over tarwe. ${line}`])
    const second = old.text.indexOf(line, old.text.indexOf(line) + 1)
    const { verdict, candidates } = reAnchor(next, anchorOf(old, line, second))
    expect(verdict).toBe('attached')
    expect(candidates[0]?.start).toBe(next.text.lastIndexOf(line))
  })

  it('offers nothing for a passage that is gone, and nothing in an empty paper', () => {
    const old = makeDocument(`${FILLER}\nZwolle bouwt een zwembad met zeven glijbanen.`)
    const anchor = anchorOf(old, 'Zwolle bouwt een zwembad met zeven glijbanen.')
    expect(reAnchor(makeDocument('A quite different text in another language.'), anchor)).toEqual({
      verdict: 'lost',
      candidates: [],
    })
    expect(reAnchor(makeDocument(''), anchor).verdict).toBe('lost')
  })

  it('finds a long passage by its ends when much was put between them', () => {
    const body = Array.from({ length: 30 }, (_, index) => `Zin ${index} gaat over onderwerp ${index * 7}.`)
    const long = body.join(' ')
    const old = makeDocument(`${FILLER}\n${long}\n${FILLER}`)
    const grown = [...body.slice(0, 15), FILLER, FILLER, FILLER, FILLER, ...body.slice(15)].join(' ')
    const next = makeDocument(`${FILLER}\n${grown}\n${FILLER}`)
    expect(textAt(next, reAnchor(next, anchorOf(old, long)).candidates[0])).toBe(grown)
  })

  it('answers ranges inside the text, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('gas', 'graan', '😀', 'é', 'NAVO', '?', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(words, words, fc.nat(), (before, after, seed) => {
        const old = makeDocument(`x ${before.join(' ')}`)
        const next = makeDocument(after.join(' '))
        const start = seed % old.text.length
        const anchor = describeAnchor(old, { start, ...describePassage(old, start, old.text.length) })
        for (const { start, end, confidence } of reAnchor(next, anchor).candidates) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(next.text.length)
          // A lone half of a surrogate pair makes this throw.
          encodeURIComponent(next.text.slice(start, end))
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('similarity', () => {
  it('counts edits', () => {
    expect(similarity('gas', 'gas')).toBe(1)
    expect(similarity('gas', '')).toBe(0)
    expect(similarity('abcd', 'abxd')).toBeCloseTo(0.75)
    expect(similarity('abcd', 'abcdefgh')).toBeCloseTo(0.5)
  })
})

describe('robustness on the sample paper', () => {
  // Far below what is measured of all sentences (`npx tsx tests/bench/re-anchor-robustness.ts`), so that only a real loss fails.
  it.each([
    { share: 0, renumber: false, recall: 0.99, precision: 0.999 },
    { share: 0.1, renumber: false, recall: 0.9, precision: 0.99 },
    { share: 0.3, renumber: false, recall: 0.8, precision: 0.98 },
    { share: 0.6, renumber: false, recall: 0.6, precision: 0.97 },
    { share: 0.1, renumber: true, recall: 0.75, precision: 0.97 },
    { share: 0.3, renumber: true, recall: 0.55, precision: 0.95 },
  ])('with $share of the sentences changed, renumbered: $renumber', async floor => {
    const path = resolve(
      import.meta.dirname,
      '../../../../../resources/sample/schriftelijk-overleg-navo-2022-01-07.txt',
    )
    const document = await readDocument('paper.txt', readFileSync(path))
    const { passages, right, wrong, offered, notOffered, goneAttached } = measureReAnchoring(
      document,
      floor.share,
      7,
      floor.renumber,
      3,
    )
    expect(passages).toBeGreaterThan(100)
    expect(right / (right + wrong + offered + notOffered)).toBeGreaterThan(floor.recall)
    expect(right / (right + wrong + goneAttached)).toBeGreaterThan(floor.precision)
    // A passage that is still there is nearly always at least offered.
    expect(notOffered / (right + wrong + offered + notOffered)).toBeLessThan(0.05)
  })
})

function withAnswers(answers: readonly string[]): StructuredDocument {
  const lines = answers.flatMap((answer, index) => [`${index + 1}. Wat vindt u?`, answer])
  const document = makeDocument(lines.join('\n'))
  const turns = document.blocks.map(({ start, end }, index) =>
    makeTurn({
      id: `t${index}`,
      role: index % 2 === 0 ? 'question' : 'answer',
      numbers: [Math.floor(index / 2) + 1],
      start,
      end,
      answers: index % 2 === 0 ? [] : [`t${index - 1}`],
    }),
  )
  return { ...document, turns }
}
