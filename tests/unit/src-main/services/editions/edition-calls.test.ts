import { describe, expect, it } from 'vitest'
import { stands } from '../../../../../src-core/annotation/stands'
import { editionCalls } from '../../../../../src-main/services/editions/edition-calls'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { makeNote } from '../../../src-core/builders'
import { LATER, openDesk, PAPER } from '../open-desk'

const CHANGED = 'ingaan op de sancties tegen cland'
const PAIR = { earlier: PAPER.id, later: LATER.id }

/** A desk with both versions of the paper, and what some words of the earlier one were marked as. */
async function deskWith(...words: string[]) {
  const desk = await openDesk(MARIJKE, [PAPER, LATER])
  const marked = []
  for (const one of words) marked.push(await desk.mark(one))
  const papers = () => desk.session.state().documents.map(({ id }) => id)
  return { ...desk, marked, papers, ...editionCalls(() => desk.session) }
}

const inPaper = (id: string) => (one: { documentId: string }) => one.documentId === id

describe('a paper read as the new version of another', () => {
  it('takes over what surely stands in it, with its note, and puts the earlier one away; one undo takes that back', async () => {
    const desk = await deskWith('sancties tegen jland', 'sancties tegen qland')
    const [first] = desk.marked
    await desk.calls['annotation.update']({ id: first?.id ?? '', note: makeNote('Vragen bij nader inzien.') })
    await desk.team['reply.add']({ to: first?.id ?? '', note: makeNote('Nog eens.') })
    const before = await desk.bytes()
    const told = await desk['edition.compare'](PAIR)
    expect(await desk.bytes()).toEqual(before)
    expect(told).toMatchObject({
      text: true,
      annotations: { taken: 2, unsure: 0, answered: 0, colleagues: 0 },
      trash: true,
    })
    expect(await desk['edition.take-over'](PAIR)).toEqual(told)
    expect(desk.papers()).toEqual([LATER.id])
    const there = desk.live().filter(inPaper(LATER.id))
    expect(there).toHaveLength(3)
    for (const one of there) expect(stands(LATER, one)).toBe(true)
    const noted = there.find(({ note, replyTo }) => note && replyTo === undefined)
    expect(noted).toMatchObject({
      quote: { exact: 'sancties tegen jland' },
      created: first?.created,
      revision: 1,
    })
    expect(there.filter(({ replyTo }) => replyTo === noted?.id)).toHaveLength(1)
    await desk.session.undo()
    expect(desk.papers()).toEqual([PAPER.id, LATER.id])
    expect(desk.live().every(inPaper(PAPER.id))).toBe(true)
    expect(desk.live()).toHaveLength(3)
  })

  it('leaves with the earlier one what stands nowhere surely, and keeps that one beside it', async () => {
    const desk = await deskWith('sancties tegen jland', CHANGED)
    const told = await desk['edition.take-over'](PAIR)
    expect(told).toMatchObject({ annotations: { taken: 1, unsure: 1 }, trash: false })
    expect(desk.papers()).toEqual([PAPER.id, LATER.id])
    expect(desk.live().map(one => [one.documentId, one.quote.exact])).toEqual(
      expect.arrayContaining([
        [PAPER.id, CHANGED],
        [LATER.id, 'sancties tegen jland'],
      ]),
    )
    expect(desk.live()).toHaveLength(2)
    await desk.session.undo()
    expect(desk.live().every(inPaper(PAPER.id))).toBe(true)
  })

  it('leaves colleagues’ work, and what they replied to, where it is', async () => {
    const desk = await deskWith('sancties tegen jland', 'sancties tegen qland')
    const other = await openDesk(JOOST, [PAPER])
    const { token } = await other.calls['package.open'](await desk.make())
    await other.calls['package.merge']({ token, papers: {}, choices: {} })
    await other.mark('sancties tegen bland')
    await other.team['reply.add']({ to: desk.marked[0]?.id ?? '', note: makeNote('Eens.') })
    const back = await desk.calls['package.open'](await other.make())
    await desk.calls['package.merge']({ token: back.token, papers: {}, choices: {} })
    expect(await desk['edition.take-over'](PAIR)).toMatchObject({
      annotations: { taken: 1, unsure: 0, answered: 1, colleagues: 1 },
      trash: false,
    })
    expect(desk.papers()).toEqual([PAPER.id, LATER.id])
    const stayed = desk.live().filter(inPaper(PAPER.id))
    expect(stayed.map(({ quote, replyTo }) => [quote.exact, replyTo !== undefined])).toEqual(
      expect.arrayContaining([
        ['sancties tegen jland', false],
        ['sancties tegen jland', true],
        ['sancties tegen bland', false],
      ]),
    )
    expect(stayed).toHaveLength(3)
  })

  it('is refused of itself and of a paper that is not there, with nothing changed', async () => {
    const desk = await deskWith('sancties tegen jland')
    const before = await desk.bytes()
    const same = { earlier: PAPER.id, later: PAPER.id }
    await expect(desk['edition.take-over'](same)).rejects.toMatchObject({ code: 'bad-input' })
    const gone = { earlier: PAPER.id, later: 'doc_none' }
    await expect(desk['edition.take-over'](gone)).rejects.toMatchObject({ code: 'not-found' })
    expect(await desk.bytes()).toEqual(before)
  })
})
