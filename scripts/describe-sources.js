// @ts-check
// Plain JavaScript: the command line asks this before anything is built or a loader of TypeScript is there.
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '..')

/** The file that says what `out/` was built from. */
export const STAMP = join(root, 'out', 'built-from')

const FOLDERS = ['src-core', 'src-main', 'src-renderer', 'resources']
const FILES = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'scripts/programs.ts',
  'tsconfig.json',
]

/** A digest of names, sizes and times of change, which a changed, added or deleted source changes. */
export function describeSources() {
  const paths = FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  for (const name of FILES) paths.push(join(root, name))
  const lines = paths.sort().map(path => {
    const { size, mtimeMs } = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  })
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
