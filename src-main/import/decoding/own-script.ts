import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const fromSource = import.meta.url.endsWith('.ts')

/** The file that a process or a thread of ours runs: its source, as seen from `src-main/import`, or its bundle of this name. */
export function ownScript(source: string, bundle: string): string {
  const candidates = fromSource ? [`../${source}`] : [`./${bundle}`, `../${bundle}`]
  const paths = candidates.map(candidate => fileURLToPath(new URL(candidate, import.meta.url)))
  return paths.find(path => existsSync(path)) ?? paths[0] ?? ''
}

/**
 * Node reads TypeScript only through a loader, which is there while the program runs from source. Large libraries go past
 * it: they are JavaScript already, and putting them through the loader takes more memory than reading any paper.
 */
export function sourceLoader(): string[] {
  if (!fromSource) return []
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return [
    '--import',
    loader,
    '--import',
    moduleOf(`import { register } from 'node:module'; register(${HOOK})`),
  ]
}

/** The same for a thread of this process, for which the loader does nothing by itself. */
export function threadLoader(): string[] {
  if (!fromSource) return []
  const folder = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = pathToFileURL(join(folder, 'dist/esm/api/index.mjs')).href
  return ['--import', moduleOf(`import { register } from '${loader}'; register()`)]
}

const HOOK = JSON.stringify(
  moduleOf(`import { readFile } from 'node:fs/promises'
export async function load(url, context, next) {
  if (!/\\/node_modules\\/(?:pdfjs-dist\\/.*\\.mjs|@hyzyla\\/pdfium\\/.*\\.js)$/.test(url)) return next(url, context)
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
}`),
)

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}
