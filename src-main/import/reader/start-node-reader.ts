import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ReaderProcess } from './reader-process'

/** How much of a process's error output is kept, in UTF-16 units. */
const KEPT_OUTPUT = 4000

/** What a program needs of the environment to start at all. */
const ENVIRONMENT = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'] as const

/** The environment of a reader: the rest of this process's is nobody's business in there. Never empty, which Electron takes for the wish to inherit. */
export function readerEnvironment(): Record<string, string> {
  const needed = ENVIRONMENT.map(key => [key, process.env[key]])
  return {
    KANTTEKENING_READER: '1',
    ...Object.fromEntries(needed.filter(([, value]) => value !== undefined)),
  }
}

/** Starts a reader as a child of plain Node, from source or from the bundle. */
export function startNodeReader(heap: number): ReaderProcess {
  return startChild(readerEntry(), heap, sourceLoader())
}

/** Starts a script as a child that is spoken to as a reader. */
export function startChild(script: string, heap: number, options: readonly string[] = []): ReaderProcess {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${heap}`, ...options],
    env: readerEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let output = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_OUTPUT)
  })
  return {
    send: request => void child.send(request, () => undefined),
    onReply: listener => void child.on('message', listener),
    onEnd(listener) {
      // `close` comes after the last output; a process that could not be started has only `error`.
      child.once('close', () => listener(output))
      child.once('error', error => listener(`${output}\n${error.message}`))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

const fromSource = import.meta.url.endsWith('.ts')

/** The file a reader process runs. */
export function readerEntry(): string {
  const candidates = fromSource ? ['./reader-entry.ts'] : ['./reader.js', '../reader.js']
  const paths = candidates.map(candidate => fileURLToPath(new URL(candidate, import.meta.url)))
  return paths.find(path => existsSync(path)) ?? paths[0] ?? ''
}

/**
 * Node reads TypeScript only through a loader, which is there while the program runs from source. pdf.js goes past it:
 * it is JavaScript already, and putting it through the loader takes more memory than reading any paper.
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

const HOOK = JSON.stringify(
  moduleOf(`import { readFile } from 'node:fs/promises'
export async function load(url, context, next) {
  if (!/\\/node_modules\\/pdfjs-dist\\/.*\\.mjs$/.test(url)) return next(url, context)
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
}`),
)

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}
