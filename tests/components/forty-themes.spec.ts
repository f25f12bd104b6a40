import type { Page } from '@playwright/test'
import { palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

const listed = (page: Page) => page.getByRole('dialog').getByRole('listbox')

/** Makes themes until there are forty: nine come with the sample. */
async function makeForty(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Thema.s beheren$/ }).click()
  const dialog = page.getByRole('dialog')
  for (let number = 10; number <= 40; number += 1) {
    await dialog.getByLabel('Nieuw thema').fill(`Onderwerp ${number}`)
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Naam')).toHaveValue(`Onderwerp ${number}`)
  }
  await expect(listed(page).getByRole('option')).toHaveCount(40)
}

test('forty themes are filtered and moved, and the list tells which have number keys', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 640, height: 400 } })
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+2')
  await makeForty(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Thema’s filteren').fill('onderwerp 40')
  await expect(listed(page).getByRole('option')).toHaveCount(1)
  await dialog.getByLabel('Thema’s filteren').fill('')
  const numbered = listed(page).getByRole('option', { name: /cijfertoets \d/ })
  await expect(numbered).toHaveCount(9)
  await listed(page)
    .getByRole('option', { name: /^Onderwerp 10/ })
    .click()
  await dialog.getByRole('button', { name: 'Omhoog' }).click()
  await expect(listed(page).getByRole('option', { name: /^Onderwerp 10\W*cijfertoets 9/ })).toBeVisible()
  await listed(page)
    .getByRole('option', { name: /^Onderwerp 10/ })
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(listed(page).getByRole('option', { name: /^Onderwerp 10\W*cijfertoets 8/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.locator('[data-drawer]')).toBeHidden()
  await selectText(page, 'zware consequenties')
  await expect(palette(page).getByRole('option').nth(7)).toHaveAccessibleName('Onderwerp 10')
  const view = page.viewportSize() ?? { width: 0, height: 0 }
  await expect
    .poll(async () => {
      const { x, y, width, height } = await steadyBox(palette(page))
      return x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height
    })
    .toBe(true)
  await page.keyboard.type('onderwerp 40')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Gemarkeerd/)).toBeAttached()
})
