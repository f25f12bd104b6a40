import { cards, palette } from './fixtures/mark'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

// React holds back what comes within 300 ms of its stand-in, and then shows it long after making it: a stopped clock
// makes sure of that.
test('a note can be written when its editor comes a moment after its card', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  const isOpen = cards(page).getByRole('button', { expanded: true }).waitFor({ timeout: 0 })
  await page.route('**/assets/note-editor-*.js', async route => {
    await isOpen
    await route.continue()
  })
  await page.clock.install()
  await page.reload()
  await selectText(page, 'zware consequenties')
  await expect(palette(page)).toBeVisible()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await page.keyboard.press('n')
  await isOpen
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(async () => {
    await page.clock.runFor(20)
    await expect(note).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [50] })
  await page.clock.resume()
  await page.keyboard.type('Zie de brief')
  await expect(note).toHaveText('Zie de brief')
})

test('a note written in one sitting is undone at once, however often it was kept meanwhile', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  const saved = cards(page).getByText('Bewaard')
  await page.keyboard.type('Eerst dit')
  await expect(saved).toBeVisible()
  await page.keyboard.type(', dan dat')
  await expect(saved).toBeHidden()
  await expect(saved).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click()
  await expect(note).toHaveText('')
  await expect(cards(page)).toHaveCount(1)
})
