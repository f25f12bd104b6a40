import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotationCalls } from '../../../../../src-main/services/calls/annotation-calls'
import { backupCalls } from '../../../../../src-main/services/calls/backup-calls'
import { packageCalls } from '../../../../../src-main/services/calls/package-calls'
import { markingCalls } from '../../../../../src-main/services/marking/marking-calls'
import { ChosenFiles } from '../../../../../src-main/services/session/chosen-files'
import { ProjectFollower } from '../../../../../src-main/services/session/follow-project'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { addTheme, JOOST, MARIJKE, makeTemporaryFolder } from '../../../../durability/support/project'
import { makeNote } from '../../../src-core/builders'
import { LATER, openDesk, PAPER, paperOf, TEXT } from '../open-desk'

const CARLA = { id: 'ana_00000000000000cc', name: 'Carla' }
const NOTHING = { papers: {}, choices: {} }

describe('a package between two projects', () => {
  it('may be chosen outside the window, which knows it by an id that serves once', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    const { name, content } = await anna.make()
    const path = join(makeTemporaryFolder(), name)
    await writeFile(path, Buffer.from(content, 'base64'))
    const chosen = new ChosenFiles(realSystem)
    const calls = packageCalls(() => bram.session, {}, chosen)
    const [id = '', gone = ''] = chosen.offer([path, `${path}.gone`]).map(({ id }) => id)
    const review = await calls['package.open-chosen']({ id })
    expect(review).toMatchObject({ name, counts: { new: { annotation: 1 } } })
    await expect(calls['package.open-chosen']({ id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(calls['package.open-chosen']({ id: path })).rejects.toMatchObject({ code: 'not-found' })
    await expect(calls['package.open-chosen']({ id: gone })).rejects.toThrow(`${name}.gone`)
    expect(bram.live()).toEqual([])
  })

  it('brings a colleague’s work as the colleague’s own', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const theme = await addTheme(anna.session, 'Sancties')
    const made = await anna.mark('Vraag 2.')
    await anna.calls['annotation.update']({ id: made.id, themes: [theme.id], note: makeNote('Let op') })
    const bram = await openDesk(MARIJKE, [PAPER])
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.counts.new).toEqual({ annotation: 1, theme: 1 })
    expect(review.counts).toMatchObject({ both: 0, known: 0, doubtful: 0 })
    expect(review.papers).toMatchObject([{ id: PAPER.id, here: true, annotations: 1 }])
    expect(bram.live()).toEqual([])
    const done = await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(done).toEqual({
      records: {
        annotation: 1,
        theme: 1,
        notebook: 0,
        connection: 0,
        commitment: 0,
        group: 0,
        note: 0,
        judgement: 0,
        region: 0,
        search: 0,
      },
      papers: 0,
      unplaced: 0,
    })
    expect(bram.live()).toMatchObject([{ author: JOOST.id, revision: 2, themes: [theme.id] }])
    expect(bram.session.records.versionsOf('annotation', made.id)[0]?.holder).toBe(JOOST.id)
    expect(bram.session.state().analysts.map(({ name }) => name)).toEqual(['Joost', 'Marijke'])
    expect(bram.events).toContainEqual(
      expect.objectContaining({
        type: 'annotations-changed',
        records: [expect.objectContaining({ id: made.id })],
      }),
    )
  })

  it('is one change with a name, undone and done again', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const made = await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    const { token } = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token, ...NOTHING })
    expect(bram.session.history().undo).toEqual({ key: 'package-import', count: 1, name: 'Joost' })
    await bram.session.undo()
    expect(bram.live()).toEqual([])
    const told = bram.events.flatMap(event => (event.type === 'annotations-changed' ? event.records : []))
    expect(told.at(-1)).toMatchObject({ id: made.id, deleted: true })
    await bram.session.redo()
    expect(bram.live().map(({ id }) => id)).toEqual([made.id])
    await bram.session.close()
    const again = await ProjectSession.open(realSystem, bram.folder, MARIJKE, () => undefined)
    expect(again.visible.live().map(({ id }) => id)).toEqual([made.id])
    await again.undo()
    expect(again.visible.live()).toEqual([])
  })

  it('changes nothing when it is only looked at, cancelled, damaged, or opened read-only', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const made = await anna.make(true)
    const bram = await openDesk(MARIJKE, [PAPER])
    await bram.mark('Vraag 9.')
    const before = await bram.bytes()
    const { token } = await bram.calls['package.open'](made)
    await bram.calls['package.review']({ token, papers: { [PAPER.id]: 'skip' } })
    await bram.calls['package.close']({ token })
    await expect(bram.calls['package.merge']({ token, ...NOTHING })).rejects.toMatchObject({
      code: 'not-found',
    })
    const cut = Buffer.from(made.content, 'base64').subarray(0, -40).toString('base64')
    await expect(bram.calls['package.open']({ ...made, content: cut })).rejects.toMatchObject({
      code: 'damaged',
    })
    expect(await bram.bytes()).toEqual(before)
    const late = await ProjectSession.open(realSystem, bram.folder, MARIJKE, () => undefined)
    const calls = packageCalls(() => late, {})
    const opened = await calls['package.open'](made)
    await expect(calls['package.merge']({ token: opened.token, ...NOTHING })).rejects.toMatchObject({
      code: 'read-only',
    })
    expect(await bram.bytes()).toEqual(before)
  })

  it('makes a backup first', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    await bram.mark('Vraag 9.')
    const { token } = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token, ...NOTHING })
    expect((await bram.session.backups?.list())?.map(({ reason }) => reason)).toContain('merge')
  })

  it('brings the paper where it is not there, and takes it away again', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [])
    const review = await bram.calls['package.open'](await anna.make(true))
    expect(review.papers).toMatchObject([{ here: false, carried: true, to: 'add' }])
    const done = await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(done).toMatchObject({ records: { annotation: 1 }, papers: 1 })
    expect(bram.session.state().documents).toMatchObject([{ id: PAPER.id, annotations: 1 }])
    expect(Buffer.from(await bram.session.documents.source(PAPER.id)).toString()).toBe(TEXT)
    await bram.session.undo()
    expect(bram.session.state().documents).toEqual([])
  })

  it('merges changes of different things, and asks where both changed the same', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const [first, second] = [await anna.mark('Vraag 2.'), await anna.mark('Vraag 3.')]
    const bram = await openDesk(MARIJKE, [PAPER])
    const opened = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token: opened.token, ...NOTHING })
    const theme = await addTheme(bram.session, 'Van Bram')
    await bram.calls['annotation.update']({ id: first.id, themes: [theme.id] })
    await bram.calls['annotation.update']({ id: second.id, note: makeNote('van Bram') })
    await anna.calls['annotation.update']({ id: first.id, note: makeNote('van Anna') })
    await anna.calls['annotation.update']({ id: second.id, note: makeNote('van Anna') })
    for (const [choice, note] of [
      ['mine', 'van Bram'],
      ['theirs', 'van Anna'],
    ] as const) {
      const review = await bram.calls['package.open'](await anna.make())
      expect(review.items.map(({ id, state, canKeepBoth }) => ({ id, state, canKeepBoth }))).toEqual(
        expect.arrayContaining([
          { id: first.id, state: 'both', canKeepBoth: true },
          { id: second.id, state: 'both', canKeepBoth: false },
        ]),
      )
      const choices = { [`annotation/${second.id}`]: choice }
      await bram.calls['package.merge']({ token: review.token, papers: {}, choices })
      const [one, other] = [first, second].map(({ id }) => bram.session.visible.get(id))
      expect(one).toMatchObject({ themes: [theme.id], note: makeNote('van Anna') })
      expect(other?.note).toEqual(makeNote(note))
      await bram.session.undo()
      expect(bram.session.visible.get(first.id)).toMatchObject({ themes: [theme.id], note: null })
      expect(bram.session.visible.get(second.id)?.note).toEqual(makeNote('van Bram'))
    }
  })

  it('lists at most 500 records, says how many more there are, and leaves out what was deleted before it came', async () => {
    const long = paperOf(Array.from({ length: 502 }, (_, at) => `Zin ${at} over gas.`).join('\n'))
    const anna = await openDesk(JOOST, [long])
    const { id } = await anna.mark(long.text, long)
    await markingCalls(() => anna.session)['annotation.split']({ ids: [id], by: 'paragraph' })
    const gone = await anna.mark('Zin 7', long)
    await anna.calls['annotation.delete']({ ids: [gone.id] })
    const bram = await openDesk(MARIJKE, [long])
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.counts.new).toEqual({ annotation: 502 })
    expect(review.items).toHaveLength(500)
    expect(review.unlisted).toBe(2)
  })

  it('imported twice is known the second time, and a later one brings only what is new', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const made = await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    for (const known of [0, 1]) {
      const review = await bram.calls['package.open'](await anna.make())
      expect(review.counts).toMatchObject({ known })
      expect(review.counts.new).toEqual(known === 0 ? { annotation: 1 } : {})
      await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    }
    expect(bram.session.records.log.operations).toHaveLength(1)
    await anna.calls['annotation.update']({ id: made.id, note: makeNote('later') })
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.counts).toMatchObject({ update: 1, known: 0 })
    expect(review.counts.new).toEqual({})
    await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(bram.session.visible.get(made.id)?.note).toEqual(makeNote('later'))
    await anna.calls['annotation.delete']({ ids: [made.id] })
    const last = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token: last.token, ...NOTHING })
    expect(bram.live()).toEqual([])
  })

  it('asks where a colleague went on from another version than the one that came here', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const made = await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    const take = async (from: typeof anna) => {
      const { token } = await bram.calls['package.open'](await from.make())
      await bram.calls['package.merge']({ token, ...NOTHING })
    }
    await take(anna)
    // Her other machine has what she had until now.
    const elsewhere = join(makeTemporaryFolder(), 'kopie.kanttekening')
    await cp(anna.folder, elsewhere, { recursive: true, filter: path => !path.endsWith('lock.json') })
    await anna.calls['annotation.update']({ id: made.id, note: makeNote('op kantoor') })
    await take(anna)
    const fork = await ProjectSession.open(realSystem, elsewhere, JOOST, () => undefined)
    const other = { ...annotationCalls(() => fork), ...packageCalls(() => fork, {}) }
    await other['annotation.update']({ id: made.id, note: makeNote('thuis') })
    await other['annotation.update']({ id: made.id, note: makeNote('thuis, later') })
    const { name, content } = await other['package.make']({ carry: false })
    const review = await bram.calls['package.open']({ name, content })
    expect(review.items).toMatchObject([
      {
        id: made.id,
        state: 'both',
        canKeepBoth: false,
        mine: { note: 'op kantoor' },
        theirs: { note: 'thuis, later' },
      },
    ])
    await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(bram.session.visible.get(made.id)?.note).toEqual(makeNote('op kantoor'))
    await bram.session.undo()
    const again = await bram.calls['package.open']({ name, content })
    const choices = { [`annotation/${made.id}`]: 'theirs' as const }
    await bram.calls['package.merge']({ token: again.token, papers: {}, choices })
    expect(bram.session.visible.get(made.id)?.note).toEqual(makeNote('thuis, later'))
  })

  it('joins themes of the same name that were made apart', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const hers = await addTheme(anna.session, 'sancties')
    const made = await anna.mark('Vraag 2.')
    await anna.calls['annotation.update']({ id: made.id, themes: [hers.id] })
    const bram = await openDesk(MARIJKE, [PAPER])
    const his = await addTheme(bram.session, 'Sancties')
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.counts).toMatchObject({ sameThemes: 1, new: { annotation: 1 } })
    await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(bram.session.visible.get(made.id)?.themes).toEqual([his.id])
    expect([...bram.session.records.themes.values()].map(({ name }) => name)).toEqual(['Sancties'])
  })

  it('puts work on another version of the paper, and leaves what is unsure for a person', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const same = await anna.mark('sancties tegen jland')
    const changed = await anna.mark('ingaan op de sancties tegen cland')
    const gone = await anna.mark('Vraag 5. Kan de minister ingaan op de sancties tegen eland?')
    const bram = await openDesk(MARIJKE, [LATER])
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.papers).toMatchObject([{ here: false, carried: false, to: LATER.id }])
    expect(review.counts.sure).toBeGreaterThanOrEqual(1)
    expect(review.counts.sure + review.counts.doubtful + review.counts.lost).toBe(3)
    const done = await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(done.unplaced).toBe(review.counts.doubtful + review.counts.lost)
    const at = (id: string) => bram.session.visible.get(id)
    const placed = at(same.id)
    expect(LATER.text.slice(placed?.start, placed?.end)).toBe('sancties tegen jland')
    // What was not found surely keeps its words and numbers as they were sent.
    for (const { id, quote, start } of [changed, gone]) {
      const now = at(id)
      if (LATER.text.slice(now?.start, now?.end) !== now?.quote.exact)
        expect(now).toMatchObject({ quote, start })
    }
    expect(bram.live()).toHaveLength(3)
    const again = await bram.calls['package.open'](await anna.make())
    expect(again.counts).toMatchObject({ known: 3, both: 0 })
    expect(again.counts.new).toEqual({})
  })

  it('leaves out papers that are to be left out', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [])
    const review = await bram.calls['package.open'](await anna.make(true))
    const done = await bram.calls['package.merge']({
      token: review.token,
      papers: { [PAPER.id]: 'skip' },
      choices: {},
    })
    expect(done).toMatchObject({ records: { annotation: 0 }, papers: 0 })
    expect(bram.live()).toEqual([])
  })

  it('holds one’s own work only, with what it answers, also when working blind', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const hers = await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    const opened = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token: opened.token, ...NOTHING })
    const his = await bram.mark('Vraag 9.')
    const reply = await bram.team['reply.add']({ to: hers.id, note: makeNote('Mee eens') })
    await anna.mark('Vraag 4.')
    const later = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token: later.token, ...NOTHING })
    await bram.team['layers.set']({ blind: true, hidden: [] })
    const carla = await openDesk(CARLA, [PAPER])
    const review = await carla.calls['package.open'](await bram.make())
    await carla.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(
      carla
        .live()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([hers.id, his.id, reply.id].sort())
    expect(carla.session.state().analysts.map(({ name }) => name)).toEqual(['Carla', 'Joost', 'Marijke'])
  })

  it('shows nobody’s words while working blind, and is not seen until one looks', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    await bram.team['layers.set']({ blind: true, hidden: [] })
    const review = await bram.calls['package.open'](await anna.make())
    expect(review.counts.new).toEqual({ annotation: 1 })
    expect(review.items).toEqual([])
    await bram.calls['package.merge']({ token: review.token, ...NOTHING })
    expect(bram.live()).toEqual([])
    await bram.team['layers.set']({ blind: false, hidden: [] })
    expect(bram.live()).toHaveLength(1)
  })

  it('is called after project, analyst and day', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    expect((await anna.make(true)).name).toMatch(/^proef-joost-\d{4}-\d\d-\d\d\.ktpakket$/)
  })

  it('is seen by everybody on the receiver’s folder, and gone for them when it is taken back', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const made = await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    const carla = await ProjectSession.open(realSystem, bram.folder, CARLA, () => undefined)
    const follower = new ProjectFollower(carla)
    await follower.look()
    const { token } = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token, ...NOTHING })
    await follower.look()
    expect(carla.visible.live().map(({ id, author }) => ({ id, author }))).toEqual([
      { id: made.id, author: JOOST.id },
    ])
    expect(carla.state().analysts.map(({ name }) => name)).toContain('Joost')
    await bram.session.undo()
    await follower.look()
    expect(carla.visible.live()).toEqual([])
    await carla.close()
  })

  it('comes and goes as one with a backup that has it or not', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await anna.mark('Vraag 2.')
    const bram = await openDesk(MARIJKE, [PAPER])
    await bram.mark('Vraag 9.')
    const backups = backupCalls(() => bram.session)
    const { id } = await backups['backup.create']({})
    const { token } = await bram.calls['package.open'](await anna.make())
    await bram.calls['package.merge']({ token, ...NOTHING })
    expect(await backups['backup.compare']({ id })).toMatchObject([
      { kind: 'received', what: 'deleted', name: 'Joost' },
    ])
    await backups['backup.restore']({ id })
    expect(bram.live()).toHaveLength(1)
    await bram.session.undo()
    expect(bram.live()).toHaveLength(2)
  })
})
