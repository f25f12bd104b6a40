import { join } from 'node:path'
import * as z from 'zod'
import { LARGEST_SMALL_FILE } from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import { parseJson } from '../files/parse-json'
import { errnoOf, type System } from '../files/system'
import { makeFolder, readIfThere, writeDurably } from '../files/write-durably'

const projectSchema = z.object({
  schema: z.literal('kanttekening/project@1'),
  id: z.string().regex(/^prj_[0-9a-f]{16}$/),
  name: z.string().min(1),
})

export type ProjectFile = z.infer<typeof projectSchema>

/** Ids are file names too: only these characters, so that no id can name another folder. */
const SAFE_ID = /^[a-z]{3}_[0-9a-f]{16}$/

/** Whether an id may be used as a file name inside a project. */
export function isSafeId(id: string): boolean {
  return SAFE_ID.test(id)
}

/** Where everything of a project is. */
export interface ProjectPaths {
  readonly folder: string
  readonly project: string
  readonly documents: string
  readonly analysts: string
  document(id: string): { readonly folder: string; readonly structure: string }
  analyst(id: string): {
    readonly folder: string
    readonly profile: string
    readonly themes: string
    readonly annotations: string
    readonly log: string
    readonly lock: string
  }
}

/** The layout of a project folder. */
export function projectPaths(folder: string): ProjectPaths {
  const documents = join(folder, 'documents')
  const analysts = join(folder, 'analysts')
  return {
    folder,
    project: join(folder, 'project.json'),
    documents,
    analysts,
    document(id) {
      const own = join(documents, id)
      return { folder: own, structure: join(own, 'document.json') }
    },
    analyst(id) {
      const own = join(analysts, id)
      return {
        folder: own,
        profile: join(own, 'profile.json'),
        themes: join(own, 'themes.json'),
        annotations: join(own, 'annotations'),
        log: join(own, 'log.ndjson'),
        lock: join(own, 'lock.json'),
      }
    },
  }
}

/** Makes an empty project in a new folder. */
export async function createProjectFolder(
  system: System,
  folder: string,
  name: string,
): Promise<ProjectFile> {
  const paths = projectPaths(folder)
  await makeFolder(system, paths.documents)
  await makeFolder(system, paths.analysts)
  const project: ProjectFile = { schema: 'kanttekening/project@1', id: `prj_${system.randomId()}`, name }
  await writeProjectFile(system, folder, project)
  return project
}

/** Writes what makes a folder a project, durably. Throws the system's error. */
export async function writeProjectFile(system: System, folder: string, file: ProjectFile): Promise<void> {
  await writeDurably(system, projectPaths(folder).project, `${JSON.stringify(file, null, 2)}\n`)
}

/** Reads what makes a folder a project. Throws `not-found`, `newer-version` or `damaged`, and changes nothing. */
export async function readProjectFile(system: System, folder: string): Promise<ProjectFile> {
  const path = projectPaths(folder).project
  const bytes = await readProjectBytes(system, path)
  if (!bytes)
    throw new CallError('not-found', `${folder} is not a Kanttekening project: it has no project.json.`)
  const raw = parseJson(bytes, path)
  const version = z.object({ schema: z.string().regex(/^kanttekening\/project@\d+$/) }).safeParse(raw)
  if (version.success && Number(version.data.schema.split('@')[1]) > 1) {
    throw new CallError('newer-version', `${path} was written by a newer version of Kanttekening.`)
  }
  const project = projectSchema.safeParse(raw)
  if (!project.success) throw new CallError('damaged', `${path} cannot be read; it is kept as it is.`)
  return project.data
}

async function readProjectBytes(system: System, path: string): Promise<Buffer | null> {
  try {
    return await readIfThere(system, path, LARGEST_SMALL_FILE)
  } catch (error) {
    if (error instanceof CallError) throw error
    if (errnoOf(error) === 'ENOTDIR') return null
    const reason = error instanceof Error ? error.message : String(error)
    throw new CallError('unreadable', `${path} cannot be read: ${reason}`, { cause: error })
  }
}
