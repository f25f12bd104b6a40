import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const FIRST = 'zware consequenties'
const SECOND = 'eventuele inval'

test('history, trash and backups can be used by everyone', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, FIRST, '1')
  await mark(page, SECOND, '2')
  await checkAccessibility(page, 'annotations', bothAppearances)
  await card(page, SECOND).locator('[data-card-main]').click()
  await expect(card(page, SECOND).locator('[data-card-main]')).toHaveAttribute('aria-expanded', 'true')
  await checkAccessibility(page, 'an open annotation', bothAppearances)
  await page.keyboard.press('Delete')
  await expect(card(page, SECOND)).toHaveCount(0)
  await page.getByRole('button', { name: 'Geschiedenis, prullenbak en reservekopieën' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Geschiedenis' }).click()
  await dialog.getByRole('button', { name: 'Tonen wat er veranderde' }).first().click()
  await expect(dialog.getByRole('button', { name: 'Deze versie terugzetten' }).first()).toBeVisible()
  await checkAccessibility(page, 'history', bothAppearances)
  await dialog.getByRole('tab', { name: 'Prullenbak' }).click()
  await expect(dialog.getByRole('button', { name: `Terugzetten: ${SECOND}` })).toBeVisible()
  await checkAccessibility(page, 'trash', bothAppearances)
  await dialog.getByRole('tab', { name: 'Reservekopieën' }).click()
  await dialog.getByRole('button', { name: 'Vergelijken met nu' }).last().click()
  await expect(dialog.getByRole('button', { name: 'Dit alles terugzetten' })).toBeVisible()
  await checkAccessibility(page, 'backups', bothAppearances)
})
