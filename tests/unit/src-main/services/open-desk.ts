import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Annotation } from '../../../../src-core/annotation/model'
import type { AppEvent } from '../../../../src-core/contract/events'
import type { Analyst } from '../../../../src-core/contract/state'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { annotationCalls } from '../../../../src-main/services/calls/annotation-calls'
import { packageCalls } from '../../../../src-main/services/calls/package-calls'
import { placeCalls } from '../../../../src-main/services/calls/place-calls'
import { teamCalls } from '../../../../src-main/services/calls/team-calls'
import { ProjectSession } from '../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../src-main/storage/project/project-folder'
import { openUserData } from '../../../../src-main/storage/settings/user-data'
import { makeTemporaryFolder } from '../../../durability/support/project'
import { makeDocument } from '../../src-core/builders'

export const LINES = Array.from(
  { length: 20 },
  (_, line) =>
    `Vraag ${line + 1}. Kan de minister ingaan op de sancties tegen ${'abcdefghijklmnopqrst'[line]}land?`,
)
export const TEXT = LINES.join('\n')

/** A paper with the id that its bytes give it. */
export function paperOf(text: string, title = 'Verslag'): StructuredDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const base = makeDocument(text)
  return {
    ...base,
    id: `doc_${sha256.slice(0, 16)}`,
    source: { ...base.source, name: 'verslag.txt', sha256 },
    meta: { ...base.meta, title },
  }
}

export const PAPER = paperOf(TEXT)
/** The paper with a preface, some words changed in question 3, and question 5 taken out. */
export const LATER = paperOf(
  ['Vooraf: dit is de herziene versie.', ...LINES.filter((_, line) => line !== 4)]
    .join('\n')
    .replace('ingaan op de sancties tegen cland', 'iets zeggen over maatregelen tegen cland'),
)

/** An analyst with a project of their own and its calls, as the app has them. */
export async function openDesk(analyst: Analyst, papers: readonly StructuredDocument[]) {
  const home = makeTemporaryFolder()
  const folder = join(home, 'proef.kanttekening')
  await createProjectFolder(realSystem, folder, 'Proef')
  for (const paper of papers)
    await createDocumentStore(realSystem, projectPaths(folder)).write(paper, Buffer.from(paper.text))
  const events: AppEvent[] = []
  const session = await ProjectSession.open(
    realSystem,
    folder,
    analyst,
    event => void events.push(event),
    join(home, 'backups'),
  )
  const calls = {
    ...annotationCalls(() => session),
    ...packageCalls(() => session, {}),
    ...placeCalls(() => session),
  }
  const userData = await openUserData(realSystem, join(home, 'user'), analyst.name)
  return {
    session,
    folder,
    events,
    calls,
    team: teamCalls(() => session, userData),
    mark: (words: string, paper = PAPER) => {
      const start = paper.text.indexOf(words)
      return calls['annotation.create']({
        documentId: paper.id,
        start,
        end: start + words.length,
        themes: [],
        note: null,
      })
    },
    make: async (carry = false) => {
      const { name, content } = await calls['package.make']({ carry })
      return { name, content }
    },
    live: (): Annotation[] => session.visible.live(),
    /** Every byte of the project folder, without the lock that beats. */
    bytes: () => everyByte(folder),
  }
}

async function everyByte(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry =>
    entry.isFile(),
  )
  const read = names
    .filter(({ name }) => name !== 'lock.json')
    .map(async ({ parentPath, name }) => [
      join(parentPath, name),
      await readFile(join(parentPath, name), 'base64'),
    ])
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>
}
