import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerCalls } from '../../../../../src-main/services/answers/answer-calls'
import { correctionCalls } from '../../../../../src-main/services/calls/correction-calls'
import { trashCalls } from '../../../../../src-main/services/calls/trash-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { exchangePaper } from '../../../src-core/answers/exchange-paper'
import { openDesk, paperOf } from '../open-desk'

const LINES = [
  'Vraag 1 VVD: Welke sancties overweegt het kabinet tegen Rusland?',
  'Antwoord 1: Het kabinet sluit niets uit, en verwijst naar de brief.',
  'Vraag 2 D66: Wat vindt de minister van het standpunt van Duitsland?',
  'Antwoord 2: Daarover kan het kabinet geen mededelingen doen.',
]
const PAPER = asPaper(LINES)
/** Another import of the paper, with a line before it. */
const LATER = asPaper(['Vooraf: herziene versie.', ...LINES])
const FIRST = { documentId: PAPER.id, turn: 'a1' }
const SECOND = { documentId: PAPER.id, turn: 'a2' }

function asPaper(lines: readonly string[]) {
  const made = exchangePaper(lines)
  const { id, source } = paperOf(made.text)
  return { ...made, id, source }
}

type Desk = Awaited<ReturnType<typeof openDesk>>
let desk: Desk
let calls: ReturnType<typeof answerCalls>
const list = async () =>
  (await calls['judgement.list']({ documentId: PAPER.id })).map(({ status, kind }) => [status, kind])

beforeEach(async () => {
  desk = await openDesk(JOOST, [PAPER])
  calls = answerCalls(() => desk.session)
})

