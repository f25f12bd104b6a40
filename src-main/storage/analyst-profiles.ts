import { CallError } from '../../src-core/contract/errors'
import { type Analyst, analystSchema, type FileProblem } from '../../src-core/contract/state'
import { LARGEST_SMALL_FILE } from '../../src-core/document/limits'
import { problemFrom } from './file-problem'
import { stampOf } from './file-stamp'
import { parseJson } from './parse-json'
import { isSafeId, type ProjectPaths } from './project-folder'
import type { System } from './system'
import { namesIn, readIfThere, writeDurably } from './write-durably'

/** Writes the analyst's name into the project, unless it stands there already. */
export async function writeProfile(system: System, path: string, analyst: Analyst): Promise<void> {
  const known = await readProfile(system, path)
  if (known?.id === analyst.id && known.name === analyst.name) return
  await writeDurably(system, path, `${JSON.stringify(analyst, null, 2)}\n`)
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
  const ids = (await namesIn(system, paths.analysts)).filter(isSafeId)
  const stamps = await Promise.all(ids.map(id => stampOf(system, paths.analyst(id).profile)))
  return ids.map((id, index) => `${id} ${stamps[index]?.text}`).join('\n')
}

async function readProfile(
  system: System,
  path: string,
  problems: FileProblem[] = [],
): Promise<Analyst | null> {
  try {
    const bytes = await readIfThere(system, path, LARGEST_SMALL_FILE)
    return bytes && analystSchema.parse(parseJson(bytes, path))
  } catch (error) {
    if (error instanceof CallError) problems.push(problemFrom(path, error))
    // A profile only names its analyst; without it the id serves, and the next own change writes it again.
    return null
  }
}
