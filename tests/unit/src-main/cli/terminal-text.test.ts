import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { terminalText } from '../../../../src-main/cli/terminal-text'
import { makeTemporaryFolder } from '../../../durability/support/project'
import { runCommandLine } from './run-command-line'

/** Clears the screen, names the window and turns the direction of writing. */
const HOSTILE = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e'

/** What a terminal obeys, but for line feeds. */
const OBEYED = /(?!\n)[\p{Cc}\u202e]/u

test('what a terminal would obey is written out, and all else is as it was', () => {
  expect(terminalText('a\u001b[2Jb\u009b\u007f\r')).toBe('a\\u001b[2Jb\\u009b\\u007f\\u000d')
  expect(terminalText('Één regel\ten\nnog één – “€ 5” 🙂')).toBe('Één regel\ten\nnog één – “€ 5” 🙂')
})

test('a paper moves no cursor, and its JSON is the same JSON', async () => {
  const folder = makeTemporaryFolder()
  await writeFile(
    join(folder, 'hostile.txt'),
    `Brief${HOSTILE} over bruggen\n\nEr zijn ${HOSTILE} bruggen.\n`,
  )
  const shown = await runCommandLine(['structure', 'hostile.txt'], folder)
  expect(shown.code).toBe(0)
  expect(shown.stdout).toContain('Brief\\u001b[2J')
  expect(shown.stdout).not.toMatch(OBEYED)
  const json = await runCommandLine(['structure', 'hostile.txt', '--json'], folder)
  expect(json.stdout).not.toMatch(OBEYED)
  expect(JSON.parse(json.stdout).text).toContain(`Er zijn ${HOSTILE} bruggen.`)
})

test.skipIf(process.platform === 'win32')('nor does the name of a file that is refused', async () => {
  const folder = makeTemporaryFolder()
  await runCommandLine(['new', 'werk'], folder)
  await writeFile(join(folder, `leeg${HOSTILE}.txt`), '')
  const flags = ['--project', 'werk', '--user-data', 'data']
  const ran = await runCommandLine(['import', ...flags, `leeg${HOSTILE}.txt`], folder)
  expect(ran.code).toBe(1)
  expect(ran.stderr).toContain('leeg\\u001b[2J')
  expect(ran.stdout + ran.stderr).not.toMatch(OBEYED)
})
