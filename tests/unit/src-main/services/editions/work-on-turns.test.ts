import { describe, expect, it } from 'vitest'
import { placeJudgements } from '../../../../../src-core/answers/place-judgements'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { quotedOn } from '../../../../../src-core/notebook/walk-page'
import { onTurn, turnOfNote } from '../../../../../src-core/notes/turn-of-note'
import { answerCalls } from '../../../../../src-main/services/answers/answer-calls'
import { notebookCalls } from '../../../../../src-main/services/calls/notebook-calls'
import { editionCalls } from '../../../../../src-main/services/editions/edition-calls'
import { connectionCalls } from '../../../../../src-main/services/marking/connection-calls'
import { noteCalls } from '../../../../../src-main/services/notes/note-calls'
import { commitmentCalls } from '../../../../../src-main/services/suggesting/commitment-calls'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { exchangePaper } from '../../../src-core/answers/exchange-paper'
import { makeNote } from '../../../src-core/builders'
import { openDesk, paperOf } from '../open-desk'

const LINES = [
  'Vraag 1 VVD: Welke sancties overweegt het kabinet tegen Rusland?',
  'Antwoord 1: Het kabinet sluit niets uit, en verwijst naar de brief.',
  'Vraag 2 D66: Wat vindt de minister van het standpunt van Duitsland?',
  'Antwoord 2: Daarover kan het kabinet geen mededelingen doen.',
  'Vraag 3 SP: Wanneer komt de evaluatie?',
  'Antwoord 3: Die komt in het voorjaar.',
]
const EARLIER = asPaper(LINES)
/** A line before it, answer 2 in other words, and another question before the words of answer 3. */
const LATER = asPaper([
  'Vooraf: herziene versie.',
  ...LINES.slice(0, 3),
  'Antwoord 2: Daarover doet het kabinet nu mededelingen.',
  'Vraag 3 SP: Wanneer komt de begroting?',
  LINES[5] ?? '',
])
const PAIR = { earlier: EARLIER.id, later: LATER.id }

function asPaper(lines: readonly string[]): StructuredDocument {
  const made = exchangePaper(lines)
  const { id, source } = paperOf(made.text)
  return { ...made, id, source }
}

const turnOf = (paper: StructuredDocument, label: string) => {
  const turn = paper.turns.find(({ start }) => paper.text.startsWith(label, start))
  if (!turn) throw new Error(`There is no ${label}.`)
  return turn
}

async function open(analyst = MARIJKE) {
  const desk = await openDesk(analyst, [EARLIER, LATER])
  const session = () => desk.session
  return {
    ...desk,
    ...editionCalls(session),
    ...answerCalls(session),
    ...noteCalls(session),
    ...connectionCalls(session),
    ...notebookCalls(session),
    ...commitmentCalls(session, {}),
    papers: () => desk.session.state().documents.map(({ id }) => id),
    judge: (label: string, reason: string, words: { start: number; end: number } | null = null) => ({
      answers: [{ documentId: EARLIER.id, turn: turnOf(EARLIER, label).id }],
      verdict: { status: 'ambivalent' as const, reason, words },
    }),
  }
}

type Desk = Awaited<ReturnType<typeof open>>

/** The reasons of judgements by the answers of a paper that they are placed at. */
async function judgedIn(desk: Desk, paper: StructuredDocument) {
  const all = await desk['judgement.list']({ documentId: paper.id })
  const { byTurn, lost } = placeJudgements(paper, all)
  expect(lost).toEqual([])
  return new Map(
    [...byTurn].map(([id, [one]]) => [paper.turns.find(turn => turn.id === id)?.label, one?.reason]),
  )
}

