import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Section, StructuredDocument, Turn } from '../../../../src-core/document/model'
import { hasOutline, openingWords, outlineEntryAt, outlineOf } from '../../../../src-core/document/outline'
import { makeDocument } from '../builders'

const TEXT = 'Vraag 1\nKent u dit?\nAntwoord 1\nJa.\nVraag 2\nEn dat?\nAntwoord 2\nNee.'

function turn(id: string, role: Turn['role'], start: number, end: number, rest: Partial<Turn> = {}): Turn {
  return {
    id,
    role,
    label: null,
    numbers: [],
    party: null,
    speaker: null,
    start,
    end,
    answers: [],
    certainty: 1,
    edges: { start: 1, end: 1 },
    ...rest,
  }
}

function section(id: string, start: number, end: number, party: string | null = null): Section {
  return { id, heading: null, party, start, end, parent: null }
}

const q1 = turn('q1', 'question', 0, 19, { label: 'Vraag 1', numbers: [1] })
const a1 = turn('a1', 'answer', 20, 34, { numbers: [1], answers: ['q1'] })
const q2 = turn('q2', 'question', 35, 50, { label: 'Vraag 2', numbers: [2] })
const a2 = turn('a2', 'answer', 51, 66, { numbers: [2], answers: ['q2'] })

const ids = (document: StructuredDocument) => outlineOf(document).map(({ id }) => id)

describe('an outline', () => {
  test('leads through the questions of a paper without parts, each up to the next', () => {
    const entries = outlineOf(makeDocument(TEXT, { turns: [q1, a1, q2, a2] }))
    expect(entries.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['q1', 0, 35],
      ['q2', 35, TEXT.length],
    ])
    expect(outlineEntryAt(entries, 30)?.id).toBe('q1')
    expect(outlineEntryAt(entries, 60)?.id).toBe('q2')
  })

  test('keeps to the parts where they are the parties’', () => {
    const sections = [section('s1', 0, 34, 'VVD'), section('s2', 35, TEXT.length)]
    expect(ids(makeDocument(TEXT, { turns: [q1, a1, q2, a2], sections }))).toEqual(['s1', 's2'])
  })

  test('puts questions under their part, and ends them with it', () => {
    const sections = [section('s1', 0, 34), section('s2', 35, TEXT.length)]
    const entries = outlineOf(makeDocument(TEXT, { turns: [q1, a1, q2, a2], sections }))
    expect(entries.map(({ id, end }) => [id, end])).toEqual([
      ['s1', 34],
      ['q1', 34],
      ['s2', TEXT.length],
      ['q2', TEXT.length],
    ])
    expect(outlineEntryAt(entries, 34)).toBeNull()
  })

  test('names an answer only where its question is not there', () => {
    const lone = turn('a3', 'answer', 51, 66, { numbers: [3] })
    expect(ids(makeDocument(TEXT, { turns: [q1, a1, lone] }))).toEqual(['q1', 'a3'])
  })

  test('names who speaks, but not the chair between them', () => {
    const speakers = ['De voorzitter', 'Mevrouw Beckerman', 'Minister-president Rutte', 'Mr Speaker']
    const turns = speakers.map((speaker, index) =>
      turn(speaker, 'speech', index * 10, index * 10 + 9, { speaker }),
    )
    const german = turn('Präsidentin Bas', 'speech', 40, 49, { speaker: 'Präsidentin Bas' })
    expect(ids(makeDocument(TEXT, { turns: [...turns, german] }))).toEqual([
      'Mevrouw Beckerman',
      'Minister-president Rutte',
    ])
  })

  test('names once who goes on after the chair’s words', () => {
    const speakers = ['Mevrouw Beckerman', 'De voorzitter', 'Mevrouw Beckerman', 'De heer De Groot']
    const turns = speakers.map((speaker, index) =>
      turn(`t${index}`, 'speech', index * 10, index * 10 + 9, { speaker }),
    )
    const entries = outlineOf(makeDocument(TEXT, { turns }))
    expect(entries.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['t0', 0, 30],
      ['t3', 30, TEXT.length],
    ])
  })

  test('leads to each question of the same member, and to each answer of the same minister', () => {
    const asked = { speaker: 'Beckerman', party: 'SP' }
    const questions = [turn('q1', 'question', 0, 19, asked), turn('q2', 'question', 35, 50, asked)]
    expect(ids(makeDocument(TEXT, { turns: questions }))).toEqual(['q1', 'q2'])
    const answered = { speaker: 'Minister Steiger' }
    const answers = [turn('a1', 'answer', 20, 34, answered), turn('a2', 'answer', 51, 66, answered)]
    expect(ids(makeDocument(TEXT, { turns: answers }))).toEqual(['a1', 'a2'])
  })

  test('is told to have entries without being made', () => {
    const speakers = fc.array(fc.constantFrom('De voorzitter', 'Mevrouw Beckerman'), { maxLength: 3 })
    fc.assert(
      fc.property(speakers, fc.boolean(), (said, hasPart) => {
        const turns = said.map((speaker, index) =>
          turn(`t${index}`, 'speech', index * 10, index * 10 + 9, { speaker }),
        )
        const paper = makeDocument(TEXT, { turns, sections: hasPart ? [section('s', 0, 50)] : [] })
        expect(hasOutline(paper)).toBe(outlineOf(paper).length > 0)
      }),
    )
  })

  test('always answers the innermost entry around a place', () => {
    const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.nat(80), (ranges, at) => {
        const sections = ranges
          .toSorted(([one], [other]) => one - other)
          .map(([start, length], index) => section(`s${index}`, start, start + length))
        const found = outlineEntryAt(outlineOf(makeDocument(TEXT, { sections })), at)
        const around = sections.filter(({ start, end }) => start <= at && at < end)
        expect(found?.start ?? null).toBe(around.at(-1)?.start ?? null)
      }),
    )
  })
})

test('the words of a turn begin behind its label, on one line', () => {
  const document = makeDocument(TEXT, { turns: [q1] })
  expect(openingWords(document, q1, 120)).toBe('Kent u dit?')
  expect(openingWords(document, { ...q1, label: null }, 12)).toBe('Vraag 1 Kent')
  expect(openingWords(document, { ...q1, end: 'Vraag 1'.length }, 120)).toBe('Vraag 1')
})
