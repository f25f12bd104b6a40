import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import type { CorrectionChange } from '../../../../../src-core/document/corrections/correction'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import type { Block, StructuredDocument } from '../../../../../src-core/document/model'
import { reviewPoints } from '../../../../../src-core/document/review-points'
import type { App } from '../../../../../src-main/services/session/app'
import { openAppIn } from './open-app-in'

let folder: string
let app: App

const start = () => openAppIn(folder)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  app = await start()
})

afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function read(): Promise<StructuredDocument> {
  const { documents } = await app.handlers['project.state']({})
  return app.handlers['document.get']({ id: documents[0]?.id ?? '' })
}

function question(paper: StructuredDocument, number: number) {
  const found = paper.turns.find(({ role, numbers }) => role === 'question' && numbers.includes(number))
  if (!found) throw new Error(`No question ${number}`)
  return found
}

const atQuestion = (paper: StructuredDocument, number: number) =>
  describePlace(paper.text, question(paper, number).start)

function blocksOf({ blocks }: StructuredDocument, from: number, to: number): Block[] {
  return blocks.filter(({ start, end }) => start >= from && end <= to)
}

function blockBefore({ blocks }: StructuredDocument, offset: number): Block {
  const found = blocks.findLast(({ end }) => end <= offset)
  if (!found) throw new Error(`Nothing stands before ${offset}.`)
  return found
}

/** The longest paragraph that another one follows. */
function longest({ blocks }: StructuredDocument): Block {
  const followed = blocks.filter(
    ({ kind }, index) => kind === 'paragraph' && blocks[index + 1]?.kind === 'paragraph',
  )
  return followed.reduce((most, one) => (one.end - one.start > most.end - most.start ? one : most))
}

async function give(paper: StructuredDocument, number: number, party: string) {
  const turn = describePlace(paper.text, question(paper, number).start)
  return app.handlers['correction.make']({ documentId: paper.id, change: { type: 'set-turn', turn, party } })
}

