import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { exportCalls } from '../../../../../src-main/services/calls/export-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { JOOST, makeTemporaryFolder } from '../../../../durability/support/project'
import { PAPER } from '../open-desk'

const OPTIONS = {
  format: 'markdown',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
} as const
const LONG_AGO = new Date('2020-01-01')

test('an export of a project names the papers that cannot be read, and one of a paper does not', async () => {
  const home = makeTemporaryFolder()
  const folder = join(home, 'proef.kanttekening')
  await createProjectFolder(realSystem, folder, 'Proef')
  await createDocumentStore(realSystem, projectPaths(folder)).write(PAPER, Buffer.from(PAPER.text))
  const id = `doc_${'0'.repeat(16)}`
  const { structure, folder: broken } = projectPaths(folder).document(id)
  await mkdir(broken)
  await writeFile(structure, '{"schema":')
  await utimes(structure, LONG_AGO, LONG_AGO)
  const session = await ProjectSession.open(realSystem, folder, JOOST, () => undefined, join(home, 'backups'))
  try {
    const calls = exportCalls(() => session, {
      shell: {},
      startReader: startNodeReader,
      tell: () => undefined,
      render: async () => ({
        name: 'x.md',
        mediaType: 'text/markdown',
        content: new Uint8Array(),
        count: 0,
        beginning: null,
      }),
    })
    const made = (documentId: string | null) =>
      calls['export.render']({ task: 'een', options: { ...OPTIONS, documentId } })
    await expect.poll(async () => (await made(null)).missing).toEqual([{ title: id, annotations: 0 }])
    expect((await made(PAPER.id)).missing).toBeUndefined()
  } finally {
    await session.close()
  }
})
