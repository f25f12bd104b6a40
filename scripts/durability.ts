import { spawnSync } from 'node:child_process'
import { Command, InvalidArgumentError } from 'commander'

/** The properties of any paper, any text and any call that are tried ten times as often here as in `npm test`. */
const PROPERTIES = [
  'tests/security/made-hostile-files',
  'tests/unit/src-core/contract/boundary',
  'tests/unit/src-core/structure/any-text',
  'tests/unit/src-core/export/markdown',
  'tests/unit/src-core/export/page/every-word',
  'tests/unit/src-core/export/word/dossier',
  'tests/unit/src-main/import/nothing-lost',
  'tests/unit/src-main/import/tables',
]

/** Runs the tests of keeping with as many kills as asked for, and with every moment and every byte that can be cut. */
const program = new Command('durability')
  .description('Kills a process that keeps annotations, and checks that none that was acknowledged is lost.')
  .option('--rounds <number>', 'how often it is killed', readRounds, 500)
  .action(({ rounds }: { rounds: number }) => {
    const env = {
      ...process.env,
      KANTTEKENING_KILL_ROUNDS: String(rounds),
      KANTTEKENING_THOROUGH: '1',
    }
    const run = spawnSync('npx', ['vitest', 'run', 'tests/durability', ...PROPERTIES], {
      stdio: 'inherit',
      env,
    })
    process.exit(run.status ?? 1)
  })

function readRounds(text: string): number {
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1) throw new InvalidArgumentError('Rounds are a number from 1.')
  return rounds
}

program.parse()
