import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeSources, STAMP } from './describe-sources.js'
import { root, runCommand } from './run-command'

/** Builds the app into `out/`; answers the builder's exit code. */
export async function buildApp(): Promise<number> {
  const sources = describeSources()
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code } = await runCommand(process.execPath, [builder, 'build', '--logLevel', 'warn'])
  if (code === 0) await writeFile(STAMP, sources)
  return code
}

/** Builds the app unless `out/` was built from the sources as they are; answers the builder's exit code, 0 for nothing to do. */
export async function buildIfChanged(): Promise<number> {
  const built = await readFile(STAMP, 'utf8').catch(() => null)
  return built === describeSources() ? 0 : buildApp()
}