describe('judging answers', () => {
  it('keeps the status, the kind, the reason and the words, in a file of the paper', async () => {
    const start = PAPER.text.indexOf('verwijst')
    const [made] = await calls['judgement.set']({
      answers: [FIRST],
      verdict: {
        status: 'ambivalent',
        kind: 'referred',
        reason: 'Staat elders.',
        words: { start, end: start + 8 },
      },
    })
    expect(made).toMatchObject({ kind: 'referred', words: { quote: { exact: 'verwijst' } } })
    const { folder } = projectPaths(desk.folder).analyst(JOOST.id)
    const kept = JSON.parse(await readFile(join(folder, 'judgements', `${PAPER.id}.json`), 'utf8'))
    expect(kept).toMatchObject({ schema: 'kanttekening/judgements@1', records: [made] })
    expect(desk.events).toContainEqual({ type: 'judgements-changed', records: [made] })
  })

  it('changes what is said, leaves the rest, and drops a kind that does not fit any more', async () => {
    await calls['judgement.set']({
      answers: [FIRST],
      verdict: { status: 'ambivalent', kind: 'dodging', reason: 'Vaag' },
    })
    const [same] = await calls['judgement.set']({ answers: [FIRST], verdict: { status: 'ambivalent' } })
    expect(same).toMatchObject({ kind: 'dodging', reason: 'Vaag', revision: 1 })
    const [other] = await calls['judgement.set']({ answers: [FIRST], verdict: { status: 'clear-reply' } })
    expect(other).toMatchObject({ status: 'clear-reply', kind: null, reason: 'Vaag', revision: 2 })
    expect(await list()).toHaveLength(1)
  })

  it('refuses what is no answer, a kind of another status, words elsewhere, and a beginning without a status', async () => {
    const set = (turn: string, verdict: Parameters<(typeof calls)['judgement.set']>[0]['verdict']) =>
      calls['judgement.set']({ answers: [{ documentId: PAPER.id, turn }], verdict })
    await expect(set('q1', { status: 'ambivalent' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(set('a1', { status: 'clear-reply', kind: 'dodging' })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(set('a1', { reason: 'Zomaar' })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(set('a1', { status: 'ambivalent', words: { start: 0, end: 5 } })).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(await list()).toEqual([])
  })

  it('judges many as one change that is undone and done again at once, and takes judgements to the trash and back', async () => {
    await calls['judgement.set']({ answers: [FIRST, SECOND, FIRST], verdict: { status: 'clear-non-reply' } })
    expect(desk.session.history().undo).toMatchObject({ key: 'judgement-make', count: 2 })
    await desk.session.undo()
    expect(await list()).toEqual([])
    await desk.session.redo()
    expect(await list()).toHaveLength(2)
    expect(await calls['judgement.remove']({ answers: [SECOND] })).toEqual({ removed: 1 })
    const trash = trashCalls(() => desk.session)
    const [gone] = await trash['trash.list']({})
    expect(gone).toMatchObject({ kind: 'judgement' })
    await trash['trash.restore']({ records: [{ kind: 'judgement', id: gone?.id ?? '' }] })
    expect(await list()).toHaveLength(2)
  })

  it('is each analyst’s own: nobody changes another’s, and who works blind sees only their own', async () => {
    await calls['judgement.set']({ answers: [FIRST], verdict: { status: 'clear-reply' } })
    const other = await ProjectSession.open(realSystem, desk.folder, MARIJKE, () => undefined)
    const theirs = answerCalls(() => other)
    await theirs['judgement.set']({ answers: [FIRST], verdict: { status: 'ambivalent' } })
    const both = await theirs['judgement.list']({ documentId: PAPER.id })
    expect(both.map(({ author, status }) => [author, status]).sort()).toEqual(
      [
        [JOOST.id, 'clear-reply'],
        [MARIJKE.id, 'ambivalent'],
      ].sort(),
    )
    other.setLayers({ blind: true, hidden: [] })
    expect(await theirs['judgement.list']({ documentId: PAPER.id })).toMatchObject([{ author: MARIJKE.id }])
    const [{ rows } = { rows: [] }] = await theirs['turn.list']({ documentIds: null })
    expect(rows.map(({ judgements }) => judgements.length)).toEqual([0, 1, 0, 0])
    await theirs['judgement.remove']({ answers: [FIRST] })
    other.setLayers({ blind: false, hidden: [] })
    expect(await theirs['judgement.list']({ documentId: PAPER.id })).toMatchObject([{ author: JOOST.id }])
    await other.close()
  })

  it('keeps its answer where turns are corrected, and tells of a judgement that has none any more', async () => {
    await calls['judgement.set']({ answers: [FIRST], verdict: { status: 'clear-reply' } })
    const corrections = correctionCalls(() => desk.session)
    const at = PAPER.text.indexOf('Antwoord 1')
    const place = { at, before: PAPER.text.slice(0, at).slice(-96), after: PAPER.text.slice(at, at + 96) }
    await corrections['correction.make']({
      documentId: PAPER.id,
      change: { type: 'remove-turn', turn: place },
    })
    expect(await calls['turn.list']({ documentIds: [PAPER.id, 'gone'] })).toMatchObject([{ lost: 1 }])
    await desk.session.undo()
    expect(await calls['turn.list']({ documentIds: [PAPER.id] })).toMatchObject([{ lost: 0 }])
  })

  it('travels in a package, to another version of the paper too, where it finds its answer', async () => {
    await calls['judgement.set']({
      answers: [SECOND],
      verdict: { status: 'clear-non-reply', kind: 'declining' },
    })
    const marijke = await openDesk(MARIJKE, [LATER])
    const review = await marijke.calls['package.open'](await desk.make())
    const papers = { [PAPER.id]: LATER.id as `doc_${string}` }
    const { token } = review
    expect((await marijke.calls['package.review']({ token, papers })).items).toMatchObject([
      {
        kind: 'judgement',
        standing: 'sure',
        theirs: { verdict: { status: 'clear-non-reply', kind: 'declining' } },
      },
    ])
    await marijke.calls['package.merge']({ token, papers, choices: {} })
    const theirs = answerCalls(() => marijke.session)
    const [{ rows } = { rows: [] }] = await theirs['turn.list']({ documentIds: [LATER.id] })
    expect(rows.filter(({ judgements }) => judgements.length > 0)).toMatchObject([{ turn: 'a2' }])
    expect(await theirs['judgement.list']({ documentId: LATER.id })).toMatchObject([{ author: JOOST.id }])
  })
})
