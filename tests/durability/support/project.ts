import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Theme } from '../../../src-core/codebook/model'
import type { Analyst } from '../../../src-core/contract/state'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { RecordChange } from '../../../src-core/records/record-change'
import { annotationCalls } from '../../../src-main/services/calls/annotation-calls'
import { enterDocuments, writeDocument } from '../../../src-main/services/session/change-documents'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem, type System } from '../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../src-main/storage/project/project-folder'
import { makeDocument } from '../../unit/src-core/builders'

export const MARIJKE: Analyst = { id: 'ana_00000000000000aa', name: 'Marijke' }
export const JOOST: Analyst = { id: 'ana_00000000000000bb', name: 'Joost' }

const TEXT = Array.from(
  { length: 60 },
  (_, line) => `Vraag ${line + 1}. Kan de minister ingaan op de sancties tegen Rusland?`,
).join('\n')

/** The one paper of the projects these tests make. */
export const PAPER = paperOf(TEXT)

/** A paper with the id and the digest that its bytes give it. */
function paperOf(text: string): StructuredDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const paper = makeDocument(text, { id: `doc_${sha256.slice(0, 16)}` })
  return { ...paper, source: { ...paper.source, sha256 } }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the test's own, removed when the tests of the file have run. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kanttekening-test-'))
  folders.push(folder)
  return folder
}

/** A project with one paper and nobody's work yet. */
export async function makeProject(system: System = realSystem, folder?: string): Promise<string> {
  const project = folder ?? join(makeTemporaryFolder(), 'proef.kanttekening')
  await createProjectFolder(system, project, 'Proef')
  await createDocumentStore(system, projectPaths(project)).write(PAPER, Buffer.from(TEXT))
  return project
}

/** Opens a project as an analyst. */
export function openSession(
  folder: string,
  system: System = realSystem,
  analyst: Analyst = MARIJKE,
): Promise<ProjectSession> {
  return ProjectSession.open(system, folder, analyst, () => undefined)
}

/** Highlights a passage as the app does. */
export function highlight(session: ProjectSession, start: number, end = start + 8): Promise<Annotation> {
  return annotationCalls(() => session)['annotation.create']({
    documentId: PAPER.id,
    start,
    end,
    themes: [],
    note: null,
  })
}

/** Adds a theme as one change. */
export async function addTheme(session: ProjectSession, name: string): Promise<Theme> {
  const theme: Theme = {
    id: `thm_${session.system.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    parent: null,
    name,
    description: '',
    colour: 0,
    key: name.slice(0, 1),
    terms: [],
  }
  await session.commit({ key: 'theme-create', count: 1, name }, [
    { kind: 'theme', before: null, after: theme },
  ])
  return theme
}

/** Adds a paper that was read, as an import does. */
export async function addPaper(
  session: ProjectSession,
  document: StructuredDocument,
  source: Uint8Array,
): Promise<void> {
  await session.backingUp.before('import')
  await writeDocument(session, document, source)
  await enterDocuments(session, [document])
}

/** A change of a record's content as the next revision. */
export function edit<C extends RecordChange>(
  kind: C['kind'],
  before: C['after'],
  content: object,
): RecordChange {
  const after = { ...before, ...content, revision: before.revision + 1 }
  return { kind, before, after } as RecordChange
}

/** The ids of the live annotations, sorted. */
export function liveIds(session: ProjectSession): string[] {
  return [...session.records.annotations.values()]
    .filter(({ deleted }) => !deleted)
    .map(({ id }) => id)
    .sort()
}
