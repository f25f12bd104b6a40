import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findElectron, installElectron, reasonIn } from '../../../scripts/electron-runtime'
import { makeZip } from '../src-main/import/make-files'

const MODULES = resolve(import.meta.dirname, '../../../node_modules')
const VERSION = '45.4.1'
const ARCHIVE = `electron-v${VERSION}-${process.platform}-${process.arch}.zip`
let home: string
let electron: string
let server: Server
let archive: Buffer

/** A copy of Electron's package, whose installer fetches from a server of this test. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kanttekening-runtime-'))
  electron = join(home, 'node_modules', 'electron')
  await cp(join(MODULES, 'electron'), electron, { recursive: true })
  await rm(join(electron, 'dist'), { recursive: true, force: true })
  await rm(join(electron, 'path.txt'), { force: true })
  for (const name of ['@electron', '@electron-internal'])
    await symlink(join(MODULES, name), join(home, 'node_modules', name))
  archive = await makeZip({ version: VERSION, electron: '#!/bin/sh\n' })
  server = createServer((request, response) => {
    const sum = createHash('sha256').update(archive).digest('hex')
    response.end(request.url?.endsWith('.txt') ? `${sum} *${ARCHIVE}\n` : archive)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  process.env['ELECTRON_MIRROR'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  process.env['electron_config_cache'] = join(home, 'cache')
  process.env['electron_use_remote_checksums'] = '1'
})

afterEach(async () => {
  for (const name of ['ELECTRON_MIRROR', 'electron_config_cache', 'electron_use_remote_checksums'])
    delete process.env[name]
  server.close()
  await rm(home, { recursive: true, force: true })
})

const leave = async (files: Record<string, string>) => {
  await mkdir(join(electron, 'dist'), { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(electron, name), content)
}

describe.skipIf(process.platform !== 'linux')('the runtime of Electron', () => {
  it('is there only when the whole of it is', async () => {
    expect(findElectron(electron)).toBeNull()
    await leave({ 'dist/electron': '' })
    expect(findElectron(electron), 'unpacking was interrupted').toBeNull()
    await leave({ 'dist/version': VERSION })
    expect(findElectron(electron), 'the installer has not said it is done').toBeNull()
    await leave({ 'path.txt': 'electron' })
    expect(findElectron(electron)).toBe(join(electron, 'dist', 'electron'))
    await leave({ 'dist/version': '44.0.0' })
    expect(findElectron(electron), 'it is of another version').toBeNull()
  })

  it('is repaired where unpacking it was interrupted', async () => {
    await leave({ 'dist/electron': 'half', 'dist/rest': 'of another version' })
    expect(await installElectron(electron)).toBeNull()
    const path = findElectron(electron)
    expect(path).toBe(join(electron, 'dist', 'electron'))
    expect(await readFile(path ?? '', 'utf8')).toBe('#!/bin/sh\n')
    expect(findElectron(electron)).not.toBeNull()
  })

  it('that cannot be fetched is told with the cause', async () => {
    await new Promise(closed => server.close(closed))
    expect(await installElectron(electron)).toMatch(/^fetch failed: connect ECONNREFUSED 127\.0\.0\.1:\d+$/)
    expect(findElectron(electron)).toBeNull()
  })
})

it('reads what went wrong out of an error’s stack', () => {
  expect(reasonIn('(node:1) Warning: x\nHTTPError: Response code 404\n    at a (b:1:1)\n')).toBe(
    'Response code 404',
  )
  expect(reasonIn('nothing of that kind')).toBeNull()
})