describe('corrections', () => {
  test('show in the document at once, are kept, and leave the text and the import as they were', async () => {
    const events: AppEvent[] = []
    app.subscribe(event => events.push(event))
    const paper = await read()
    const made = await give(paper, 4, 'SGP')
    const corrected = await read()
    expect(question(corrected, 4).party).toBe('SGP')
    expect(corrected.text).toBe(paper.text)
    expect(events).toContainEqual({ type: 'document-changed', id: paper.id })
    await app.close()
    app = await start()
    expect(question(await read(), 4).party).toBe('SGP')
    expect(await app.handlers['correction.list']({ documentId: paper.id })).toEqual({
      corrections: [made],
      unplaced: [],
      overlapping: [],
    })
    const files = (await readdir(folder, { recursive: true })).filter(name => name.includes('corrections'))
    expect(files.some(name => name.endsWith(join('corrections', `${paper.id}.json`)))).toBe(true)
    const stored = files.find(name => name.endsWith('.json')) ?? ''
    expect(JSON.parse(await readFile(join(folder, stored), 'utf8'))).toMatchObject({
      schema: 'kanttekening/corrections@1',
    })
  })

  test('are undone, done again and removed', async () => {
    const paper = await read()
    const made = await give(paper, 4, 'SGP')
    await app.handlers['history.undo']({})
    expect(question(await read(), 4).party).toBe('VVD')
    await app.handlers['history.redo']({})
    expect(question(await read(), 4).party).toBe('SGP')
    await app.handlers['correction.remove']({ ids: [made.id] })
    expect(await read()).toEqual(paper)
    await expect(app.handlers['correction.remove']({ ids: [made.id] })).rejects.toThrow('no such correction')
  })

  const changes: Readonly<Record<string, (paper: StructuredDocument) => CorrectionChange>> = {
    'the kind': () => ({ type: 'set-kind', kind: 'letter' }),
    'what it is known by': () => ({
      type: 'set-meta',
      title: 'Sanctiebeleid',
      date: '2022-01-06',
      number: { kind: 'kamerstuk', value: '21501-02-2433', text: '21 501-02, nr. 2433' },
      committee: null,
      askedBy: ['VVD'],
    }),
    'a role': paper => ({ type: 'set-turn', turn: atQuestion(paper, 4), role: 'answer' }),
    'a number': paper => ({ type: 'set-turn', turn: atQuestion(paper, 4), numbers: [40, 41] }),
    'a party': paper => ({ type: 'set-turn', turn: atQuestion(paper, 4), party: 'SGP' }),
    'a speaker': paper => ({ type: 'set-turn', turn: atQuestion(paper, 4), speaker: 'De minister' }),
    'a boundary': paper => ({
      type: 'move-edge',
      turn: atQuestion(paper, 4),
      edge: 'start',
      to: describePlace(paper.text, blockBefore(paper, question(paper, 4).start).start),
    }),
    'two turns made one': paper => ({ type: 'merge-turns', turn: atQuestion(paper, 4) }),
    'a turn made two': paper => {
      const turn = paper.turns.find(({ start, end }) => blocksOf(paper, start, end).length > 2)
      const [, second] = blocksOf(paper, turn?.start ?? 0, turn?.end ?? 0)
      return { type: 'split-turn', at: describePlace(paper.text, second?.start ?? 0), role: 'statement' }
    },
    'a turn that is none': paper => ({ type: 'remove-turn', turn: atQuestion(paper, 4) }),
    'two paragraphs made one': paper => ({
      type: 'merge-paragraphs',
      at: describePlace(paper.text, longest(paper).start),
    }),
    'a paragraph made two': paper => {
      const { start, end } = longest(paper)
      const sentence = start + paper.text.slice(start, end).indexOf('. ') + 2
      return { type: 'split-paragraph', at: describePlace(paper.text, sentence) }
    },
  }

  test.each(Object.entries(changes))('of every sort are undone and done again: %s', async (_, changeOf) => {
    const paper = await read()
    await app.handlers['correction.make']({ documentId: paper.id, change: changeOf(paper) })
    const corrected = await read()
    expect(corrected).not.toEqual(paper)
    expect(corrected.text).toBe(paper.text)
    await app.handlers['history.undo']({})
    expect(await read()).toEqual(paper)
    await app.handlers['history.redo']({})
    expect(await read()).toEqual(corrected)
  })

  test('of every sort survive that the paper is read again', async () => {
    const paper = await read()
    for (const changeOf of Object.values(changes)) {
      await app.handlers['correction.make']({ documentId: paper.id, change: changeOf(paper) })
    }
    const corrected = await read()
    const before = await app.handlers['correction.list']({ documentId: paper.id })
    const { corrections } = await app.handlers['document.replace']({ id: paper.id, task: 'again' })
    expect(corrections.kept + corrections.unplaced).toBe(Object.keys(changes).length)
    expect(await app.handlers['correction.list']({ documentId: paper.id })).toEqual(before)
    expect(await read()).toEqual(corrected)
  })

  test('of the same turn are applied in the order in which they were made', async () => {
    const paper = await read()
    await give(paper, 4, 'SGP')
    await give(paper, 4, 'BBB')
    expect(question(await read(), 4).party).toBe('BBB')
  })

  test('without a place are refused, and change nothing', async () => {
    const paper = await read()
    const nowhere = { at: 5, before: 'nergens', after: 'zo staat het er niet in het stuk' }
    const refused = app.handlers['correction.make']({
      documentId: paper.id,
      change: { type: 'remove-turn', turn: nowhere },
    })
    await expect(refused).rejects.toThrow('has no place')
    expect(await read()).toEqual(paper)
    expect((await app.handlers['correction.list']({ documentId: paper.id })).corrections).toEqual([])
  })

  test('reach what is exported', async () => {
    const paper = await read()
    const { start, end } = question(paper, 4)
    await app.handlers['annotation.create']({ documentId: paper.id, start, end, themes: [], note: null })
    await give(paper, 4, 'SGP')
    const { beginning } = await app.handlers['export.render']({
      task: 'uit',
      options: {
        format: 'markdown',
        groupBy: 'document-order',
        filter: { themes: [], untagged: false, parties: [], text: '' },
        documentId: null,
        language: 'nl',
        marks: 'left-out',
      },
    })
    expect(beginning?.text).toContain('SGP')
  })

  test('confirm a guess, which then no longer counts among what is to be looked at', async () => {
    const listed = async () => (await app.handlers['project.state']({})).documents[0]?.toLookAt ?? 0
    const paper = await read()
    const before = await listed()
    const guess = reviewPoints(paper).find(point => point.sort === 'guessed' && point.what !== 'kind')
    if (guess?.sort !== 'guessed' || guess.what === 'kind') throw new Error('Nothing was guessed.')
    const at = describePlace(paper.text, guess.start)
    const change = { type: 'confirm', what: guess.what, at } as const
    const made = await app.handlers['correction.make']({ documentId: paper.id, change })
    expect(await listed()).toBe(before - 1)
    await app.close()
    app = await start()
    expect(await listed()).toBe(before - 1)
    await app.handlers['correction.remove']({ ids: [made.id] })
    expect(await listed()).toBe(before)
    await app.handlers['history.undo']({})
    expect(await listed()).toBe(before - 1)
    const nowhere = { type: 'confirm', what: 'glued-words', at } as const
    await expect(
      app.handlers['correction.make']({ documentId: paper.id, change: nowhere }),
    ).rejects.toMatchObject({ code: 'bad-input' })
  })
})
