import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'

const status = (page: Page) => page.locator('[data-save]')

/** Opens the codebook at its first theme. */
async function openTheme(page: Page, name: string | RegExp = /./) {
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.getByRole('button', { name: /^Thema.s beheren/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('option', { name }).first().click()
  return dialog
}

test('what is typed in a theme is kept at Escape and at the end of the app', { tag: '@electron' }, async ({
  launch,
}) => {
  const app = await launch()
  for (const [how, name] of [
    ['Escape', 'Namen en rugnummers'],
    ['the end of the app', 'Rugnummers en namen'],
  ] as const)
    await test.step(how, async () => {
      const dialog = await openTheme(app.page)
      await dialog.getByLabel('Omschrijving').fill(`Alles over ${name}`)
      await dialog.getByLabel('Naam', { exact: true }).fill(name)
      if (how === 'Escape') {
        await app.page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
        await expect(status(app.page)).toHaveAttribute('data-save', 'saved')
      }
      await app.restart()
      const again = await openTheme(app.page, name)
      await expect(again.getByLabel('Omschrijving')).toHaveValue(`Alles over ${name}`)
      await app.page.keyboard.press('Escape')
      await expect(again).toHaveCount(0)
    })
})

test('what is typed in a theme is one step to undo, and told where it cannot be kept', async ({
  launch,
  host,
}) => {
  const { page } = await launch()
  // It counts what only a browser can listen to.
  if (host === 'web')
    await test.step('a description written in one sitting is one step to undo', async () => {
      const dialog = await openTheme(page)
      const field = dialog.getByLabel('Omschrijving')
      const kept = await field.inputValue()
      for (const word of ['Eerst dit', ' en dan dat']) {
        const isKept = page.waitForResponse('**/call/theme.update')
        await field.pressSequentially(word)
        await isKept
      }
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      const again = await openTheme(page)
      await expect(again.getByLabel('Omschrijving')).toHaveValue(kept)
      await page.keyboard.press('Escape')
      await expect(again).toHaveCount(0)
    })
  await test.step('a name that is taken is said at the field', async () => {
    const dialog = await openTheme(page)
    await dialog.getByRole('option').nth(1).click()
    const name = await dialog.getByLabel('Naam', { exact: true }).inputValue()
    await dialog.getByLabel('Nieuw thema').fill(name)
    await dialog.getByRole('button', { name: 'Thema maken' }).click()
    await expect(dialog.getByLabel('Nieuw thema')).toHaveAccessibleDescription(/met deze naam/)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })
  await test.step('a name that is too long is said at the field in the window’s language, and by the bar', async () => {
    const dialog = await openTheme(page)
    const field = dialog.getByLabel('Naam', { exact: true })
    await field.fill('n'.repeat(121))
    await expect(field).toHaveAccessibleDescription(/^Hoogstens 120 tekens/)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(status(page)).toHaveAttribute('data-save', 'failed')
    await expect(status(page)).toContainText('Niet bewaard: één tekst')
    await field.fill('n'.repeat(120))
    await expect(status(page)).toHaveAttribute('data-save', 'saved')
  })
})
