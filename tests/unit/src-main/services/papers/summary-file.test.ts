import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { summarise } from '../../../../../src-main/services/papers/paper-summary'
import { type KeptPaper, SummaryFile } from '../../../../../src-main/services/papers/summary-file'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { makeTemporaryFolder } from '../../../../durability/support/project'
import { paperOf } from '../open-desk'

const PAPER = paperOf('Kan de minister dit toezeggen?')
const KEPT: KeptPaper = {
  stamp: '1:2:3:4',
  digest: 'abc',
  size: 30,
  summary: summarise(PAPER, ''),
  places: { key: 'k', lost: ['ann_1'] },
}

let folder: string
beforeEach(() => {
  folder = join(makeTemporaryFolder(), 'papers')
})
const file = (project = '/home/a/p', program = '1.0') =>
  new SummaryFile(realSystem, project, { folder, program })

describe('the file of summaries', () => {
  it('says what was kept of each paper', async () => {
    await file().write(new Map([[PAPER.id, KEPT]]))
    expect(await file().read()).toEqual(new Map([[PAPER.id, KEPT]]))
  })

  it('is empty where there is none, and where none is wanted', async () => {
    expect(await file().read()).toEqual(new Map())
    const nowhere = new SummaryFile(realSystem, '/home/a/p', null)
    await nowhere.write(new Map([[PAPER.id, KEPT]]))
    expect(await nowhere.read()).toEqual(new Map())
  })

  it('is empty for another folder, and for another version of the program', async () => {
    await file().write(new Map([[PAPER.id, KEPT]]))
    expect(await file('/home/a/q').read()).toEqual(new Map())
    expect(await file('/home/a/p', '1.1').read()).toEqual(new Map())
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['other JSON', () => '[1, 2]'],
    ['a summary that lacks its title', (text: string) => text.replace('"title"', '"titel"')],
    ['a negative size', (text: string) => text.replace('"size":30', '"size":-1')],
  ])('is empty where it was %s', async (_, harm) => {
    await file().write(new Map([[PAPER.id, KEPT]]))
    const [name = ''] = await readdir(folder)
    const path = join(folder, name)
    await writeFile(path, harm(await readFile(path, 'utf8')))
    expect(await file().read()).toEqual(new Map())
  })

  it('stops nothing where it cannot be written', async () => {
    await writeFile(folder, 'a file stands where the folder belongs')
    await file().write(new Map([[PAPER.id, KEPT]]))
    expect(await file().read()).toEqual(new Map())
  })
})
