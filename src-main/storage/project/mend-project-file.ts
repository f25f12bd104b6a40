import { basename } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import { putOddityAside } from '../files/set-aside'
import type { System } from '../files/system'
import { keepAside, namesIn, readIfThere } from '../files/write-durably'
import { type ProjectFile, projectPaths, readProjectFile, writeProjectFile } from './project-folder'

/** What identifies a project. */
export type ProjectIdentity = Pick<ProjectFile, 'id' | 'name'>

/** A project's own file, and what was wrong with it. */
export interface OpenedProjectFile {
  readonly file: ProjectFile
  readonly problem: FileProblem | null
}

/**
 * Reads what makes a folder a project. Where that file is damaged or gone, it is made again of what this machine last
 * knew of the folder, else of what is left in it; the file as it was is kept beside it. A disk that refuses the write
 * keeps nobody from the project. Throws like `readProjectFile` where nothing says which project it is.
 */
export async function openProjectFile(
  system: System,
  folder: string,
  known: ProjectIdentity | null = null,
): Promise<OpenedProjectFile> {
  try {
    return { file: await readProjectFile(system, folder), problem: null }
  } catch (error) {
    if (!(error instanceof CallError) || !MENDED.has(error.code)) throw error
    const { project: path } = projectPaths(folder)
    // Far too large to look for the project's id in it: only where that is known can it be made again.
    if (error.code === 'too-large' && known) await putOddityAside(system, path)
    const bytes = error.code === 'damaged' ? await readIfThere(system, path) : null
    if (!bytes && !(await holdsWork(system, folder))) throw error
    const identity = known ?? (bytes && salvage(bytes, folder))
    if (!identity) throw error
    const file: ProjectFile = { schema: 'kanttekening/project@1', id: identity.id, name: identity.name }
    const kept = await replace(system, folder, bytes, file).catch(() => null)
    const kind = error.code === 'not-found' ? 'missing' : error.code === 'damaged' ? 'damaged' : 'too-large'
    return { file, problem: { file: path, kind, reason: error.message, lost: 0, found: 1, kept } }
  }
}

const MENDED = new Set(['damaged', 'not-found', 'too-large'])

async function holdsWork(system: System, folder: string): Promise<boolean> {
  const names = await namesIn(system, projectPaths(folder).analysts).catch(() => [])
  return names.length > 0
}

async function replace(
  system: System,
  folder: string,
  bytes: Buffer | null,
  file: ProjectFile,
): Promise<string | null> {
  const kept =
    bytes && bytes.byteLength > 0 ? await keepAside(system, projectPaths(folder).project, bytes) : null
  await writeProjectFile(system, folder, file)
  return kept
}

/** The id still stands in the file; a name that does not is the folder's. */
function salvage(bytes: Buffer, folder: string): ProjectIdentity | null {
  const text = bytes.toString('utf8')
  const id = /"id"\s*:\s*"(prj_[0-9a-f]{16})"/.exec(text)?.[1]
  if (id === undefined) return null
  const name = /"name"\s*:\s*("(?:[^"\\]|\\.)+")/.exec(text)?.[1]
  return { id, name: (name && unquote(name)) || basename(folder, '.kanttekening') }
}

function unquote(json: string): string | null {
  try {
    return String(JSON.parse(json))
  } catch {
    return null
  }
}
