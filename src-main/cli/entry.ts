import { runCli } from './run-cli'
import { terminalText } from './terminal-text'
import type { Begin, Terminal } from './work/context'

/** How a terminal is told to write over the line before. */
const OVER = '\r\u001b[K'

/** A reader of our output that has seen enough, such as `head`, ends it without a complaint. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

process.stdout.on('error', error => {
  if (!isClosedPipe(error)) throw error
})

const terminal: Terminal = {
  // npm runs scripts in the project's folder and says where the user was.
  folder: (process.env['npm_lifecycle_event'] === 'kanttekening' && process.env['INIT_CWD']) || process.cwd(),
  progress: text => void process.stderr.write(terminalText(text)),
  rewrite: text => void process.stderr.write(`${OVER}${terminalText(text)}`),
  isWatched: process.stderr.isTTY === true,
  print: text =>
    new Promise((resolve, reject) => {
      process.stdout.write(terminalText(text), error =>
        error && !isClosedPipe(error) ? reject(error) : resolve(),
      )
    }),
}

const begin: Begin = async () => {
  const { machineContext } = await import('./work/machine-context')
  return machineContext(terminal)
}

const failure = await runCli(process.argv.slice(2), terminal, begin)
if (failure) {
  process.stderr.write(terminalText(`${JSON.stringify({ error: failure })}\n`))
  process.exitCode = 1
}
