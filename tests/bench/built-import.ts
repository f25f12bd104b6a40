import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import packageFile from '../../package.json'
import { root } from '../../scripts/run-command'
import type { ImportParts } from './import-entry'

/**
 * What reads papers as the app ships it: in one bundle. The loader that runs sources gives every function its name anew each
 * time it is made, which takes a fifth of the time of reading and is nobody's wait.
 */
export async function builtImport(): Promise<ImportParts> {
  const outDir = join(root, 'out/bench')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: Object.keys(packageFile.dependencies).filter(name => name !== 'pdfjs-dist') },
    build: {
      ssr: join(import.meta.dirname, 'import-entry.ts'),
      outDir,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'import.mjs' } },
    },
  })
  const built = (await import(pathToFileURL(join(outDir, 'import.mjs')).href)) as {
    readonly importParts: ImportParts
  }
  return built.importParts
}
