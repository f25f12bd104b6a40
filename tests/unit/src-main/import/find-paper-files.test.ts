import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPaperFiles } from '../../../../src-main/import/find-paper-files'
import { realSystem } from '../../../../src-main/storage/files/system'
import { makeTemporaryFolder } from '../../../durability/support/project'

/** A folder with a letter, a folder below it, and links. */
function makeFolder(): string {
  const folder = makeTemporaryFolder()
  mkdirSync(join(folder, 'onder'))
  writeFileSync(join(folder, 'brief.txt'), 'Brief.')
  writeFileSync(join(folder, 'onder', 'bijlage.txt'), 'Bijlage.')
  return folder
}

describe.skipIf(process.platform === 'win32')('files of a folder with links', () => {
  test('are each found once, also where links lead in a circle, each of which could be followed into the others', async () => {
    const folder = makeFolder()
    for (const name of ['a', 'b', 'c']) symlinkSync('.', join(folder, name))
    symlinkSync('..', join(folder, 'onder', 'terug'))
    expect(await findPaperFiles(realSystem, folder)).toEqual([
      join(folder, 'brief.txt'),
      join(folder, 'onder', 'bijlage.txt'),
    ])
  })

  test('are found behind a link to a folder elsewhere', async () => {
    const [folder, elsewhere] = [makeFolder(), makeFolder()]
    symlinkSync(elsewhere, join(folder, 'elders'))
    expect(await findPaperFiles(realSystem, folder)).toEqual([
      join(folder, 'brief.txt'),
      join(folder, 'elders', 'brief.txt'),
      join(folder, 'elders', 'onder', 'bijlage.txt'),
      join(folder, 'onder', 'bijlage.txt'),
    ])
  })
})
