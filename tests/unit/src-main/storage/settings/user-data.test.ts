import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { openUserData } from '../../../../../src-main/storage/settings/user-data'

let folder: string
let id: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-test-'))
  id = (await open()).id
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function open() {
  return (await openUserData(realSystem, folder, 'Marijke')).analyst.value
}

const FIRST = 'analyst.json'
const SECOND = 'analyst-copy.json'

describe('who the analyst is', () => {
  it.each([
    ['empty', ''],
    ['cut', '{"id":"ana_'],
    ['null', 'null'],
    ['NULs', '\0\0\0\0'],
  ])('is known from the other file where one is %s, and both are whole again', async (_, content) => {
    for (const name of [FIRST, SECOND]) {
      writeFileSync(join(folder, name), content)
      expect((await open()).id).toBe(id)
      for (const each of [FIRST, SECOND])
        expect(JSON.parse(readFileSync(join(folder, each), 'utf8'))).toEqual({ id, name: 'Marijke' })
      if (content !== 'null') {
        const aside = readdirSync(folder).filter(each => each.startsWith(`${name}.corrupt-`))
        expect(aside.map(each => readFileSync(join(folder, each), 'utf8'))).toEqual([content])
      }
    }
  })

  it('is known where one of the files is gone', async () => {
    for (const name of [FIRST, SECOND]) {
      rmSync(join(folder, name))
      expect((await open()).id).toBe(id)
      expect(readdirSync(folder)).toContain(name)
    }
  })

  it('is the later one where a crash came between the two', async () => {
    const later = { id, name: 'Marijke de Vries' }
    writeFileSync(join(folder, FIRST), JSON.stringify(later))
    expect(await open()).toEqual(later)
    expect(JSON.parse(readFileSync(join(folder, SECOND), 'utf8'))).toEqual(later)
  })
})
