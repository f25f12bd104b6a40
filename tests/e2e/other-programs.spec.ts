import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import type { LaunchedApp, LaunchOptions } from './fixtures/launched-app'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const FIRST = 'zware consequenties'
const SECOND = 'specifieke sancties worden voorbereid'

const status = (page: Page) => page.locator('[data-save]')

async function ownFolder(app: LaunchedApp) {
  return projectPaths(await app.projectFolder()).analyst((await app.analyst()).id)
}

/** Marks two passages and answers the file they are kept in. */
async function markTwo(app: LaunchedApp): Promise<string> {
  await mark(app.page, FIRST, '1')
  await mark(app.page, SECOND, '2')
  await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
  const { annotations } = await ownFolder(app)
  const [name = ''] = await readdir(annotations)
  return join(annotations, name)
}

/** Has the app start anew without having ended, and expects both passages and the way back. */
async function expectBoth(app: LaunchedApp): Promise<void> {
  await app.kill()
  await app.restart()
  await expect(card(app.page, FIRST)).toHaveCount(1)
  await expect(card(app.page, SECOND)).toHaveCount(1)
  await app.page.locator('#paper').focus()
  await app.page.keyboard.press('Control+z')
  await expect(card(app.page, SECOND)).toHaveCount(0)
}

test('a file that another program cuts in half while it is open is whole again soon, and the report says so', {
  tag: '@apart',
}, async ({ launch }) => {
  const app = await launch()
  const file = await markTwo(app)
  const whole = await readFile(file, 'utf8')
  await truncate(file, whole.length >> 1)
  await app.page.getByText('Eén bestand was niet in orde').click()
  const report = app.page.getByRole('status').filter({ hasText: 'Een bestand was beschadigd.' })
  await expect(report).toContainText('2 onderdelen ervan zijn teruggehaald.')
  await expect(report).toContainText('.json.corrupt-')
  await expect.poll(() => readFile(file, 'utf8')).toBe(whole)
  await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
  await expectBoth(app)
})

test('one’s own folder, removed while it is open, is there again soon with everything in it', {
  tag: '@apart',
}, async ({ launch }) => {
  const app = await launch()
  const file = await markTwo(app)
  const whole = await readFile(file, 'utf8')
  const own = await ownFolder(app)
  await rm(own.folder, { recursive: true })
  await expect(app.page.getByText(/bestanden waren niet in orde/)).toBeVisible()
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toBe(whole)
  await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
  await expect.poll(() => readFile(own.log, 'utf8').catch(() => '')).toContain('annotation-create')
  await expectBoth(app)
})

/** Makes the sample project and closes it; answers where it is, and how to open it again as its analyst. */
async function makeSample(
  launch: (options?: LaunchOptions) => Promise<LaunchedApp>,
): Promise<{ readonly project: string; readonly analyst: Analyst }> {
  const maker = await launch()
  await expect(maker.page.getByRole('article').first()).toBeAttached()
  const made = { project: await maker.projectFolder(), analyst: await maker.analyst() }
  await maker.close()
  return made
}

test('a folder in which nothing can be written is said to be so, and can be tried again', async ({
  launch,
}) => {
  const disk = await mkdtemp(join(tmpdir(), 'kanttekening-disk-'))
  const mounted = mount(['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk])
  try {
    test.skip(!mounted, 'needs root and tmpfs')
    const { project: source, analyst } = await makeSample(launch)
    const project = join(disk, 'alleen-lezen.kanttekening')
    await cp(source, project, { recursive: true })
    mount(['-o', 'remount,ro', disk])
    const app = await launch({ project, analyst })
    const { page } = app
    const banner = page.getByRole('status').filter({ hasText: 'kan niet worden geschreven (EROFS)' })
    await expect(banner).toBeVisible()
    await expect(page.getByText(/heeft dit project geopend/)).toBeHidden()
    await tryAgain(page, banner)
    await expect(banner).toBeVisible()
    mount(['-o', 'remount,rw', disk])
    await tryAgain(page, banner)
    await expect(banner).toBeHidden()
    await mark(page, FIRST, '1')
    await expect(status(page)).toHaveAttribute('data-save', 'saved')
    // Before its disk goes.
    await app.close()
  } finally {
    if (mounted) execFileSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
  }
})

/** Asks to open the project again, and waits for the answer: a second try before that would be answered by the first. */
async function tryAgain(page: Page, banner: Locator): Promise<void> {
  const tried = page.waitForResponse('**/call/project.reopen')
  await banner.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await tried
}

function mount(options: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', options, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a lock that cannot be read keeps one from writing only until nobody turns out to hold it', async ({
  launch,
}) => {
  const { project, analyst } = await makeSample(launch)
  const { lock } = projectPaths(project).analyst(analyst.id)
  await writeFile(lock, '{"pid":')
  const { page } = await launch({ project, analyst })
  const banner = page.getByRole('status').filter({ hasText: 'Misschien heeft een ander venster' })
  await tryAgain(page, banner)
  await expect(banner).toBeVisible()
  const longAgo = new Date(Date.now() - 121_000)
  await utimes(lock, longAgo, longAgo)
  await tryAgain(page, banner)
  await expect(banner).toBeHidden()
  await mark(page, FIRST, '1')
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
})
