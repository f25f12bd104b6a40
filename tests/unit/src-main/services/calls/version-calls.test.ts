import { describe, expect, it } from 'vitest'
import type { Analyst } from '../../../../../src-core/contract/state'
import { annotationCalls } from '../../../../../src-main/services/calls/annotation-calls'
import { versionCalls } from '../../../../../src-main/services/calls/version-calls'
import { ProjectFollower } from '../../../../../src-main/services/session/follow-project'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { highlight, JOOST, MARIJKE, makeProject, openSession } from '../../../../durability/support/project'
import { makeNote } from '../../../src-core/builders'

async function open(folder: string, analyst: Analyst) {
  const session = await openSession(folder, realSystem, analyst)
  const follower = new ProjectFollower(session)
  return {
    session,
    look: () => follower.look(),
    calls: { ...annotationCalls(() => session), ...versionCalls(() => session) },
  }
}

/** Two analysts who changed one annotation at the same time, the first of them more often where there is more to write. */
async function changedApart(more: readonly string[] = []) {
  const folder = await makeProject()
  const marijke = await open(folder, MARIJKE)
  const { id } = await highlight(marijke.session, 0)
  const joost = await open(folder, JOOST)
  await marijke.calls['annotation.update']({ id, note: makeNote('van Marijke') })
  await joost.calls['annotation.update']({ id, note: makeNote('van Joost') })
  for (const text of more) await marijke.calls['annotation.update']({ id, note: makeNote(text) })
  await marijke.look()
  await joost.look()
  return { id, marijke, joost }
}

describe('a record changed on two sides at the same time', () => {
  it('is told on both sides alike, with every version and the one that is shown first', async () => {
    const { id, marijke, joost } = await changedApart()
    const list = await marijke.calls['version.list']({})
    expect(list).toEqual(await joost.calls['version.list']({}))
    expect(list).toMatchObject([
      {
        kind: 'annotation',
        id,
        paper: 'Verslag',
        versions: [
          { holder: JOOST.id, analyst: 'Joost', note: 'van Joost' },
          { holder: MARIJKE.id, analyst: 'Marijke', note: 'van Marijke' },
        ],
      },
    ])
    expect(marijke.session.visible.get(id)?.note).toEqual(makeNote('van Joost'))
  })

  it('is told however often either side changed it, and once settled stays so', async () => {
    const { id, marijke, joost } = await changedApart(['van Marijke, nog', 'van Marijke, later'])
    for (const { calls } of [marijke, joost])
      expect(
        (await calls['version.list']({})).map(({ versions }) => versions.map(({ note }) => note)),
      ).toEqual([['van Marijke, later', 'van Joost']])
    await joost.calls['version.choose']({ choices: [{ kind: 'annotation', id, holder: JOOST.id }] })
    await marijke.look()
    await marijke.calls['annotation.update']({ id, note: makeNote('samen') })
    await joost.look()
    for (const { session, calls } of [marijke, joost]) {
      expect(await calls['version.list']({})).toEqual([])
      expect(session.visible.get(id)?.note).toEqual(makeNote('samen'))
    }
  })

  it('is told where one of them deleted it, though nothing is shown any more', async () => {
    const folder = await makeProject()
    const marijke = await open(folder, MARIJKE)
    const { id } = await highlight(marijke.session, 0)
    const joost = await open(folder, JOOST)
    await marijke.calls['annotation.update']({ id, note: makeNote('van Marijke') })
    await joost.calls['annotation.update']({ id, themes: [], note: makeNote('weg ermee') })
    await joost.calls['annotation.delete']({ ids: [id] })
    await marijke.look()
    expect(await marijke.calls['version.list']({})).toMatchObject([
      {
        id,
        versions: [
          { holder: JOOST.id, deleted: true },
          { holder: MARIJKE.id, deleted: false },
        ],
      },
    ])
    await marijke.calls['version.choose']({ choices: [{ kind: 'annotation', id, holder: MARIJKE.id }] })
    expect(marijke.session.visible.get(id)).toMatchObject({ note: makeNote('van Marijke') })
    expect(marijke.session.visible.get(id)?.deleted).toBeFalsy()
  })

  it('is settled by a choice, for everybody, which can be taken back', async () => {
    const { id, marijke, joost } = await changedApart()
    const choice = { kind: 'annotation', id, holder: MARIJKE.id } as const
    expect(await marijke.calls['version.choose']({ choices: [choice] })).toEqual({ chosen: 1 })
    await joost.look()
    for (const { session, calls } of [marijke, joost]) {
      expect(session.visible.get(id)?.note).toEqual(makeNote('van Marijke'))
      expect(await calls['version.list']({})).toEqual([])
    }
    await marijke.session.undo()
    expect(marijke.session.visible.get(id)?.note).toEqual(makeNote('van Joost'))
  })

  it('is not chosen twice, nor for somebody who made none', async () => {
    const { id, marijke } = await changedApart()
    const choose = (holder: string) =>
      marijke.calls['version.choose']({ choices: [{ kind: 'annotation', id, holder }] })
    await expect(choose('ana_none')).rejects.toMatchObject({ code: 'not-found' })
    await choose(JOOST.id)
    await expect(choose(MARIJKE.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not told to who works blind', async () => {
    const { marijke } = await changedApart()
    marijke.session.setLayers({ blind: true, hidden: [] })
    expect(await marijke.calls['version.list']({})).toEqual([])
  })
})
