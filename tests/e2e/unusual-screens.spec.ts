import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { paletteField } from './fixtures/command-palette'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

/** Looks at a screen in light and in dark, as far as axe can see. */
async function checkColours(page: Page, screen: string): Promise<void> {
  await checkAccessibility(page, screen, bothAppearances)
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
  await expect(card(page, 'zware consequenties').locator('[data-card-main]')).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await checkColours(page, 'open card')
  await page.getByRole('button', { name: /^Mensen/ }).click()
  await expect(page.getByText('Blind werken')).toBeVisible()
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

test('a tab without access, and a window whose program is gone, say what to do', { tag: '@apart' }, async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'a window of Electron lives and dies with its program')
  const app = await launch()
  const { page } = app
  // A program that is gone before its window has opened is another story, and nothing else here waits for the window.
  await expect(page.getByRole('article').first()).toBeAttached()
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  const stranger = await page.context().browser()?.newPage({ locale: 'nl-NL' })
  if (!stranger) throw new Error('There is no browser for another tab.')
  await stranger.goto(new URL('/', page.url()).href)
  await expect(stranger.getByRole('heading', { name: 'Dit tabblad heeft geen toegang.' })).toBeVisible()
  await checkColours(stranger, 'no access')
  await stranger.context().close()
  app.expectProblem(/./)
  await app.kill()
  await expect(page.getByText('Laat dit venster open')).toBeVisible()
  await checkColours(page, 'disconnected')
})

test('in a system’s own high-contrast colours the paper, its marks and the choices still show', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.emulateMedia({ forcedColors: 'active' })
  await mark(page, 'zware consequenties', '2')
  // Drawn like a selection: the system's colours have no themes.
  const drawn = () =>
    page
      .locator('[data-paper-text] p')
      .filter({ hasText: 'zware consequenties' })
      .first()
      .evaluate(block => {
        const name = [...CSS.highlights.keys()].find(name => /-\d$/.test(name))
        return name ? getComputedStyle(block, `::highlight(${name})`).backgroundColor : 'rgba(0, 0, 0, 0)'
      })
  await expect.poll(drawn).not.toBe('rgba(0, 0, 0, 0)')
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog')).toBeVisible()
  await checkAccessibility(page, 'settings in forced colours')
  const chosen = page.getByRole('radio', { name: 'Normaal' }).first()
  await expect
    .poll(async () => {
      const weights = await Promise.all(
        [chosen, page.getByRole('radio', { name: 'Smal' })].map(radio =>
          radio.evaluate(input => getComputedStyle(input.closest('label') ?? input).fontWeight),
        ),
      )
      return new Set(weights).size
    })
    .toBe(2)
})

test('at 400 % and at 200 % every screen is whole: nothing beside it, and its way out in sight', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: { width: 320, height: 256 } })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('article').first()).toBeAttached()
  const bar = page.getByRole('banner')
  for (const name of [
    'Navigatie tonen of verbergen',
    'Exporteren',
    'Instellingen',
    'Annotaties tonen of verbergen',
  ])
    await expect(bar.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  for (const [width, height] of [
    [320, 256],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const key of ['Control+,', 'Control+e', '?']) {
      await page.locator('#paper').focus()
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('button', { name: 'Sluiten', exact: true })).toBeInViewport({ ratio: 1 })
      const wide = () =>
        dialog.evaluate(shown =>
          [...shown.querySelectorAll('button, select, input, kbd, p, dt')]
            .filter(part => part.getBoundingClientRect().right > window.innerWidth)
            .map(part => part.outerHTML.slice(0, 120)),
        )
      await expect.poll(wide, `${key} at ${width}`).toEqual([])
      await checkAccessibility(page, `${key} at ${width}`)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.locator('#paper').focus()
    await page.keyboard.press('t')
    const cell = page.getByRole('gridcell').first()
    await cell.scrollIntoViewIfNeeded()
    await expect(cell, `the table at ${width}`).toBeInViewport({ ratio: 0.9 })
    await checkAccessibility(page, `the table at ${width}`)
    await page.keyboard.press('t')
    await expect(page.getByRole('grid')).toHaveCount(0)
  }
})

test('in a system’s own colours one sees where one is in a list and what is chosen', async ({ launch }) => {
  const { page } = await launch()
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+k')
  await expect(paletteField(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const item = page.getByRole('menuitem').and(page.locator('[data-focused]'))
  await expect(item).toHaveCSS('outline-style', 'solid')
  const other = page.getByRole('menuitem').and(page.locator(':not([data-focused])')).first()
  await expect(other).toHaveCSS('outline-style', 'none')
  await paletteField(page).fill('instell')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ gevonden$/)
  await page.keyboard.press('Escape')
  await expect(page.locator('[aria-current="true"], [aria-current="page"]').first()).toHaveCSS(
    'outline-style',
    'dashed',
  )
})
