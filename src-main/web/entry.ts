import { Command, InvalidArgumentError } from 'commander'
import { CallError } from '../../src-core/contract/errors'
import { serve } from './serve'

const program = new Command('kanttekening-web')
  .description('Kanttekening in a window of your own browser, served on this machine only.')
  .option('--project <folder>', 'open this project instead of the last one')
  .option('--user-data <folder>', 'keep settings and the sample project here')
  .option('--port <number>', 'listen on this port instead of a free one', readPort, 0)
  .option('--no-open', 'only print the address')
  .action(serve)

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof CallError ? error.message : error)
  process.exit(1)
})
