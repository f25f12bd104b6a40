import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '../../src-core/annotation/model'
import type { RecordChange } from '../../src-core/records/record-change'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { createDocumentStore } from '../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../src-main/storage/project/project-folder'
import { makeDocument } from '../unit/src-core/builders'

const SENTENCE = 'Kan de minister ingaan op de sancties tegen Rusland en op SWIFT?'

/** A paper of 500 lines. */
export const PAPER = makeDocument(Array.from({ length: 500 }, () => SENTENCE).join('\n'))

/** The id of the nth analyst, from 0. */
export function analystId(index: number): string {
  return `ana_${index.toString(16).padStart(16, '0')}`
}

/** An empty project with one paper in a folder of its own. */
export async function makeBenchProject(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kanttekening-bench-')), 'bench.kanttekening')
  await createProjectFolder(realSystem, folder, 'Bench')
  await createDocumentStore(realSystem, projectPaths(folder)).write(PAPER, Buffer.from(PAPER.text))
  return folder
}

/** Opens it as the nth analyst. */
export function openBenchProject(folder: string, index = 0): Promise<ProjectSession> {
  const analyst = { id: analystId(index), name: `Analist ${index}` }
  return ProjectSession.open(realSystem, folder, analyst, () => undefined)
}

/** Makes annotations as `addAnnotations` does, each as a change of its own, and edits them until so many changes are made. */
export async function addOneByOne(session: ProjectSession, count: number, changes = count): Promise<void> {
  const made = Array.from({ length: count }, (_, index) => annotation(session, index))
  const saved = made.map(after =>
    session.commit({ key: 'annotation-create', count: 1, name: after.quote.exact }, [
      { kind: 'annotation', before: null, after },
    ]),
  )
  for (let number = count; number < changes; number += 1)
    saved.push(editOne(session, made[number % count]?.id ?? ''))
  await Promise.all(saved)
}

/** Makes annotations with quotes and surroundings of usual length, as one change. */
export async function addAnnotations(session: ProjectSession, count: number): Promise<Annotation[]> {
  const made = Array.from({ length: count }, (_, index) => annotation(session, index))
  await session.commit(
    { key: 'annotation-create', count, name: '' },
    made.map(after => ({ kind: 'annotation', before: null, after })),
  )
  return made
}

function annotation(session: ProjectSession, index: number): Annotation {
  const start = (index * 7) % (PAPER.text.length - 120)
  return {
    id: `ann_${realSystem.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    documentId: PAPER.id,
    start,
    end: start + 100,
    quote: {
      exact: PAPER.text.slice(start, start + 100),
      prefix: PAPER.text.slice(Math.max(0, start - 96), start),
      suffix: PAPER.text.slice(start + 100, start + 196),
    },
    place: { block: 'b1' },
    themes: [],
    note: null,
  }
}

/** Edits one annotation; answers when that is acknowledged. */
export async function editOne(session: ProjectSession, id: string): Promise<void> {
  const before = session.records.annotations.get(id)
  if (!before) throw new Error('There is no such annotation.')
  const end = before.end + (before.revision % 2 === 0 ? 1 : -1)
  const after = { ...before, end, revision: before.revision + 1 }
  await session.commit({ key: 'annotation-move', count: 1, name: '' }, [
    { kind: 'annotation', before, after },
  ])
}

/** The change that gives every annotation a theme. */
export function tagAll(session: ProjectSession, theme: string): RecordChange[] {
  return [...session.records.annotations.values()].map(before => ({
    kind: 'annotation',
    before,
    after: { ...before, themes: [theme], revision: before.revision + 1 },
  }))
}
