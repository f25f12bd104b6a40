import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { realSystem } from '../../src-main/storage/files/system'
import { createProjectFolder } from '../../src-main/storage/project/project-folder'

const ROOT = resolve(import.meta.dirname, '../..')
const MARKER = 'kwikstaartgeheim'
const folder = mkdtempSync(join(tmpdir(), 'kanttekening-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!hasStrace())('the program (needs strace)', () => {
  it('connects to no one while it reads and keeps a paper, and prints nothing of its text', async () => {
    const project = join(folder, 'proef.kanttekening')
    await createProjectFolder(realSystem, project, 'Proef')
    const paper = join(folder, 'brief.txt')
    writeFileSync(
      paper,
      `Geachte voorzitter,\n\nDit gaat over ${MARKER}, zie https://example.org/${MARKER}.\n`,
    )
    const trace = join(folder, 'trace')
    const command = [
      '--import',
      'tsx',
      join(ROOT, 'src-main/cli/entry.ts'),
      'import',
      '--project',
      project,
      paper,
    ]
    const { stdout, stderr, status } = spawnSync(
      'strace',
      ['-f', '-e', 'trace=connect', '-o', trace, process.execPath, ...command],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder } },
    )
    expect(status, stderr).toBe(0)
    const [id = '', ...others] = readdirSync(join(project, 'documents'))
    expect(others).toEqual([])
    expect(readFileSync(join(project, 'documents', id, 'document.json'), 'utf8')).toContain(MARKER)
    expect(stdout + stderr).not.toContain(MARKER)
    const calls = readFileSync(trace, 'utf8').split('\n')
    expect(calls.filter(call => /AF_INET/.test(call))).toEqual([])
  })
})

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
