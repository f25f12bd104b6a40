import { createDocumentReader } from '../import/reader/document-reader'
import { startNodeReader } from '../import/reader/start-node-reader'
import { errnoOf, realSystem } from '../storage/files/system'
import { runCli } from './run-cli'

/** A reader of our output that has seen enough, such as `head`, ends it without a complaint. */
function isClosedPipe(error: unknown): boolean {
  return errnoOf(error) === 'EPIPE'
}

process.stdout.on('error', error => {
  if (!isClosedPipe(error)) throw error
})

const failure = await runCli(process.argv.slice(2), {
  system: realSystem,
  reader: createDocumentReader(startNodeReader),
  // npm runs scripts in the project's folder and says where the user was.
  folder: (process.env['npm_lifecycle_event'] === 'kanttekening' && process.env['INIT_CWD']) || process.cwd(),
  progress: text => void process.stderr.write(text),
  print: text =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, error => (error && !isClosedPipe(error) ? reject(error) : resolve()))
    }),
})
if (failure) {
  process.stderr.write(`${JSON.stringify({ error: failure })}\n`)
  process.exitCode = 1
}
