import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../../src-core/document/model'
import { exchangeRows, hasExchanges, type Row, type Stretch } from '../../../../src-core/turns/exchange-rows'
import { makeTurn } from '../builders'

type Named = Stretch & { readonly name: string }

/** A paper written short: `q1 a1`, `a2>1,3` for an answer to several, `a2>` to none, `s` a speech, `.` what is no turn, `/` a heading. */
function paper(written: string): { turns: Turn[]; parts: Named[][] } {
  const turns: Turn[] = []
  const parts = written.split('/').map(part =>
    part
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((name, index): Named => {
        if (name === '.') return { name, turn: null }
        const [own = '', answers = own.slice(1)] = name.split('>')
        const role = own.startsWith('q') ? 'question' : own.startsWith('a') ? 'answer' : 'speech'
        const start = turns.length * 10
        const turn = makeTurn({
          id: role === 'speech' ? `${name}${start}-${index}` : own,
          role,
          start,
          end: start + 9,
          answers: role === 'answer' ? answers.split(',').flatMap(id => (id === '' ? [] : `q${id}`)) : [],
        })
        turns.push(turn)
        return { name: own, turn }
      }),
  )
  return { turns, parts }
}

/** Rows written short: what is asked, `|`, what is answered; `+` copies, `^` what stands elsewhere. */
function written(rows: readonly Row<Named>[]): string[] {
  const names = (all: readonly { readonly id: string }[], sign: string) => all.map(({ id }) => `${sign}${id}`)
  return rows.map(row => {
    if (row.kind === 'across') return row.stretch.name
    const only = row.answersElsewhere.filter(one => !row.copies.includes(one))
    const left = [...row.asked.map(({ name }) => name), ...names(row.questionsElsewhere, '^')]
    const right = [...row.answered.map(({ name }) => name), ...names(row.copies, '+'), ...names(only, '^')]
    return `${left.join(' ')} | ${right.join(' ')}`.trim()
  })
}

function rowsOf(text: string): string[] {
  const { turns, parts } = paper(text)
  return exchangeRows({ kind: 'written-consultation', turns }, parts).flatMap(written)
}

describe('which turns stand side by side', () => {
  it('puts an answer beside the question before it', () => {
    expect(rowsOf('. q1 a1 q2 a2 .')).toEqual(['.', 'q1 | a1', 'q2 | a2', '.'])
  })

  it('puts several answers beside their question, and one answer beside its several questions', () => {
    expect(rowsOf('q1 a1 a2>1 q12 q13 q14 a12>12,13,14')).toEqual(['q1 | a1 a2', 'q12 q13 q14 | a12'])
  })

  it('says of each question by itself that it has no answer', () => {
    expect(rowsOf('q1 q2 q3 a3')).toEqual(['q1 |', 'q2 |', 'q3 | a3'])
  })

  it('copies answers that stand far below beside their questions, and names the questions where they stand', () => {
    expect(rowsOf('q1 q2 / a1 a2')).toEqual(['q1 | +a1', 'q2 | +a2', '^q1 | a1', '^q2 | a2'])
  })

  it('does not take the last question asked for the one that is answered first', () => {
    expect(rowsOf('q1 q2 a1 a2')).toEqual(['q1 | +a1', 'q2 | +a2', '^q1 | a1', '^q2 | a2'])
    expect(rowsOf('q1 q2 q3 a1>1,3')).toEqual(['q1 | +a1', 'q2 |', 'q3 ^q1 | a1'])
  })

  it('keeps an answer to the first of several questions away from the others', () => {
    expect(rowsOf('q1 q2 a12>1,2 a1')).toEqual(['q1 q2 | a12 ^a1', '^q1 | a1'])
  })

  it('copies an answer once, and beside all of its questions where these are neighbours', () => {
    expect(rowsOf('q1 q2 q3 q4 / a1>1,2,4 a3')).toEqual([
      'q1 q2 | +a1',
      'q3 | +a3',
      'q4 | ^a1',
      '^q1 ^q2 ^q4 | a1',
      '^q3 | a3',
    ])
  })

  it('names a further answer of a question that has one beside it', () => {
    expect(rowsOf('q1 a1 . a2>1')).toEqual(['q1 | a1 ^a2', '.', '^q1 | a2'])
  })

  it('leaves an answer whose question is unknown alone, and speeches across', () => {
    expect(rowsOf('s q1 a9> s')).toEqual(['s', 'q1 |', '| a9', 's'])
    expect(rowsOf('q1 . a1')).toEqual(['q1 | +a1', '.', '^q1 | a1'])
  })

  it('has no rows in a debate, where what is said next is the answer, nor without answers', () => {
    const { turns, parts } = paper('q1 s s q2 s')
    expect(hasExchanges({ kind: 'debate', turns })).toBe(false)
    const [rows = []] = exchangeRows({ kind: 'debate', turns }, parts)
    expect(rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'across'))
    expect(hasExchanges({ kind: 'letter', turns: paper('s s').turns })).toBe(false)
    expect(hasExchanges({ kind: 'questions', turns: paper('q1 q2').turns })).toBe(false)
  })
})

describe('rows of any paper', () => {
  const anyPaper = fc
    .array(
      fc.oneof(
        fc.constantFrom('.', 's', '/'),
        fc.record({ isQuestion: fc.boolean(), about: fc.uniqueArray(fc.nat(9), { maxLength: 3 }) }),
      ),
      { maxLength: 24 },
    )
    .map(signs =>
      signs
        .map((sign, at) =>
          typeof sign === 'string'
            ? sign
            : sign.isQuestion
              ? `q${at}`
              : `a${at}>${sign.about.map(back => Math.max(0, at - back)).join(',')}`,
        )
        .join(' '),
    )
    .map(paper)

  it('loses nothing and changes the place of nothing', () => {
    fc.assert(
      fc.property(anyPaper, ({ turns, parts }) => {
        const rows = exchangeRows({ kind: 'question-answers', turns }, parts)
        const back = rows.map(part =>
          part.flatMap(row => (row.kind === 'across' ? [row.stretch] : [...row.asked, ...row.answered])),
        )
        expect(back).toEqual(parts)
      }),
    )
  })

  it('puts nothing beside a question but answers to it, leaves none of them unsaid, and copies none twice', () => {
    fc.assert(
      fc.property(anyPaper, ({ turns, parts }) => {
        const rows = exchangeRows({ kind: 'question-answers', turns }, parts).flat()
        const exchanges = rows.flatMap(row => (row.kind === 'exchange' ? [row] : []))
        for (const { asked, answered, answersElsewhere, questionsElsewhere, copies } of exchanges) {
          const questions = asked.flatMap(({ turn }) => turn?.id ?? [])
          for (const { turn } of answered)
            if (questions.length > 0) expect(turn?.answers).toEqual(expect.arrayContaining(questions))
          const shown = [...answered.flatMap(({ turn }) => turn ?? []), ...answersElsewhere].map(
            ({ id }) => id,
          )
          const theirs = turns.filter(({ answers }) => answers.some(id => questions.includes(id)))
          if (questions.length > 0) expect(new Set(shown)).toEqual(new Set(theirs.map(({ id }) => id)))
          for (const copy of copies) expect(answersElsewhere).toContain(copy)
          for (const { id } of questionsElsewhere) expect(questions).not.toContain(id)
        }
        const copied = exchanges.flatMap(({ copies }) => copies.map(({ id }) => id))
        expect(new Set(copied).size).toBe(copied.length)
      }),
    )
  })
})
