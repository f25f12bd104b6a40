import { runFromPalette } from '../e2e/fixtures/command-palette'
import { card, mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const WORDS = 'zware consequenties'

test('a link to an annotation is copied from its card, and leads back to it', async ({ launch }) => {
  const { page } = await launch()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await mark(page, WORDS, '1')
  await card(page, WORDS).locator('[data-card-main]').click()
  await card(page, WORDS).getByRole('button', { name: 'Link kopiëren' }).click()
  await expect(page.locator('[data-notice]')).toContainText('Gekopieerd')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect
    .poll(copied)
    .toMatch(
      /^kanttekening:\/\/open\/[\w-]+\/doc_[0-9a-f]{16}\?annotation=ann_[0-9a-f]{16}&at=\d+-\d+&words=zware%20consequenties$/,
    )
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+Home')
  await card(page, WORDS).locator('[data-card-main]').click()
  await runFromPalette(page, await copied())
  await expect(card(page, WORDS).locator('[data-card-main]')).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('main').getByText(WORDS).first()).toBeInViewport()
})

test('a link to what is not here says what is not', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, WORDS, '1')
  await runFromPalette(page, 'kanttekening://open/prj_0000/doc_0000')
  await expect(page.locator('[data-notice]')).toContainText(
    'een project dat op deze computer nog niet geopend is',
  )
})
