import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { annotationCalls } from '../../../../../src-main/services/calls/annotation-calls'
import { correctionCalls } from '../../../../../src-main/services/calls/correction-calls'
import { historyCalls } from '../../../../../src-main/services/calls/history-calls'
import type { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { JOOST, MARIJKE, makeTemporaryFolder, openSession } from '../../../../durability/support/project'
import { makeDocument } from '../../../src-core/builders'

const TEXT = 'De sanctles tegen Rnsland\nblijven van kracht.'
const PAPER = scan(TEXT)

function scan(text: string): StructuredDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const paper = makeDocument(text, {
    id: `doc_${sha256.slice(0, 16)}`,
    scans: [{ number: 1, words: [] }],
    warnings: [{ kind: 'unsure-word', start: 3, end: 11 }],
  })
  return { ...paper, source: { ...paper.source, sha256 } }
}

let folder: string
let session: ProjectSession

beforeEach(async () => {
  folder = join(makeTemporaryFolder(), 'proef.kanttekening')
  await createProjectFolder(realSystem, folder, 'Proef')
  const store = createDocumentStore(realSystem, projectPaths(folder))
  // What only corrections can say is in no file, whoever wrote it there.
  const written = { ...PAPER, setRight: [{ start: 0, end: 2, words: 'Geen', by: 'cor_0' }] }
  await store.write(written, Buffer.from(TEXT))
  session = await openSession(folder)
})

afterEach(() => session.close())

const change = (read: string, words: string) =>
  ({ type: 'set-words', at: describePlace(TEXT, TEXT.indexOf(read)), read, words }) as const

function setWords(read: string, words: string, by = session) {
  return correctionCalls(() => by)['correction.make']({ documentId: PAPER.id, change: change(read, words) })
}

const list = () => correctionCalls(() => session)['correction.list']({ documentId: PAPER.id })
const shown = () =>
  session.document(PAPER.id).setRight?.map(({ start, end, words }) => [TEXT.slice(start, end), words])

async function reopen(analyst = MARIJKE): Promise<void> {
  await session.close()
  session = await openSession(folder, realSystem, analyst)
}

test('words are set right, stay so, and leave the text and the annotations where they are', async () => {
  expect(shown()).toBeUndefined()
  const mark = await annotationCalls(() => session)['annotation.create']({
    documentId: PAPER.id,
    start: 3,
    end: 11,
    themes: [],
    note: null,
  })
  await setWords('sanctles', 'sancties')
  await reopen()
  const corrected = session.document(PAPER.id)
  expect(shown()).toEqual([['sanctles', 'sancties']])
  expect(corrected.text).toBe(TEXT)
  expect(corrected.warnings).toEqual([])
  expect(session.documents.imported(PAPER.id)).toEqual(PAPER)
  expect(session.records.annotations.get(mark.id)).toEqual(mark)
})

test('the history names the words, and undoing brings back what was read', async () => {
  const { 'history.undo': undo, 'history.redo': redo } = historyCalls(() => session)
  const { id } = await setWords('sanctles', 'sancties')
  expect(session.history().undo).toMatchObject({
    key: 'correction-make',
    name: 'sanctles → sancties',
  })
  await undo({})
  expect(session.document(PAPER.id)).toEqual(PAPER)
  await redo({})
  expect(shown()).toEqual([['sanctles', 'sancties']])
  await correctionCalls(() => session)['correction.remove']({ ids: [id] })
  expect(session.document(PAPER.id)).toEqual(PAPER)
})

test('setting the same words right once more takes the place of the first time, as one change', async () => {
  await setWords('sanctles', 'sanctie')
  await setWords('sanctles', 'sancties')
  expect(shown()).toEqual([['sanctles', 'sancties']])
  expect((await list()).corrections).toHaveLength(1)
  await historyCalls(() => session)['history.undo']({})
  expect(shown()).toEqual([['sanctles', 'sanctie']])
})

test('words of which some were set right already are refused, with the reason, and nothing changes', async () => {
  await setWords('sanctles tegen', 'sancties tegen')
  await expect(setWords('tegen Rnsland', 'tegen Rusland')).rejects.toMatchObject({ code: 'words-overlap' })
  await expect(setWords('Rnslard', 'Rusland')).rejects.toMatchObject({ code: 'bad-input' })
  expect(shown()).toEqual([['sanctles tegen', 'sancties tegen']])
  expect((await list()).corrections).toHaveLength(1)
})

test('what colleagues set right comes together; of two that overlap the first stands for both, and the other is told', async () => {
  const joost = await openSession(folder, realSystem, JOOST)
  await setWords('sanctles', 'sancties')
  const mine = await setWords('tegen Rnsland', 'tegen Rusland')
  await setWords('kracht.', 'kracht!', joost)
  const theirs = await setWords('Rnsland', 'Rijnland', joost)
  await joost.close()
  for (const analyst of [MARIJKE, JOOST]) {
    await reopen(analyst)
    const { unplaced, overlapping } = await list()
    expect(overlapping).toHaveLength(1)
    expect(unplaced).toEqual(overlapping)
    const stands = overlapping[0] === theirs.id ? ['tegen Rnsland', 'tegen Rusland'] : ['Rnsland', 'Rijnland']
    expect([mine.id, theirs.id]).toContain(overlapping[0])
    expect(shown()).toEqual([['sanctles', 'sancties'], stands, ['kracht.', 'kracht!']])
  }
})
