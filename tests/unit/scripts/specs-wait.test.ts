import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const TESTS = resolve(import.meta.dirname, '../..')
/** What is asked once and then judged, whether it was there already or not. */
const READ_ONCE = /\bexpect\(\s*\(?\s*await\b/g

/** The specs of what a window draws; those in folders of their own ask programs and files. */
const specs = ['components', 'e2e'].flatMap(folder =>
  readdirSync(join(TESTS, folder))
    .filter(name => name.endsWith('.spec.ts'))
    .map(name => join(folder, name)),
)

it('finds what is read once, in one line and over several', () => {
  for (const once of [
    'expect(await words()).toBe(1)',
    'expect((await words()).length)',
    'expect(\n  await x,\n)',
  ])
    expect(once.match(READ_ONCE), once).toHaveLength(1)
  for (const waiting of ['await expect(words).toHaveText(1)', 'await expect.poll(async () => (await x()).y)'])
    expect(waiting.match(READ_ONCE), waiting).toBeNull()
})

it.each(specs)('%s waits for what the window draws', spec => {
  expect(readFileSync(join(TESTS, spec), 'utf8').match(READ_ONCE)).toBeNull()
})
