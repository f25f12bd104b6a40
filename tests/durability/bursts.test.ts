import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realSystem, type System } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { interceptFs, systemError } from './support/intercept-fs'
import {
  addTheme,
  edit,
  highlight,
  liveIds,
  MARIJKE,
  makeProject,
  openSession,
  PAPER,
} from './support/project'

/** How many of a system's calls sync a file or a folder. */
function countSyncs(): { readonly system: System; syncs(): number } {
  let syncs = 0
  const fs = interceptFs(realSystem.fs, ({ name }) => {
    if (name === 'handle.sync') syncs += 1
  })
  return { system: { ...realSystem, fs }, syncs: () => syncs }
}

/** Answers whether a file holds a text; reads it again only once it has grown. */
function makeReader(path: string): (text: string) => boolean {
  let known = ''
  return text => {
    if (statSync(path).size !== Buffer.byteLength(known)) known = readFileSync(path, 'utf8')
    return known.includes(text)
  }
}

/** Lets everything else go on, as between key strokes. */
const turn = () => new Promise(resolve => setImmediate(resolve))

describe('a burst of a thousand changes', () => {
  it('is written in a few saves, and each is durable when its own answer comes', async () => {
    const folder = await makeProject()
    const { system, syncs } = countSyncs()
    const session = await openSession(folder, system)
    const { log } = projectPaths(folder).analyst(MARIJKE.id)
    const before = syncs()
    const holds = makeReader(log)
    const made: Promise<string>[] = []
    let wrong = 0
    for (let number = 0; number < 1000; number += 1) {
      const durable = highlight(session, number).then(({ id }) => {
        if (!holds(id)) wrong += 1
        return id
      })
      made.push(durable)
      if (number % 100 === 0) await turn()
    }
    const ids = await Promise.all(made)
    expect(wrong).toBe(0)
    // One save at a time costs at least three syncs: the log, the record file and its folder.
    expect(syncs() - before).toBeLessThan(1000)
    await session.close()
    const again = await openSession(folder)
    expect(liveIds(again)).toEqual(ids.sort())
    expect(again.records.log.operations).toHaveLength(1000)
    await again.close()
  })

  it('to one record ends with the last, and every step can be undone', async () => {
    const folder = await makeProject()
    const session = await openSession(folder)
    await addTheme(session, '0')
    const changes = Array.from({ length: 1000 }, (_, index) => {
      const [theme] = session.records.themes.values()
      if (!theme) throw new Error('The theme is gone.')
      const next = edit('theme', theme, { name: String(index + 1) })
      return session.commit({ key: 'theme-change', count: 1, name: '' }, [next])
    })
    await Promise.all(changes)
    await session.close()
    const again = await openSession(folder)
    const name = () => [...again.records.themes.values()][0]?.name
    expect(name()).toBe('1000')
    for (let number = 0; number < 20; number += 1) await again.undo()
    expect(name()).toBe('980')
    await again.close()
  })

  it('with a failure in the middle tells each caller the truth about its own change', async () => {
    const folder = await makeProject()
    let broken = false
    const system = {
      ...realSystem,
      fs: interceptFs(realSystem.fs, call => {
        if (broken && call.name.startsWith('handle.') && call.name !== 'handle.close')
          throw systemError('ENOSPC', call)
      }),
    }
    const session = await openSession(folder, system)
    const { log } = projectPaths(folder).analyst(MARIJKE.id)
    const holds = makeReader(log)
    const outcomes = { kept: 0, refused: 0 }
    const all: Promise<void>[] = []
    for (let number = 0; number < 1000; number += 1) {
      broken = number >= 400 && number < 700
      const before = new Set(session.records.annotations.keys())
      const asked = highlight(session, number)
      const id = [...session.records.annotations.keys()].find(key => !before.has(key)) ?? ''
      all.push(
        asked.then(
          () => {
            outcomes.kept += 1
            expect(holds(id)).toBe(true)
          },
          () => {
            outcomes.refused += 1
          },
        ),
      )
      if (number % 50 === 0) await Promise.race([asked.catch(() => null), new Promise(setImmediate)])
      // The middle of the burst ends only when it was refused.
      if (number === 699) await Promise.allSettled(all)
    }
    await Promise.all(all)
    expect(outcomes.refused).toBeGreaterThan(0)
    expect(outcomes.kept).toBeGreaterThanOrEqual(300)
    expect(outcomes.kept + outcomes.refused).toBe(1000)
    // What was refused stayed, and was saved whole with what came after it.
    expect((await session.saving.retry()).state).toBe('saved')
    const shown = liveIds(session)
    expect(shown).toHaveLength(1000)
    await session.close()
    const again = await openSession(folder)
    expect(liveIds(again)).toEqual(shown)
    await again.close()
  })

  it('lets no one wait for those who come later', async () => {
    const session = await openSession(await makeProject())
    let asked = 1
    let going = true
    const first = highlight(session, 0).finally(() => {
      going = false
    })
    const later: Promise<unknown>[] = []
    while (going && asked < 1000) {
      later.push(highlight(session, asked))
      asked += 1
      await turn()
    }
    await first
    expect(asked).toBeLessThan(1000)
    await Promise.all(later)
    await session.close()
  })
})

describe('a clock that jumps', () => {
  it('decides nothing: changes at equal, earlier and later times count in the order they were made', async () => {
    const folder = await makeProject()
    let now = Date.parse('2026-06-01T12:00:00Z')
    const session = await openSession(folder, { ...realSystem, now: () => new Date(now) })
    const theme = await addTheme(session, 'eerst')
    const rename = async (name: string, shift: number) => {
      now += shift
      const [before] = session.records.themes.values()
      if (!before) throw new Error('The theme is gone.')
      const modified = new Date(now).toISOString()
      await session.commit({ key: 'theme-change', count: 1, name }, [
        edit('theme', before, { name, modified }),
      ])
    }
    await rename('gelijk', 0)
    await rename('terug', -40 * 86_400_000)
    await rename('vooruit', 4000 * 86_400_000)
    await rename('weer terug', -4000 * 86_400_000)
    await highlight(session, 0)
    await session.close()
    const file = join(projectPaths(folder).analyst(MARIJKE.id).annotations, `${PAPER.id}.json`)
    expect(JSON.parse(readFileSync(file, 'utf8')).through).toBe(6)
    now = Date.parse('1999-12-31T23:59:59Z')
    const again = await openSession(folder, { ...realSystem, now: () => new Date(now) })
    const name = () => again.records.themes.get(theme.id)?.name
    expect(name()).toBe('weer terug')
    await again.undo()
    for (const expected of ['vooruit', 'terug', 'gelijk', 'eerst']) {
      await again.undo()
      expect(name()).toBe(expected)
    }
    await again.close()
  })
})
