import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { errorOf, runCommandLine } from './run-command-line'
import { refusalOf, runHere } from './run-here'

const run = (...args: string[]) => runHere(tmpdir(), ...args)

describe('the command line', () => {
  test.each([
    { why: 'no command', args: [], says: 'No command was given.' },
    { why: 'an unknown command', args: ['structur'], says: 'structur' },
    { why: 'an unknown option', args: ['structure', 'a.txt', '--jsn'], says: '--jsn' },
    {
      why: 'an unknown option before the command',
      args: ['--verbose', 'structure', 'a.txt'],
      says: '--verbose',
    },
    { why: 'a missing argument', args: ['structure'], says: 'file' },
    { why: 'one argument too many', args: ['structure', 'a.txt', 'b.txt'], says: 'too many arguments' },
  ])('answers $why with bad-input and prints nothing', async ({ args, says }) => {
    const { code, message } = await refusalOf(tmpdir(), ...args)
    expect(code).toBe('bad-input')
    expect(message.toLowerCase()).toContain(says.toLowerCase())
  })

  test.each([['--help'], ['-h'], ['help'], ['structure', '--help'], ['help', 'structure']])(
    'explains itself on %s %s',
    async (...args) => {
      const { failure, printed } = await run(...args)
      expect(failure).toBeNull()
      expect(printed).toMatch(/^Usage: kanttekening/)
      expect(printed).toContain('structure')
    },
  )

  test('tells its version', async () => {
    expect((await run('--version')).printed).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('as a process, prints a usage error as JSON on standard error and ends with 1', async () => {
    expect(errorOf(await runCommandLine(['nonsense'])).code).toBe('bad-input')
  })
})
