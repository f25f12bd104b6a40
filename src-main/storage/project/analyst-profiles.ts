import { dirname } from 'node:path'
import { LARGEST_SMALL_FILE } from '../../../src-core/basics/limits'
import { CallError } from '../../../src-core/contract/errors'
import { type Analyst, analystSchema, type FileProblem } from '../../../src-core/contract/state'
import { problemFrom } from '../files/file-problem'
import { stampOf } from '../files/file-stamp'
import { passOverOddity } from '../files/not-a-file'
import { parseJson } from '../files/parse-json'
import type { System } from '../files/system'
import { keepAside, makeFolder, namesIn, readIfThere, writeDurably } from '../files/write-durably'
import { isSafeId, type ProjectPaths } from './project-folder'

/**
 * Writes the analyst's name into the project, unless it stands there already; a profile that cannot be understood is kept
 * aside. Answers under which name, or null. Throws the system's error.
 */
export async function writeProfile(system: System, path: string, analyst: Analyst): Promise<string | null> {
  const bytes = await readIfThere(system, path, LARGEST_SMALL_FILE)
  const known = bytes && parseProfile(bytes, path)
  if (known?.id === analyst.id && known.name === analyst.name) return null
  const kept = bytes && !known ? await keepAside(system, path, bytes) : null
  await makeFolder(system, dirname(path))
  await writeDurably(system, path, `${JSON.stringify(analyst, null, 2)}\n`)
  return kept
}

/** Writes a profile again that is gone or cannot be understood; answers what was wrong, or null. Throws the system's error. */
export async function mendProfile(
  system: System,
  path: string,
  analyst: Analyst,
): Promise<FileProblem | null> {
  const bytes = await readIfThere(system, path, LARGEST_SMALL_FILE)
  if (bytes && parseProfile(bytes, path)) return null
  const kept = await writeProfile(system, path, analyst)
  const [kind, what] = bytes ? (['damaged', 'was damaged'] as const) : (['missing', 'went'] as const)
  return { file: path, kind, reason: `${path} ${what} while it was open.`, lost: 0, found: 1, kept }
}

/** Every analyst of a project by name; one whose profile cannot be read goes by the id, and one that is no file is told. */
export async function readAnalysts(
  system: System,
  paths: ProjectPaths,
  problems: FileProblem[] = [],
): Promise<Analyst[]> {
  const names = await system.fs.readdir(paths.analysts).catch(() => [])
  const analysts = await Promise.all(
    names.filter(isSafeId).map(async id => ({
      id,
      name: (await readProfile(system, paths.analyst(id).profile, problems))?.name ?? id,
    })),
  )
  return analysts.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** A text that differs whenever somebody joined or changed a name. */
export async function profilesStamp(system: System, paths: ProjectPaths): Promise<string> {
  // A link in the folder's place is told by those who read what is in it.
  const names = await namesIn(system, paths.analysts).catch((error): string[] => {
    passOverOddity(error)
    return []
  })
  const ids = names.filter(isSafeId)
  const stamps = await Promise.all(ids.map(id => stampOf(system, paths.analyst(id).profile)))
  return ids.map((id, index) => `${id} ${stamps[index]?.text}`).join('\n')
}

async function readProfile(system: System, path: string, problems: FileProblem[]): Promise<Analyst | null> {
  try {
    const bytes = await readIfThere(system, path, LARGEST_SMALL_FILE)
    return bytes && parseProfile(bytes, path)
  } catch (error) {
    if (error instanceof CallError) problems.push(problemFrom(path, error))
    return null
  }
}

/** A profile only names its analyst; without it the id serves, and its owner writes it again. */
function parseProfile(bytes: Buffer, path: string): Analyst | null {
  try {
    return analystSchema.parse(parseJson(bytes, path))
  } catch {
    return null
  }
}
