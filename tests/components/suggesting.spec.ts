import type { Page } from '@playwright/test'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { expect, test } from '../e2e/fixtures/test'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Passages voorstellen' })
const rows = (page: Page) => dialog(page).getByRole('grid', { name: 'Voorstellen' }).getByRole('row')

test('the words of a theme suggest passages, which are marked or rejected with single keys', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await runFromPalette(page, 'passages voorstellen')
  await dialog(page).getByLabel('Zoeken naar').selectOption({ label: 'Termen van “Sancties”' })
  // Those of what was sought before may show until these are found.
  await expect(rows(page).first().locator('mark').first()).toHaveText(/sanctie|maatregel/i)
  const told = dialog(page).getByText(/^\d+ voorstellen$/)
  await expect
    .poll(async () => (await told.textContent()) === `${await rows(page).count()} voorstellen`)
    .toBe(true)
  const before = await rows(page).count()
  await checkAccessibility(page, 'suggestions')
  await rows(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(before - 1)
  await expect(
    dialog(page).getByText('1 al gemarkeerd').or(dialog(page).getByText('één al gemarkeerd')),
  ).toBeVisible()
  await expect(rows(page).first()).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(before - 2)
  await expect(dialog(page).getByText('één afgewezen')).toBeVisible()
  await page.keyboard.press('Escape')
  // What was rejected is not suggested again, and can be brought back.
  await runFromPalette(page, 'passages voorstellen')
  await expect(rows(page)).toHaveCount(before - 2)
  await dialog(page).getByRole('button', { name: 'Afgewezen terughalen' }).click()
  await expect(rows(page)).toHaveCount(before - 1)
  await dialog(page).getByRole('button', { name: 'Alle markeren' }).click()
  await dialog(page).getByRole('button', { name: 'Ja' }).click()
  await expect(dialog(page).getByText(/^Niets gevonden/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await runFromPalette(page, 'passages voorstellen')
  await expect(rows(page)).toHaveCount(before - 1)
})

test('promises that are marked stand in a register, with their day, and lead back', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await runFromPalette(page, 'passages voorstellen')
  await dialog(page).getByLabel('Markeren met').selectOption({ index: 0 })
  await expect(rows(page).first()).toBeVisible()
  const suggested = await rows(page).count()
  for (const left of [1, 2]) {
    await rows(page).first().focus()
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(suggested - left)
  }
  await page.keyboard.press('Escape')
  await runFromPalette(page, 'toezeggingenregister')
  const register = page.getByRole('dialog', { name: 'Toezeggingenregister' })
  const row = register.getByRole('listitem')
  await expect(row).toHaveCount(2)
  await row.last().getByRole('button', { name: 'Uit het register' }).focus()
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('button', { name: 'Naar de passage' })).toBeFocused()
  const words = await row.getByText(/^“/).textContent()
  await row.getByRole('button', { name: 'Wijzigen' }).click()
  await row.getByLabel('Uiterlijk').fill('2020-01-01')
  await expect(row.getByText('over tijd')).toBeVisible()
  await row.getByLabel('Wat', { exact: true }).fill('Een brief over de top')
  await page.keyboard.press('Enter')
  await expect(row.getByText('Een brief over de top')).toBeVisible()
  await checkAccessibility(page, 'register')
  const saved = page.waitForEvent('download')
  await register.getByRole('button', { name: 'Agenda (.ics)' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^toezeggingen-.*\.ics$/)
  await row.getByLabel('Stand').selectOption({ label: 'nagekomen' })
  await register.getByRole('radio', { name: /^Over tijd/ }).click()
  await expect(register.getByText('Geen toezeggingen met deze stand.')).toBeVisible()
  await register.getByRole('radio', { name: /^Alle/ }).click()
  await row.getByRole('button', { name: 'Naar de passage' }).click()
  await expect(register).toBeHidden()
  await expect(page.locator('[data-card-main]').filter({ hasText: (words ?? '').slice(1, 40) })).toBeVisible()
})
