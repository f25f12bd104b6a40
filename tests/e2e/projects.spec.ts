import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { checkAccessibility } from './fixtures/check-accessibility'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const SAMPLE = 'Voorbeeld: NAVO-ministeriële'
const PASSAGE = 'zware consequenties'

const menu = (page: Page) => page.getByRole('button', { name: /^Project: / })

async function choose(page: Page, what: string): Promise<void> {
  await menu(page).click()
  await page.getByRole('menuitem', { name: what }).click()
}

test('a project gets another name, which is remembered', async ({ launch }) => {
  const app = await launch()
  await choose(app.page, 'Naam wijzigen…')
  const dialog = app.page.getByRole('dialog', { name: 'Naam van het project wijzigen' })
  await expect(dialog.getByRole('textbox')).toHaveValue(SAMPLE)
  await checkAccessibility(app.page, 'renaming a project')
  await dialog.getByRole('textbox').fill('Sancties')
  await app.page.keyboard.press('Enter')
  await expect(menu(app.page)).toHaveText('Sancties')
  await app.restart()
  await expect(menu(app.page)).toHaveText('Sancties')
})

test('a copy of a project has everything, and goes its own way', async ({ launch }) => {
  const { page } = await launch({ analyst: ANNA })
  await mark(page, PASSAGE, '2')
  await choose(page, 'Dupliceren…')
  await expect(page.getByRole('dialog', { name: 'Project dupliceren' }).getByRole('textbox')).toHaveValue(
    `Kopie van ${SAMPLE}`,
  )
  await page.keyboard.press('Enter')
  await expect(menu(page)).toHaveText(`Kopie van ${SAMPLE}`)
  await expect(card(page, PASSAGE)).toContainText('SWIFT')
  await card(page, PASSAGE).locator('[data-card-main]').click()
  await page.keyboard.press('Delete')
  await expect(card(page, PASSAGE)).toHaveCount(0)
  await choose(page, SAMPLE)
  await expect(menu(page)).toHaveText(SAMPLE)
  await expect(card(page, PASSAGE)).toContainText('SWIFT')
})

test('a project goes to the trash after a question, and comes back', { tag: '@electron' }, async ({
  launch,
  host,
}) => {
  const app = await launch()
  const { page } = app
  await mark(page, PASSAGE, '2')
  const folder = await app.projectFolder()
  await choose(page, 'Dupliceren…')
  await page.keyboard.press('Enter')
  await expect(menu(page)).toHaveText(`Kopie van ${SAMPLE}`)
  await choose(page, SAMPLE)
  await expect(menu(page)).toHaveText(SAMPLE)
  await choose(page, 'Naar de prullenbak…')
  const dialog = page.getByRole('dialog', { name: `“${SAMPLE}” naar de prullenbak?` })
  await expect(dialog).toBeVisible()
  await checkAccessibility(page, 'deleting a project')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(menu(page)).toHaveText(SAMPLE)
  await choose(page, 'Naar de prullenbak…')
  await dialog.getByRole('button', { name: 'Naar de prullenbak' }).click()
  await expect(menu(page)).toHaveText(`Kopie van ${SAMPLE}`)
  await expect(page.getByText(`“${SAMPLE}” staat in de prullenbak`)).toBeVisible()
  expect(existsSync(folder)).toBe(false)
  await menu(page).click()
  await expect(page.getByRole('menuitem', { name: SAMPLE, exact: true })).toHaveCount(0)
  const restore = page.getByRole('menuitem', { name: `Terugzetten: ${SAMPLE}` })
  if (host === 'web') {
    await restore.click()
    await expect(menu(page)).toHaveText(SAMPLE)
    await expect(card(page, PASSAGE)).toContainText('SWIFT')
  } else await expect(restore).toHaveCount(0)
})

test('a project that cannot be opened at the start is named, with what to do', async ({ launch }) => {
  const app = await launch()
  await choose(app.page, 'Nieuw project…')
  await app.page.getByRole('dialog').getByRole('textbox').fill('Brieven')
  await app.page.keyboard.press('Enter')
  await expect(menu(app.page)).toHaveText('Brieven')
  const file = join(await app.projectFolder(), 'project.json')
  await app.close()
  await writeFile(file, '{"schema":"kanttekening/project@9","id":"prj_00000000000000aa","name":"Brieven"}')
  await app.restart()
  const told = app.page.getByRole('status').filter({ hasText: '“Brieven” kan niet worden geopend' })
  await expect(told).toContainText('Werk het programma bij om het te openen.')
  await expect(menu(app.page)).toHaveText(SAMPLE)
  // It takes its own place, and covers nothing of the paper in a small window.
  await app.page.setViewportSize({ width: 900, height: 600 })
  const banner = await told.getByText('“Brieven” kan niet').boundingBox()
  const paper = await app.page.getByRole('article').first().boundingBox()
  expect((banner?.y ?? 0) + (banner?.height ?? 0)).toBeLessThanOrEqual(paper?.y ?? 0)
  await checkAccessibility(app.page, 'a project that was not opened')
  await told.getByRole('button', { name: 'Melding sluiten' }).click()
  await expect(told).toHaveCount(0)
})
