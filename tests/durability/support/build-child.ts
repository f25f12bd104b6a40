import { join } from 'node:path'
import { build } from 'vite'
import { makeTemporaryFolder } from './project'

/** Builds one of the programs beside this file, so that it starts fast; answers where it is. */
export async function buildChild(name: string): Promise<string> {
  const folder = makeTemporaryFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(folder, 'child.mjs')
}