describe('work on turns, where a paper is read as the new version of another', () => {
  it('goes along where the turn and its questions are surely the same; the rest stays, with its paper, and is told', async () => {
    const desk = await open()
    const start = EARLIER.text.indexOf('verwijst')
    await desk['judgement.set'](desk.judge('Antwoord 1', 'Verwijst.', { start, end: start + 8 }))
    await desk['judgement.set'](desk.judge('Antwoord 2', 'Woorden veranderd.'))
    await desk['judgement.set'](desk.judge('Antwoord 3', 'Vraag veranderd.'))
    const noted = async (id: string, label: string) =>
      desk['note.write']({
        id,
        about: onTurn(EARLIER, turnOf(EARLIER, label)),
        note: makeNote(`Bij ${label}`),
      })
    await noted('not_0000000000000001', 'Vraag 2')
    await noted('not_0000000000000002', 'Antwoord 2')
    await desk['note.write']({
      id: 'not_0000000000000003',
      about: { kind: 'paper', documentId: EARLIER.id },
      note: makeNote('Bij het stuk'),
    })
    const before = await desk.bytes()
    const told = await desk['edition.compare'](PAIR)
    expect(told).toMatchObject({
      judgements: { taken: 1, unsure: 2, colleagues: 0 },
      notes: { taken: 2, unsure: 1, colleagues: 0 },
      trash: false,
    })
    expect(await desk.bytes()).toEqual(before)
    expect(await desk['edition.take-over'](PAIR)).toEqual(told)
    expect(desk.papers()).toEqual([EARLIER.id, LATER.id])
    expect((await judgedIn(desk, LATER)).size).toBe(1)
    const [taken] = await desk['judgement.list']({ documentId: LATER.id })
    const at = LATER.text.indexOf('verwijst')
    expect(taken).toMatchObject({ reason: 'Verwijst.', words: { start: at, end: at + 8 } })
    const placed = placeJudgements(LATER, taken ? [taken] : [])
    expect([...placed.byTurn.keys()]).toEqual([turnOf(LATER, 'Antwoord 1').id])
    expect(
      (await desk['judgement.list']({ documentId: EARLIER.id })).map(({ reason }) => reason).sort(),
    ).toEqual(['Vraag veranderd.', 'Woorden veranderd.'])
    const notes = new Map((await desk['note.list']({})).map(one => [one.id, one.about]))
    const about = notes.get('not_0000000000000001')
    expect(about?.kind === 'turn' && turnOfNote(LATER, about)?.id).toBe(turnOf(LATER, 'Vraag 2').id)
    expect(notes.get('not_0000000000000002')).toMatchObject({ documentId: EARLIER.id })
    expect(notes.get('not_0000000000000003')).toEqual({ kind: 'paper', documentId: LATER.id })
    await desk.session.undo()
    expect(await desk['judgement.list']({ documentId: LATER.id })).toEqual([])
    expect(await desk['judgement.list']({ documentId: EARLIER.id })).toHaveLength(3)
    const back = new Map((await desk['note.list']({})).map(one => [one.id, one.about]))
    expect(back.get('not_0000000000000001')).toMatchObject({ documentId: EARLIER.id })
  })

  it('keeps a paper on which nothing but a judgement stays, and one’s own judgement of the later answer', async () => {
    const desk = await open()
    await desk['judgement.set'](desk.judge('Antwoord 1', 'Van toen.'))
    await desk['judgement.set']({
      answers: [{ documentId: LATER.id, turn: turnOf(LATER, 'Antwoord 1').id }],
      verdict: { status: 'clear-reply', reason: 'Van nu.' },
    })
    expect(await desk['edition.take-over'](PAIR)).toMatchObject({
      judgements: { taken: 0, unsure: 1 },
      trash: false,
    })
    expect(desk.papers()).toEqual([EARLIER.id, LATER.id])
    expect([...(await judgedIn(desk, LATER)).values()]).toEqual(['Van nu.'])
    expect([...(await judgedIn(desk, EARLIER)).values()]).toEqual(['Van toen.'])
  })

  it('lets connections, commitments and quotations follow annotations, also from other papers', async () => {
    const desk = await open()
    const first = await desk.mark('sancties overweegt', EARLIER)
    const second = await desk.mark('verwijst naar de brief', EARLIER)
    const called = { says: 'answers' as const, name: '' }
    await desk['connection.create']({ from: second.id, to: first.id, called })
    await desk['commitment.add']({ annotation: second.id })
    const quotation = {
      type: 'quotation' as const,
      attrs: { annotation: second.id, words: 'verwijst', source: 'x' },
    }
    const page = await desk['notebook.create']({
      title: 'Nota',
      body: { type: 'doc', content: [quotation] } as never,
    })
    expect(await desk['edition.take-over'](PAIR)).toMatchObject({
      annotations: { taken: 2 },
      followed: { connections: 1, commitments: 1, pages: 1 },
      trash: true,
    })
    const there = desk.live().filter(({ documentId }) => documentId === LATER.id)
    const idOf = (words: string) => there.find(({ quote }) => quote.exact === words)?.id
    const [connection] = await desk['connection.list']({ of: idOf('sancties overweegt') ?? '' })
    expect(connection?.connection).toMatchObject({
      from: idOf('verwijst naar de brief'),
      to: idOf('sancties overweegt'),
    })
    const [registered] = await desk['commitment.list']({ language: 'nl', today: '2026-01-01' })
    expect(registered?.commitment).toMatchObject({
      annotation: idOf('verwijst naar de brief'),
      documentId: LATER.id,
    })
    const quoted = () => quotedOn(desk.session.records.notebook.get(page.id)?.body ?? null)
    expect(quoted()).toEqual([idOf('verwijst naar de brief')])
    await desk.session.undo()
    expect(quoted()).toEqual([second.id])
  })

  it('leaves colleagues’ judgements and notes, and what they connected, with the earlier version', async () => {
    const desk = await open()
    const first = await desk.mark('sancties overweegt', EARLIER)
    const second = await desk.mark('verwijst naar de brief', EARLIER)
    const other = await open(JOOST)
    const given = await other.calls['package.open'](await desk.make())
    await other.calls['package.merge']({ token: given.token, papers: {}, choices: {} })
    await other['connection.create']({
      from: second.id,
      to: first.id,
      called: { says: 'answers', name: '' },
    })
    await other['judgement.set'](other.judge('Antwoord 1', 'Van Joost.'))
    const back = await desk.calls['package.open'](await other.make())
    await desk.calls['package.merge']({ token: back.token, papers: {}, choices: {} })
    const told = await desk['edition.take-over'](PAIR)
    expect(told.annotations).toMatchObject({ taken: 0, answered: 2 })
    expect(told.judgements).toMatchObject({ taken: 0, unsure: 0, colleagues: 1 })
    expect(told.trash).toBe(false)
    expect([...(await judgedIn(desk, EARLIER)).values()]).toEqual(['Van Joost.'])
    expect(desk.live().every(({ documentId }) => documentId === EARLIER.id)).toBe(true)
  })
})
