import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color)

test('the appearance follows the system until one is chosen; what is chosen shows at once and is remembered', {
  tag: '@electron',
}, async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await test.step('the appearance follows the system until one is chosen', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    const light = await ink(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => ink(page)).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => ink(page)).toBe(light)
  })
  await test.step('appearance and language change at once and are remembered', async () => {
    await expect(app.page.getByRole('article').first()).toBeAttached()
    const light = await ink(app.page)
    await app.page.keyboard.press('Control+,')
    const settings = app.page.getByRole('dialog')
    await settings.getByText('Donker').click()
    await expect.poll(() => ink(app.page)).not.toBe(light)
    await settings.getByText('English').click()
    await expect(app.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
    await app.page.keyboard.press('Escape')
    await app.restart()
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(app.page.getByRole('button', { name: 'Export', exact: true })).toBeVisible()
    await expect.poll(() => ink(app.page)).not.toBe(light)
  })
})

test('a name of nothing is not taken', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+,')
  const name = page.getByRole('textbox', { name: /^Uw naam/ })
  const save = page.getByRole('button', { name: 'Naam bewaren' })
  await name.fill('   ')
  await expect(save).toBeDisabled()
  await name.fill('Noor de Vries')
  await save.click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Analist: Noor de Vries/ })).toBeVisible()
})
