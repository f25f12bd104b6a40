import { describe, expect, test } from 'vitest'
import { onTurn, turnOfNote } from '../../../../src-core/notes/turn-of-note'
import { makeDocument, makeTurn } from '../builders'

const LINES = ['Vraag 1', 'Waarom is dat zo?', 'Antwoord 1', 'Omdat het moet.']
const TEXT = LINES.join('\n')
const turns = (ids: readonly [string, string], text = TEXT) => [
  makeTurn({
    id: ids[0],
    role: 'question',
    start: text.indexOf('Vraag 1'),
    end: text.indexOf('\nAntwoord'),
    numbers: [1],
  }),
  makeTurn({ id: ids[1], role: 'answer', start: text.indexOf('Antwoord 1'), end: text.length, numbers: [1] }),
]
const paper = makeDocument(TEXT, { turns: turns(['t1', 't2']) })
const answer = paper.turns[1]
if (!answer) throw new Error('The paper has an answer.')
const about = onTurn(paper, answer)

describe('the turn that a note is on', () => {
  test('is found by its id', () => expect(turnOfNote(paper, about)).toBe(answer))

  test('is the one with its words where another reading gave its id to another turn', () => {
    const read = makeDocument(TEXT, { turns: turns(['t2', 't3']) })
    expect(turnOfNote(read, about)?.id).toBe('t3')
  })

  test('is the one with its role and number where its words were changed too', () => {
    const text = TEXT.replace('Antwoord 1\nOmdat', 'Antwoord 1:\nAangezien')
    expect(turnOfNote(makeDocument(text, { turns: turns(['t7', 't8'], text) }), about)?.id).toBe('t8')
  })

  test('is nowhere rather than at a turn that only has its id', () => {
    const text = 'Vraag 9\nEn nu?\nAntwoord 9\nDat weten wij niet.'
    const other = makeDocument(text, {
      turns: [
        makeTurn({ id: 't2', role: 'question', start: 0, end: text.indexOf('\nAntwoord'), numbers: [9] }),
      ],
    })
    expect(turnOfNote(other, about)).toBeNull()
  })

  test('is none of several that look the same', () => {
    const text = 'Antwoord 1\nJa.\nAntwoord 1\nNee.'
    const second = text.lastIndexOf('Antwoord')
    const twice = makeDocument(text, {
      turns: [
        makeTurn({ id: 't4', role: 'answer', start: 0, end: second - 1, numbers: [1] }),
        makeTurn({ id: 't5', role: 'answer', start: second, end: text.length, numbers: [1] }),
      ],
    })
    expect(turnOfNote(twice, about)).toBeNull()
  })
})
