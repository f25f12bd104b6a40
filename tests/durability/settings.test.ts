import { describe, expect, it } from 'vitest'
import { realSystem } from '../../src-main/storage/files/system'
import { openUserData } from '../../src-main/storage/settings/user-data'
import { CrashFs } from './support/crash-fs'
import { bootMachine, crashEverywhere, describePoint } from './support/crash-machine'
import { FaultySystem } from './support/intercept-fs'
import { makeTemporaryFolder } from './support/project'

const FOLDER = '/home/instellingen'

describe('what belongs to the machine’s user', () => {
  it('is the old or the new after a power cut, and who one is stays the same', async () => {
    const disk = new CrashFs()
    const first = await openUserData(bootMachine(disk), FOLDER, 'Marijke')
    const { id } = first.analyst.value
    let acknowledged = { size: first.preferences.value.textSize, name: 'Marijke' }
    const points = await crashEverywhere(
      disk,
      async system => {
        const data = await openUserData(system, FOLDER, 'Iemand anders')
        await data.preferences.set({ ...data.preferences.value, textSize: 24 })
        acknowledged = { ...acknowledged, size: 24 }
        await data.analyst.set({ id, name: 'Marijke de Vries' })
        acknowledged = { ...acknowledged, name: 'Marijke de Vries' }
      },
      () => acknowledged,
    )
    for (const point of points) {
      const { preferences, analyst } = await openUserData(bootMachine(point.disk), FOLDER, 'Iemand anders')
      expect(analyst.value.id, describePoint(point)).toBe(id)
      const { size, name } = point.known
      expect(size === 24 ? [24] : [18, 24], describePoint(point)).toContain(preferences.value.textSize)
      expect(name === 'Marijke' ? ['Marijke', 'Marijke de Vries'] : [name], describePoint(point)).toContain(
        analyst.value.name,
      )
      expect(await point.disk.fs.readdir(FOLDER)).not.toContainEqual(expect.stringContaining('.corrupt-'))
    }
    expect(points.length).toBeGreaterThan(100)
  })

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE'])(
    'is refused or kept where a call fails with %s',
    async code => {
      const folder = makeTemporaryFolder()
      const faulty = new FaultySystem(realSystem)
      const data = await openUserData(faulty.system, folder, 'Marijke')
      const { id } = data.analyst.value
      let refused = 0
      for (let number = 1; ; number += 1) {
        const before = await openUserData(realSystem, folder, 'Marijke')
        const textSize = before.preferences.value.textSize === 24 ? 18 : 24
        const name = `Marijke ${number}`
        faulty.fail(number, code)
        const sized = await data.preferences.set({ ...data.preferences.value, textSize }).then(
          () => true,
          () => false,
        )
        const named = await data.analyst.set({ id, name }).then(
          () => true,
          () => false,
        )
        const reached = faulty.calls >= number
        faulty.fail(0, '')
        if (!sized || !named) refused += 1
        const after = await openUserData(realSystem, folder, 'Iemand anders')
        expect(after.analyst.value.id).toBe(id)
        if (sized) expect(after.preferences.value.textSize).toBe(textSize)
        if (named) expect(after.analyst.value.name).toBe(name)
        if (!reached) break
      }
      expect(refused).toBeGreaterThan(10)
    },
  )
})
