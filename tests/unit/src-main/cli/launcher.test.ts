import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeTemporaryFolder } from '../../../durability/support/project'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** Stands for the builder: leaves a command line behind that prints its arguments, and a count of builds. */
const BUILD = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { describeSources, STAMP } from './describe-sources.js'
console.log('the builder talks')
mkdirSync('out/main', { recursive: true })
appendFileSync('builds', 'x')
writeFileSync('out/main/cli.js', 'console.log(process.argv.slice(2).join(" "))')
writeFileSync(STAMP, describeSources())`

let clone = ''
beforeEach(async () => {
  clone = makeTemporaryFolder()
  for (const file of ['scripts/kanttekening.js', 'scripts/describe-sources.js'])
    await cp(join(ROOT, file), join(clone, file))
  for (const name of ['src-core', 'src-main', 'src-renderer', 'resources']) await mkdir(join(clone, name))
  for (const name of ['package-lock.json', 'electron.vite.config.ts', 'scripts/programs.ts', 'tsconfig.json'])
    await writeFile(join(clone, name), '{}')
  await writeFile(join(clone, 'package.json'), '{"type":"module"}')
  await writeFile(join(clone, 'scripts/build.ts'), BUILD)
  await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
})

/** Runs the clone's command from another folder. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(done => {
    const child = execFile(
      process.execPath,
      [join(clone, 'scripts/kanttekening.js'), ...args],
      { cwd: makeTemporaryFolder() },
      (error, stdout, stderr) => done({ code: error ? (child.exitCode ?? -1) : 0, stdout, stderr }),
    )
  })
}

const builds = async () => (await readFile(join(clone, 'builds'), 'utf8')).length

describe('the command in a clone', () => {
  test('is built once, where it is not there, and prints only its own output', async () => {
    const first = await run('structure', 'a b')
    expect(first).toMatchObject({ code: 0, stdout: 'structure a b\n' })
    expect(first.stderr).toContain('Building Kanttekening')
    expect(await run('--version')).toEqual({ code: 0, stdout: '--version\n', stderr: '' })
    expect(await builds()).toBe(1)
  })

  test('is built again after a source was changed, added or deleted', async () => {
    const source = join(clone, 'src-core/a.ts')
    await run()
    await writeFile(source, 'one')
    await run()
    await writeFile(source, 'another')
    await run()
    await rm(source)
    await run()
    expect(await builds()).toBe(4)
  })

  test('says what to do where it cannot be built', async () => {
    await writeFile(join(clone, 'scripts/build.ts'), 'process.exitCode = 3')
    const { code, stdout, stderr } = await run('list')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('npm ci && npm run build')
    expect(stderr).toContain(clone)
  })
})
