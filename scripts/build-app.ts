import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, runCommand } from './run-command'

const SOURCES = ['src-core', 'src-main', 'src-renderer', 'resources']
const FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json']
const STAMP = join(root, 'out', 'built-from')

/** Builds the app into `out/`; answers the builder's exit code. */
export async function buildApp(): Promise<number> {
  const sources = await describeSources()
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code } = await runCommand(process.execPath, [builder, 'build', '--logLevel', 'warn'])
  if (code === 0) await writeFile(STAMP, sources)
  return code
}

/** Builds the app unless `out/` was built from the sources as they are; answers the builder's exit code, 0 for nothing to do. */
export async function buildIfChanged(): Promise<number> {
  const built = await readFile(STAMP, 'utf8').catch(() => null)
  return built === (await describeSources()) ? 0 : buildApp()
}

/** A digest of names, sizes and times of change, which a changed, added or deleted source changes. */
async function describeSources(): Promise<string> {
  const folders = await Promise.all(
    SOURCES.map(async folder => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    }),
  )
  const paths = [...folders.flat(), ...FILES.map(name => join(root, name))].sort()
  const lines = await Promise.all(
    paths.map(async path => {
      const { size, mtimeMs } = await stat(path)
      return `${path} ${size} ${mtimeMs}`
    }),
  )
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
