import type { Page } from '@playwright/test'
import { checkAccessibility } from './fixtures/check-accessibility'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

/** Looks at a screen in light, in dark and in the system's own colours, as far as axe can see. */
async function checkColours(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await checkAccessibility(page, `${screen}, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('what shows beside the paper can be used by everyone', async ({ launch }) => {
  const { page } = await launch()
  await page.locator('[data-paper-text]').getByRole('link', { name: '1', exact: true }).first().click()
  await expect(page.getByRole('dialog', { name: 'Voetnoot 1' })).toBeVisible()
  await checkColours(page, 'footnote')
  await page.keyboard.press('Escape')
  await mark(page, 'zware consequenties', '2')
  await card(page, 'zware consequenties').locator('[data-card-main]').click()
  await checkColours(page, 'open card')
  await page.getByRole('button', { name: /^Mensen/ }).click()
  await checkColours(page, 'people')
  await page.getByText('Blind werken').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Weer alles tonen' })).toBeVisible()
  await checkColours(page, 'blind')
})

test('a second window on a project says who has it, and can be used by everyone', async ({ launch }) => {
  const first = await launch()
  const analyst = await first.analyst()
  const { page } = await launch({ analyst, project: await first.projectFolder() })
  await expect(page.getByText('Hier kunt u het alleen lezen.')).toBeVisible()
  await checkColours(page, 'read-only')
})

test('a tab without access, and a window whose program is gone, say what to do', async ({ launch, host }) => {
  test.skip(host !== 'web', 'a window of Electron lives and dies with its program')
  const app = await launch()
  const { page } = app
  const stranger = await page.context().browser()?.newPage({ locale: 'nl-NL' })
  if (!stranger) throw new Error('There is no browser for another tab.')
  await stranger.goto(new URL('/', page.url()).href)
  await expect(stranger.getByRole('heading', { name: 'Dit tabblad heeft geen toegang.' })).toBeVisible()
  await checkColours(stranger, 'no access')
  await stranger.context().close()
  app.expectProblem(/./)
  await app.kill()
  await expect(
    page.getByText('Het programma antwoordt niet. Wat bewaard was', { exact: false }),
  ).toBeVisible()
  await checkColours(page, 'disconnected')
})

test('in a system’s own high-contrast colours the paper, its marks and the choices still show', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.emulateMedia({ forcedColors: 'active' })
  await mark(page, 'zware consequenties', '2')
  // Drawn like a selection: the system's colours have no themes.
  const drawn = await page
    .locator('[data-paper-text] p')
    .filter({ hasText: 'zware consequenties' })
    .first()
    .evaluate(block => {
      const name = [...CSS.highlights.keys()].find(name => /-\d$/.test(name))
      return getComputedStyle(block, `::highlight(${name})`).backgroundColor
    })
  expect(drawn).not.toBe('rgba(0, 0, 0, 0)')
  await page.keyboard.press('Control+,')
  await checkAccessibility(page, 'settings in forced colours')
  const chosen = page.getByRole('radio', { name: 'Normaal' })
  const [weight, other] = await Promise.all(
    [chosen, page.getByRole('radio', { name: 'Smal' })].map(radio =>
      radio.evaluate(input => getComputedStyle(input.closest('label') ?? input).fontWeight),
    ),
  )
  expect(weight).not.toBe(other)
})
