import { describe, expect, it } from 'vitest'
import { onTurn } from '../../../../../src-core/notes/turn-of-note'
import { mentionCalls } from '../../../../../src-main/services/notes/mention-calls'
import { noteCalls } from '../../../../../src-main/services/notes/note-calls'
import { addTheme, JOOST, MARIJKE } from '../../../../durability/support/project'
import { makeNote, makeTurn } from '../../../src-core/builders'
import { openDesk, PAPER } from '../open-desk'

const ID = 'not_00000000000000aa'
const turn = makeTurn({
  id: 't1',
  role: 'question',
  start: 0,
  end: PAPER.text.indexOf('\n'),
  numbers: [1],
  party: 'VVD',
})
const WITH_TURN = { ...PAPER, turns: [turn] }

describe('the calls about notes', () => {
  it('write a note once, change it only from what it was, delete it and leave it deleted', async () => {
    const { session } = await openDesk(JOOST, [PAPER])
    const calls = noteCalls(() => session)
    const write = { id: ID, about: { kind: 'paper', documentId: PAPER.id }, note: makeNote('een') } as const
    const made = await calls['note.write'](write)
    expect(await calls['note.write'](write)).toEqual(made)
    await expect(
      calls['note.write']({ ...write, note: makeNote('drie'), noteBefore: makeNote('twee') }),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' })
    const changed = await calls['note.write']({
      ...write,
      note: makeNote('drie'),
      noteBefore: makeNote('een'),
    })
    expect(changed).toMatchObject({ revision: 2, note: makeNote('drie') })
    await calls['note.delete']({ id: ID })
    expect(await calls['note.list']({})).toEqual([])
    await expect(calls['note.write']({ ...write, note: makeNote('vier') })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('write on nothing that is not there', async () => {
    const { session } = await openDesk(JOOST, [WITH_TURN])
    const { 'note.write': write } = noteCalls(() => session)
    const note = makeNote('x')
    for (const about of [
      { kind: 'theme', theme: 'thm_gone' },
      { kind: 'paper', documentId: 'doc_ffffffffffffffff' },
      { ...onTurn(WITH_TURN, turn), turn: 't9' },
    ] as const)
      await expect(write({ id: ID, about, note })).rejects.toMatchObject({ code: 'not-found' })
    expect(session.records.all('note').size).toBe(0)
  })

  it('travel in packages with the theme they are on, and not without their paper', async () => {
    const anna = await openDesk(JOOST, [WITH_TURN])
    const theme = await addTheme(anna.session, 'Sancties')
    const { 'note.write': write } = noteCalls(() => anna.session)
    await write({ id: ID, about: { kind: 'theme', theme: theme.id }, note: makeNote('over het thema') })
    const onPaper = onTurn(WITH_TURN, turn)
    await write({ id: 'not_00000000000000bb', about: onPaper, note: makeNote('over de beurt') })
    const sent = await anna.make()
    const here = await openDesk(MARIJKE, [WITH_TURN])
    const review = await here.calls['package.open'](sent)
    await here.calls['package.merge']({ token: review.token, papers: {}, choices: {} })
    const arrived = await noteCalls(() => here.session)['note.list']({})
    expect(arrived.map(({ author, about }) => [author, about.kind]).sort()).toEqual([
      [JOOST.id, 'theme'],
      [JOOST.id, 'turn'],
    ])
  })
})

describe('the calls about mentions', () => {
  it('find themes, turns and papers by their words, and name them as they are called now', async () => {
    const { session } = await openDesk(JOOST, [WITH_TURN])
    const theme = await addTheme(session, 'Sancties')
    const calls = mentionCalls(() => session)
    const find = (words: string) =>
      calls['mention.find']({ words, documentId: PAPER.id, language: 'nl', most: 10 })
    expect((await find('')).map(({ of }) => of)).toEqual(['theme', 'turn', 'paper'])
    expect((await find('sanc')).map(({ name }) => name)).toEqual(['Sancties'])
    expect((await find('vraag 1')).map(({ of, id }) => [of, id])).toEqual([['turn', 't1']])
    expect(await find('vraag 11')).toEqual([])
    expect((await find('verslag')).map(({ of }) => of)).toEqual(['paper'])
    const [asked] = await find('vraag 1')
    if (!asked) throw new Error('It was found.')
    const { name, detail: _, ...mentioned } = asked
    const names = await calls['mention.names']({
      language: 'nl',
      mentioned: [{ of: 'theme', id: theme.id }, mentioned, { of: 'theme', id: 'thm_gone' }],
    })
    expect(names).toEqual(['Sancties', name, null])
  })
})
