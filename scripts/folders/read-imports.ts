import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'

/** The three source folders. */
export const SOURCES = ['src-core', 'src-main', 'src-renderer'] as const

/** What each source file imports of the others, type imports counted: paths from the project's root, with `/`. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

/** Reads which source file imports which. */
export function readImports(root: string): ImportGraph {
  const files = SOURCES.flatMap(source =>
    readdirSync(join(root, source), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  const known = new Set(files)
  return new Map(
    files.sort().map(file => {
      const imported = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(
        ([, path = '']) => {
          const base = posix.join(posix.dirname(file), path)
          return [base, `${base}.ts`, `${base}.tsx`].find(one => known.has(one)) ?? []
        },
      )
      return [file, new Set(imported)]
    }),
  )
}

/** The same between folders: a folder imports another where one of its own files imports one of the other's. */
export function betweenFolders(files: ImportGraph): ImportGraph {
  const folders = new Map<string, Set<string>>()
  for (const [file, imported] of files) {
    const folder = posix.dirname(file)
    const others = folders.get(folder) ?? new Set()
    for (const one of imported) if (posix.dirname(one) !== folder) others.add(posix.dirname(one))
    folders.set(folder, others)
  }
  return folders
}
