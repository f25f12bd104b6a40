import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { confined } from '../../../../../src-main/storage/files/confined-fs'
import { NotAFile } from '../../../../../src-main/storage/files/not-a-file'
import { readNow } from '../../../../../src-main/storage/files/read-now'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { makeTemporaryFolder } from '../../../../durability/support/project'

let root: string
let outside: string
beforeEach(() => {
  const base = makeTemporaryFolder()
  root = join(base, 'project')
  outside = join(base, 'private')
  mkdirSync(join(root, 'folder'), { recursive: true })
  mkdirSync(outside)
  writeFileSync(join(root, 'folder', 'a.json'), 'ours')
  writeFileSync(join(outside, 'a.json'), 'secret')
})
const read = (...path: string[]) =>
  confined(realSystem, root)
    .readNow(join(root, ...path), 100)
    .toString()

describe('a file read at once', () => {
  it('is the plain file that stands there', () => {
    expect(read('folder', 'a.json')).toBe('ours')
  })

  it('is never read through a link, of its own or on the way', () => {
    symlinkSync(join(outside, 'a.json'), join(root, 'folder', 'b.json'))
    symlinkSync(outside, join(root, 'elsewhere'))
    expect(() => read('folder', 'b.json')).toThrow(NotAFile)
    expect(() => read('elsewhere', 'a.json')).toThrow(NotAFile)
  })

  it('is no folder, and no larger than it may be', () => {
    expect(() => read('folder')).toThrow(NotAFile)
    expect(() => readNow(join(root, 'folder', 'a.json'), 3)).toThrow('at most 3 are read')
    expect(() => read('folder', 'c.json')).toThrow('ENOENT')
  })
})
