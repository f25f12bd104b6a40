import type { Page } from '@playwright/test'
import { card, cards, mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const focusIsOnBody = (page: Page) => page.evaluate(() => document.activeElement === document.body)
const main = (page: Page, words: string) => card(page, words).getByRole('button').first()

test('Escape in a card opened from the list goes back to the list, and deleting goes to the next', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'inval van Rusland', '2')
  await mark(page, 'zware consequenties', '1')
  await mark(page, 'oplopende agressie', '3')
  await expect(cards(page)).toHaveCount(3)
  const order = await cards(page).evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
  const nth = (index: number) =>
    page
      .getByRole('article', { name: order[index] ?? '' })
      .getByRole('button')
      .first()
  await nth(0).focus()
  await page.keyboard.press('Enter')
  await expect(nth(0)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(nth(0)).toHaveAttribute('aria-expanded', 'false')
  await expect(nth(0)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(2)
  await expect(nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await cards(page).getByRole('button', { name: 'Verwijderen' }).click()
  await expect(cards(page)).toHaveCount(1)
  await expect(nth(2)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(0)
  await expect.poll(() => focusIsOnBody(page)).toBe(false)
})

test('the bar of chosen annotations gives the focus to the list when it goes', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await mark(page, 'oplopende agressie', '3')
  await page.getByRole('checkbox', { name: /^Kiezen: zware/ }).check()
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect(main(page, 'oplopende agressie')).toBeFocused()
  await page.getByRole('checkbox', { name: /^Kiezen: oplopende/ }).check()
  await page.getByRole('button', { name: 'Keuze wissen' }).click()
  await expect(main(page, 'oplopende agressie')).toBeFocused()
})

test('what closes gives the focus back to where it came from, and never to the page as a whole', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await main(page, 'zware consequenties').focus()
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search', { name: 'Zoeken in het stuk' }).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(main(page, 'zware consequenties')).toBeFocused()
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(main(page, 'zware consequenties')).toBeFocused()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#paper')).toBeFocused()
  await page.getByRole('button', { name: 'Instellingen' }).focus()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('navigation', { name: 'Navigatie' })).toBeFocused()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('button', { name: 'Instellingen' })).toBeFocused()
})

test('in a narrow window a drawer gives the focus back to the button that opened it', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 900, height: 600 } })
  await expect(page.getByRole('article').first()).toBeAttached()
  const button = page.getByRole('button', { name: 'Instellingen' })
  await button.focus()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('navigation', { name: 'Navigatie' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})
