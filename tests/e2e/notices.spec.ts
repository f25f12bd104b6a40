import type { Locator } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { runFromPalette } from './fixtures/command-palette'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const BRAM: Analyst = { id: 'ana_00000000000000bb', name: 'Bram Bakker' }
const WORDS = 'zware consequenties'

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It does not show.')
  return box
}

test('a reply to one’s annotation is told as that, and leads to it', async ({ launch }) => {
  const anna = await launch({ analyst: ANNA })
  const bram = await launch({ analyst: BRAM, project: await anna.projectFolder() })
  await mark(anna.page, WORDS, '0')
  const main = card(anna.page, WORDS).locator('[data-card-main]')
  await main.focus()
  await anna.page.keyboard.press('Escape')
  await card(bram.page, WORDS).locator('[data-card-main]').click()
  await bram.page.getByRole('button', { name: 'Reageren' }).click()
  await bram.page.getByRole('textbox', { name: 'Reageren' }).fill('Zie ook vraag 3.')
  await bram.page.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(card(bram.page, WORDS).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
  const told = anna.page.locator('[data-notice]').filter({ hasText: 'heeft op uw annotatie gereageerd' })
  await expect(told).toContainText('Bram Bakker heeft op uw annotatie gereageerd.')
  await told.getByRole('button', { name: 'Tonen' }).click()
  await expect(main).toHaveAttribute('aria-expanded', 'true')
  await expect(card(anna.page, WORDS).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
  await expect(anna.page.getByText(WORDS).first()).toBeInViewport()
  await expect(told).toHaveCount(0)
})

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
]) {
  test(`a notice is closed over an open dialog, which it does not cover at ${viewport.width} wide`, async ({
    launch,
  }) => {
    const { page } = await launch({ viewport })
    await expect(page.getByRole('article').first()).toBeAttached()
    await runFromPalette(page, 'Thema’s beheren')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Thema verwijderen' }).click()
    await dialog.getByRole('button', { name: /^“.*” verwijderen$/ }).click()
    const notice = page.locator('[data-notice]')
    await expect(notice).toContainText('Gedaan: thema')
    await expect
      .poll(async () => {
        const [over, under] = [await boxOf(notice), await boxOf(dialog)]
        return over.y - (under.y + under.height)
      })
      .toBeGreaterThanOrEqual(0)
    await notice.getByRole('button', { name: 'Melding sluiten' }).click()
    await expect(notice).toHaveCount(0)
    await expect(dialog).toBeVisible()
  })
}
