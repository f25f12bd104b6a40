import type { Page } from '@playwright/test'
import { paletteField } from '../e2e/fixtures/command-palette'
import { holdCalls } from '../e2e/fixtures/hold-calls'
import { mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

async function open(page: Page): Promise<void> {
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+k')
  await expect(paletteField(page)).toBeFocused()
}

test('goes to answers, parties and words, runs what is typed, and says so where nothing is found', async ({
  launch,
}) => {
  const { page } = await launch()
  await test.step('goes to an answer by its number and to a party by its name, without the mouse', async () => {
    await open(page)
    await page.keyboard.type('22')
    await page.keyboard.press('Enter')
    await expect(paletteField(page)).toBeHidden()
    await expect(page.getByRole('article', { name: /^(Vraag|Antwoord) 22/ }).first()).toBeInViewport()
    await open(page)
    await page.keyboard.type('volt')
    await page.keyboard.press('Enter')
    await expect(page.locator('[aria-current="location"]')).toContainText('Volt')
  })
  await test.step('runs what is typed, and says so where nothing is found', async () => {
    await open(page)
    await page.keyboard.type('qqqq')
    await expect(page.getByText('Niets heet zo', { exact: false })).toBeVisible()
    await paletteField(page).fill('instell')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Instellingen' })).toBeVisible()
    await page.keyboard.press('Escape')
    await open(page)
    await page.keyboard.type('volt')
    await page.keyboard.press('Escape')
    await expect(paletteField(page)).toBeHidden()
  })
  await test.step('prints what is in the window, without the palette, as Control with P does', async () => {
    const printed = await page.evaluateHandle(() => {
      const dialogs: number[] = []
      window.print = () => void dialogs.push(document.querySelectorAll('[role=dialog]').length)
      return dialogs
    })
    await open(page)
    await page.keyboard.type('afdrukken')
    await page.keyboard.press('Enter')
    await expect.poll(() => printed.jsonValue()).toEqual([0])
    await page.keyboard.press('Control+p')
    await expect.poll(() => printed.jsonValue()).toEqual([0, 0])
  })
  await test.step('leads from a theme to all that is marked with it', async () => {
    await mark(page, 'zware consequenties', '1')
    await mark(page, 'minder verrassingseffect', '2')
    await open(page)
    await page.keyboard.type('Sancties')
    await page.getByRole('menuitem', { name: /alle annotaties met dit thema$/ }).click()
    const listed = page.getByRole('grid', { name: 'Alle annotaties' })
    await expect(listed).toContainText('zware consequenties')
    await expect(listed).not.toContainText('minder verrassingseffect')
    await page.keyboard.press('l')
  })
  await test.step('looks for words that are nobody’s name in the paper and in everything', async () => {
    await open(page)
    await page.keyboard.type('zware consequenties')
    await expect(page.getByRole('menuitem')).toHaveText([/in dit stuk$/, /in alle stukken en notities$/])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Zoeken in het stuk' })).toHaveValue('zware consequenties')
    await page.keyboard.press('Escape')
    await open(page)
    await page.keyboard.type('zware consequenties')
    await page.getByRole('menuitem', { name: /in alle stukken en notities$/ }).click()
    await expect(page.locator('#search mark').first()).toBeVisible()
    await page.locator('#search-field').fill('(zware')
    await expect(page.locator('#search')).toContainText(
      'Hieronder staat nog wat voor “zware consequenties” is gevonden.',
    )
    await expect(page.locator('#search').getByRole('button', { name: /markeren$/ })).toHaveCount(0)
  })
})

test('opens at once where its key was pressed while the window was being opened', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  const release = await holdCalls(page, 'app.start')
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('status')).toBeVisible()
  await page.keyboard.press('Control+k')
  release()
  await expect(paletteField(page)).toBeFocused()
})
