import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { changePaper } from '../e2e/fixtures/change-paper'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, mark } from '../e2e/fixtures/mark'
import { makePackage, openPackage } from '../e2e/fixtures/packages'
import { expect, test } from '../e2e/fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const BRAM: Analyst = { id: 'ana_00000000000000bb', name: 'Bram Bakker' }
const FIRST = 'zware consequenties'
const SECOND = 'eventuele inval'

async function write(page: Page, text: string): Promise<void> {
  await card(page, FIRST).locator('[data-card-main]').click()
  await page.locator('#annotations [contenteditable]').first().click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Escape')
  await expect(card(page, FIRST)).toContainText(text)
}

for (const appearance of ['light', 'dark'] as const) {
  test(`history, trash and backups can be used by everyone: ${appearance}`, async ({ launch }) => {
    const { page } = await launch({ appearance })
    await mark(page, FIRST, '1')
    await mark(page, SECOND, '2')
    await checkAccessibility(page, 'annotations')
    await card(page, SECOND).locator('[data-card-main]').click()
    await checkAccessibility(page, 'an open annotation')
    await page.keyboard.press('Delete')
    await expect(card(page, SECOND)).toHaveCount(0)
    await page.getByRole('button', { name: 'Geschiedenis, prullenbak en reservekopieën' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('tab', { name: 'Geschiedenis' }).click()
    await dialog.getByRole('button', { name: 'Tonen wat er veranderde' }).first().click()
    await expect(dialog.getByRole('button', { name: 'Deze versie terugzetten' }).first()).toBeVisible()
    await checkAccessibility(page, 'history')
    await dialog.getByRole('tab', { name: 'Prullenbak' }).click()
    await expect(dialog.getByRole('button', { name: `Terugzetten: ${SECOND}` })).toBeVisible()
    await checkAccessibility(page, 'trash')
    await dialog.getByRole('tab', { name: 'Reservekopieën' }).click()
    await dialog.getByRole('button', { name: 'Vergelijken met nu' }).last().click()
    await expect(dialog.getByRole('button', { name: 'Dit alles terugzetten' })).toBeVisible()
    await checkAccessibility(page, 'backups')
  })

  test(`the report of damage can be used by everyone: ${appearance}`, async ({ launch }) => {
    const app = await launch({ appearance })
    await mark(app.page, FIRST, '1')
    const { id } = await app.analyst()
    const { themes } = projectPaths(await app.projectFolder()).analyst(id)
    await app.close()
    const whole = await readFile(themes, 'utf8')
    await writeFile(themes, whole.slice(0, whole.length / 2))
    await app.restart()
    await app.page.getByText('Eén bestand was niet in orde').click()
    await expect(app.page.getByText('Een bestand was beschadigd.')).toBeVisible()
    await checkAccessibility(app.page, 'damage')
  })

  test(`finding places can be used by everyone: ${appearance}`, async ({ launch }) => {
    const app = await launch({ appearance })
    await mark(app.page, FIRST, '1')
    await app.close()
    await changePaper(app, { [FIRST]: 'harde consequenties' })
    await app.restart()
    await app.page.getByRole('button', { name: 'Plek zoeken' }).click()
    await expect(
      app.page.getByRole('dialog', { name: 'Plek zoeken' }).getByRole('radio').first(),
    ).toBeChecked()
    await checkAccessibility(app.page, 'places')
  })

  test(`making and reviewing a package can be used by everyone: ${appearance}`, async ({
    launch,
    saveFile,
    host,
  }) => {
    test.skip(host === 'electron', 'nobody answers the system’s dialogs')
    test.slow()
    const anna = await launch({ analyst: ANNA, appearance })
    await mark(anna.page, FIRST, '1')
    const bram = await launch({ analyst: BRAM, appearance })
    await openPackage(bram.page, await makePackage(saveFile, anna))
    const review = bram.page.getByRole('dialog', { name: 'Pakket van Anna de Vries' })
    await expect(review).toBeVisible()
    await checkAccessibility(bram.page, 'review of what is new')
    await review.getByRole('button', { name: 'Overnemen' }).click()
    await write(bram.page, 'van Bram')
    await write(anna.page, 'van Anna')
    await openPackage(bram.page, await makePackage(saveFile, anna))
    await expect(review).toContainText('Aan beide kanten gewijzigd')
    await checkAccessibility(bram.page, 'review of what both changed')
    await bram.page.keyboard.press('Escape')
    await anna.page.getByRole('button', { name: /^Mensen/ }).click()
    await anna.page.getByRole('button', { name: 'Pakket voor collega maken' }).click()
    await expect(anna.page.getByRole('dialog', { name: 'Pakket voor collega maken' })).toBeVisible()
    await checkAccessibility(anna.page, 'making a package')
  })
}
