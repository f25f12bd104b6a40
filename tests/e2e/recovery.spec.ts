import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import type { LaunchedApp } from './fixtures/launched-app'
import { card, cards, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const FIRST = 'zware consequenties'
const SECOND = 'specifieke sancties worden voorbereid'

const status = (page: Page) => page.locator('[data-save]')
const keeping = async (page: Page, tab: string) => {
  await page.getByRole('button', { name: 'Geschiedenis, prullenbak en reservekopieën' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: tab }).click()
  return dialog
}

/** Marks two passages and waits until both are said to be saved. */
async function markTwo({ page }: LaunchedApp): Promise<void> {
  await mark(page, FIRST, '1')
  await mark(page, SECOND, '2')
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
}

test('an app that is killed right after it said "saved" comes back with everything, undo included', {
  tag: ['@electron', '@apart'],
}, async ({ launch }) => {
  const app = await launch()
  await markTwo(app)
  await app.kill()
  await app.restart()
  await expect(card(app.page, FIRST)).toHaveCount(1)
  await expect(card(app.page, SECOND)).toHaveCount(1)
  await app.page.locator('#paper').focus()
  await app.page.keyboard.press('Control+z')
  await expect(card(app.page, SECOND)).toHaveCount(0)
  await app.page.keyboard.press('Control+z')
  await expect(cards(app.page)).toHaveCount(0)
  await app.page.keyboard.press('Control+Shift+z')
  await expect(card(app.page, FIRST)).toHaveCount(1)
})

test('an earlier state of one record and of the project comes back from the history', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await markTwo(app)
  const dialog = await keeping(page, 'Geschiedenis')
  const entry = dialog.getByRole('listitem').filter({ hasText: FIRST }).first()
  await entry.getByRole('button', { name: 'Terug naar dit moment' }).click()
  await entry.getByRole('button', { name: 'Teruggaan' }).click()
  await expect(dialog.getByRole('status')).toContainText('gewijzigd')
  const gone = dialog.getByRole('listitem').filter({ hasText: SECOND }).first()
  await gone.getByRole('button', { name: 'Tonen wat er veranderde' }).click()
  await gone.getByRole('button', { name: 'Deze versie terugzetten' }).click()
  await page.keyboard.press('Escape')
  await expect(card(page, FIRST)).toHaveCount(1)
  await expect(card(page, SECOND)).toHaveCount(1)
})

test('a backup shows what restoring it changes, and the trash gives back what that deleted', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await markTwo(app)
  const dialog = await keeping(page, 'Reservekopieën')
  await dialog.getByRole('button', { name: 'Vergelijken met nu' }).last().click()
  await expect(dialog).toContainText('Terugzetten wijzigt 2 onderdelen')
  await expect(dialog).toContainText('gaat naar de prullenbak')
  await dialog.getByRole('button', { name: 'Dit alles terugzetten' }).click()
  await expect(dialog.getByRole('status')).toContainText('2 onderdelen')
  await dialog.getByRole('tab', { name: 'Prullenbak' }).click()
  await dialog.getByRole('button', { name: `Terugzetten: ${FIRST}` }).click()
  await expect(dialog.getByRole('status')).toContainText('Teruggezet')
  await page.keyboard.press('Escape')
  await expect(card(page, FIRST)).toHaveCount(1)
  await expect(card(page, SECOND)).toHaveCount(0)
})

test('a damaged file is reported in plain words, and nothing in it is lost', async ({ launch }) => {
  const app = await launch()
  await markTwo(app)
  const { id } = await app.analyst()
  const project = await app.projectFolder()
  await app.close()
  const themes = join(projectPaths(project).analyst(id).folder, 'themes.json')
  const whole = await readFile(themes, 'utf8')
  await writeFile(themes, whole.slice(0, whole.length / 2))
  await app.restart()
  await app.page.getByText('Eén bestand was niet in orde').click()
  const report = app.page.getByRole('status').filter({ hasText: 'Een bestand was beschadigd.' })
  await expect(report).toContainText(/\d+ onderdelen ervan zijn teruggehaald/)
  await expect(report).toContainText('themes.json.corrupt-')
  // What only helps whoever knows the program is in English, and shown to who asks for it.
  const technical = report.getByText('cannot be read; it is kept as it is.')
  await expect(technical).toBeHidden()
  await report.getByText('Voor wie u ermee helpt, in het Engels').click()
  await expect(technical).toBeVisible()
  await expect(card(app.page, FIRST)).toHaveCount(1)
  await checkAccessibility(app.page, 'damage', bothAppearances)
  await report.getByRole('button', { name: /reservekopieën/ }).click()
  await expect(app.page.getByRole('dialog')).toBeVisible()
})

test('a full disk is said, the work stays in the window, and is kept whole once there is room', {
  tag: ['@electron', '@apart'],
}, async ({ launch }) => {
  const disk = await mkdtemp(join(tmpdir(), 'kanttekening-disk-'))
  const mounted = mountSmall(disk)
  try {
    test.skip(!mounted, 'needs root and tmpfs')
    const maker = await launch()
    await expect(maker.page.getByRole('article').first()).toBeAttached()
    const analyst = await maker.analyst()
    const source = await maker.projectFolder()
    await maker.close()
    const project = join(disk, 'vol.kanttekening')
    await cp(source, project, { recursive: true })
    const app = await launch({ project, analyst })
    await mark(app.page, FIRST, '1')
    await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
    fill(disk)
    await mark(app.page, SECOND, '2')
    await expect(status(app.page)).toHaveAttribute('data-save', 'failed')
    await expect(status(app.page)).toContainText(/Niet bewaard: de schijf is vol/)
    await expect(card(app.page, SECOND)).toHaveCount(1)
    await app.page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await expect(status(app.page)).toHaveAttribute('data-save', 'failed')
    // From here on it may be kept by itself, before anybody could press that button again.
    await rm(join(disk, 'filler'))
    await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
    await app.kill()
    await app.restart()
    await expect(card(app.page, FIRST)).toHaveCount(1)
    await expect(card(app.page, SECOND)).toHaveCount(1)
    await app.close()
  } finally {
    if (mounted) execFileSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
  }
})

function mountSmall(folder: string): boolean {
  if (process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Takes all the room that is left. */
function fill(disk: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4k'], { stdio: 'ignore' })
  } catch {
    // It ends with an error once there is no room left, as it should.
  }
}
