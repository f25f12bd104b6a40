import { card, mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

test('a tooltip shows where the pointer or the focus comes to its button, and stays while the pointer is on it', async ({
  launch,
}) => {
  const { page } = await launch()
  const tooltip = page.getByRole('tooltip')
  const exporting = page.getByRole('button', { name: 'Exporteren' })
  // From elsewhere: the first move of all is of no device that the page knows yet.
  await expect(exporting).toBeVisible()
  await page.mouse.move(600, 600)
  await exporting.hover()
  await expect(tooltip).toHaveText(/^Exporteren/)
  await tooltip.hover()
  await page.clock.install()
  await page.clock.runFor(2_000)
  await expect(tooltip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltip).toBeHidden()
  await page.clock.resume()
  await page.mouse.move(600, 600)
  await page.getByRole('button', { name: 'Stuk toevoegen' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(tooltip).toHaveText(/^Stuk toevoegen/)
})

test('a button that comes to lie beneath a pointer at rest shows no tooltip over what one goes for', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '0')
  const opened = card(page, 'zware consequenties')
  const main = opened.locator('[data-card-main]')
  const earlier = opened.getByRole('button', { name: 'Begin een woord eerder' })
  await main.click()
  const place = await earlier.boundingBox()
  if (place === null) throw new Error('the open card has no button to move its beginning')
  const beneath = () => earlier.evaluate(button => button.matches(':hover'))
  await main.click()
  await expect(earlier).toBeHidden()
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2)
  await page.clock.install()
  await main.dispatchEvent('click', { detail: 1 })
  await expect(earlier).toBeVisible()
  await expect.poll(beneath).toBe(true)
  await page.clock.runFor(2_000)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.mouse.move(place.x + place.width / 2 + 2, place.y + place.height / 2)
  await expect(page.getByRole('tooltip')).toHaveText('Begin een woord eerder')
})
