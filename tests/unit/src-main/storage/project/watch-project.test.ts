import { EventEmitter, once } from 'node:events'
import { watch, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { watchProject } from '../../../../../src-main/storage/project/watch-project'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

test('a change at the very end of a slow look is looked at soon', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-watch-'))
  ends.push(() => rm(folder, { recursive: true, force: true }))
  const paths = projectPaths(folder)
  await mkdir(paths.analysts, { recursive: true })
  const seen = new EventEmitter()
  const own = watch(paths.analysts, () => seen.emit('change'))
  ends.push(async () => own.close())
  let looks = 0
  // The first look is the regular one.
  const project = watchProject(paths, async () => {
    looks += 1
    if (looks !== 1) return
    // So long that it would be half a minute until the next look if nothing were told.
    await setTimeout(1_500)
    const told = once(seen, 'change')
    await writeFile(join(paths.analysts, 'ana_1.json'), '{}')
    await told
    // The watch hears of it a moment after this test does, and waits for more: the look ends in between.
    await setTimeout(20)
  })
  ends.push(() => project.close())
  await expect.poll(() => looks).toBeGreaterThan(1)
})

test('what is written before the system tells of changes is looked at soon', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-watch-'))
  ends.push(() => rm(folder, { recursive: true, force: true }))
  const paths = projectPaths(folder)
  const annotations = join(paths.analysts, 'ana_1', 'annotations')
  await mkdir(annotations, { recursive: true })
  let looks = 0
  const project = watchProject(paths, async () => {
    looks += 1
    // So long that the next regular look is 14 seconds away.
    if (looks === 1) await setTimeout(700)
  })
  ends.push(() => project.close())
  const first = project.look()
  writeFileSync(join(annotations, 'doc_1.json'), '{}')
  await first
  await expect.poll(() => looks).toBeGreaterThan(1)
})
