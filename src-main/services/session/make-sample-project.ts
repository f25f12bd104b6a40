import { basename, join } from 'node:path'
import { codebookSchema } from '../../../src-core/codebook/codebook-file'
import type { ChangeLabel } from '../../../src-core/contract/state'
import { readDocument } from '../../import/read-document'
import { confined } from '../../storage/files/confined-fs'
import type { System } from '../../storage/files/system'
import { makeFolder, readIfThere } from '../../storage/files/write-durably'
import { createDocumentStore } from '../../storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../storage/project/project-folder'
import { ProjectRecords } from '../../storage/records/project-records'
import type { UserData } from '../../storage/settings/user-data'

const SAMPLE = 'schriftelijk-overleg-navo-2022-01-07.txt'

/** Makes the sample project in the user's data folder unless it is there; answers its folder. */
export async function makeSampleProject(
  machine: System,
  userData: UserData,
  resources: string,
): Promise<string> {
  const folder = join(userData.folder, 'projects', 'voorbeeld.kanttekening')
  const system = confined(machine, folder)
  const paths = projectPaths(folder)
  if (await readIfThere(system, paths.project)) return folder
  const source = await system.fs.readFile(join(resources, 'sample', SAMPLE))
  const document = await readDocument(basename(SAMPLE), source)
  await createDocumentStore(system, paths).write(document, source)
  await addStarterThemes(system, userData.analyst.value.id, folder, resources)
  // Last, because a folder with this file counts as made.
  await createProjectFolder(system, folder, 'Voorbeeld: NAVO-ministeriële')
  return folder
}

async function addStarterThemes(
  system: System,
  author: string,
  folder: string,
  resources: string,
): Promise<void> {
  const file = await system.fs.readFile(join(resources, 'codebooks', 'starter-nl.json'))
  const { themes } = codebookSchema.parse(JSON.parse(file.toString('utf8')))
  const paths = projectPaths(folder)
  await makeFolder(system, paths.analyst(author).annotations)
  const records = await ProjectRecords.open(system, paths, author, { writable: true })
  const at = system.now().toISOString()
  if (records.themes.size > 0) return
  const label: ChangeLabel = { key: 'project-start', count: themes.length, name: '' }
  const base = { author, revision: 1, created: at, modified: at, parent: null }
  records.commit(
    { at, label, fixed: true },
    // The codebook that comes with the app has no examples.
    themes.map(({ below: _, examples: __, ...theme }) => ({
      kind: 'theme',
      before: null,
      after: { ...theme, ...base, id: `thm_${system.randomId()}` },
    })),
  )
  const [failure] = (await records.save()).values()
  if (failure !== undefined) throw failure
}
