import { spawnSync } from 'node:child_process'
import { Command, InvalidArgumentError } from 'commander'

/** Runs the tests of keeping with as many kills as asked for. */
const program = new Command('durability')
  .description('Kills a process that keeps annotations, and checks that none that was acknowledged is lost.')
  .option('--rounds <number>', 'how often it is killed', readRounds, 500)
  .action(({ rounds }: { rounds: number }) => {
    const env = { ...process.env, KANTTEKENING_KILL_ROUNDS: String(rounds) }
    const run = spawnSync('npx', ['vitest', 'run', 'tests/durability'], { stdio: 'inherit', env })
    process.exit(run.status ?? 1)
  })

function readRounds(text: string): number {
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1) throw new InvalidArgumentError('Rounds are a number from 1.')
  return rounds
}

program.parse()
