import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type BackupManifest, BackupStore } from '../../../../../src-main/storage/backups/backup-store'
import { realSystem } from '../../../../../src-main/storage/files/system'

let top: string

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'kanttekening-backup-store-'))
  mkdirSync(join(top, 'project'))
})

afterEach(() => rmSync(top, { recursive: true }))

const folder = () => join(top, 'backups', 'prj_1')
const parts = () => readdirSync(join(folder(), 'content')).sort()

/** A store of backups in which every backup is made so many days after the one before, and each holds other words. */
function storeOf(daysBetween: number) {
  let made = 0
  const now = () => new Date(Date.UTC(2024, 0, 1 + made * daysBetween))
  const store = new BackupStore({ ...realSystem, now }, join(top, 'backups'), 'prj_1')
  const make = (): Promise<BackupManifest> => {
    made += 1
    writeFileSync(join(top, 'project', 'project.json'), `the words of backup ${made}`)
    const project = { id: 'prj_1', name: 'Proef' }
    const counts = { annotations: 0, themes: 0, documents: 0 }
    return store.make(join(top, 'project'), { project, through: made, reason: 'asked', ...counts })
  }
  return { store, make }
}

/** Puts a list in the place of a backup's own, with its right checksum. */
function putList(id: string, json: string): void {
  const checksum = createHash('sha256').update(json).digest('hex')
  writeFileSync(join(folder(), `${id}.json`), `${checksum}\n${json}\n`)
}

it('lets backups go that are too old, and the parts that only they needed', async () => {
  const { store, make } = storeOf(400)
  for (let count = 0; count < 4; count += 1) await make()
  expect((await store.list()).map(({ through }) => through)).toEqual([4, 3, 2])
  expect(parts()).toHaveLength(3)
})

it('leaves a backup of a newer program alone, with every part that it may need', async () => {
  const { store, make } = storeOf(400)
  const newer = await make()
  const list = join(folder(), `${newer.id}.json`)
  const later = {
    schema: 'kanttekening/backup@2',
    id: newer.id,
    pieces: newer.files.map(({ parts }) => parts),
  }
  putList(newer.id, JSON.stringify(later))
  const before = readFileSync(list)
  const needed = parts()
  for (let count = 0; count < 5; count += 1) await make()
  expect((await store.list()).map(({ through }) => through)).toEqual([6, 5, 4])
  expect(readFileSync(list)).toEqual(before)
  expect(parts()).toEqual(expect.arrayContaining(needed))
})

it('keeps nothing for a list that is damaged, which no program can read', async () => {
  const { store, make } = storeOf(400)
  const damaged = await make()
  writeFileSync(join(folder(), `${damaged.id}.json`), 'cut off')
  const [part = ''] = parts()
  await make()
  expect((await store.list()).map(({ through }) => through)).toEqual([2])
  expect(parts()).not.toContain(part)
})
