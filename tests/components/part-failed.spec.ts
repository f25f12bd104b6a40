import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { paletteField } from '../e2e/fixtures/command-palette'
import { palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

test('a part of the window that cannot be loaded says so in its place, all else goes on, and it comes when it is tried again', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  app.expectProblem(/net::ERR_FAILED/)
  const again = { name: 'Opnieuw proberen' }
  const parts = /assets\/(?:search-pane|note-editor|open-dialog)-.*\.js$/
  await page.route(parts, route => route.abort())
  await page.reload()

  await selectText(page, 'zware consequenties')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  const card = page.locator('#annotations').getByRole('article').first()
  await expect(card.getByRole('alert')).toContainText('Al het andere werkt door')
  await expect(card.getByRole('button', { name: 'Thema’s geven' })).toBeVisible()

  await page.locator('#paper').focus()
  await page.keyboard.press('Control+Shift+F')
  const search = page.getByRole('complementary', { name: 'Zoeken in alles' })
  await expect(search.getByRole('alert')).toBeVisible()
  await checkAccessibility(page, 'parts that failed')

  await page.locator('#paper').focus()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Er ging iets mis' })
  await expect(dialog.getByRole('alert')).toBeVisible()
  await checkAccessibility(page, 'a dialog that failed')

  await page.unroute(parts)
  await dialog.getByRole('button', again).click()
  await expect(paletteField(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await card.getByRole('button', again).click()
  await expect(card.getByRole('textbox', { name: 'Notitie' })).toBeVisible()
  await search.getByRole('button', again).click()
  await expect(search.getByRole('textbox', { name: /^Zoek in alle stukken/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
