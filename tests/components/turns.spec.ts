import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const grid = (page: Page) => page.getByRole('grid', { name: 'Vragen en antwoorden' })
const count = (page: Page) =>
  page.getByRole('region', { name: 'Vragen en antwoorden' }).getByRole('status').first()
const openings = (page: Page) => grid(page).locator('[data-line] [data-column="opening"]')
const saved = (page: Page) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

async function openTable(page: Page): Promise<void> {
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('t')
  await expect(grid(page)).toBeVisible()
}

test('all questions and answers stand in a table that is gone about in, judged and left by keys', async ({
  launch,
}) => {
  const { page } = await launch()
  await openTable(page)
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '59')
  await expect(count(page)).toHaveText('58 van 58')
  await checkAccessibility(page, 'table of turns')
  const cell = (line: number, column: string) =>
    grid(page).locator(`[data-line="${line}"] [data-column="${column}"]`)
  await expect(cell(0, 'number')).toBeFocused()
  const roles = grid(page).locator('[data-line] [data-column="role"]')
  await expect(roles.filter({ hasText: 'Antwoord' }).first()).toBeVisible()
  const answer = (await roles.allTextContents()).indexOf('Antwoord')
  for (let at = 0; at < answer; at += 1) await page.keyboard.press('ArrowDown')
  await expect(cell(answer, 'number')).toBeFocused()
  await page.keyboard.press('2')
  await expect(cell(answer, 'status')).toContainText('Ambivalent')
  await page.keyboard.press('End')
  await expect(cell(answer, 'notes')).toBeFocused()
  await test.step('columns for which there is no room give way, are named, and come back', async () => {
    const sideways = () => grid(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    const narrow = page.getByText('Geen plaats voor de kolommen Vraagt of spreekt en Antwoordt')
    await expect(narrow).toBeVisible()
    await expect.poll(sideways).toBe(0)
    await page.setViewportSize({ width: 1600, height: 800 })
    await expect(narrow).toHaveCount(0)
    await expect(grid(page).getByRole('columnheader', { name: 'Antwoordt' })).toBeVisible()
    await expect.poll(sideways).toBe(0)
  })
  await page.keyboard.press('Control+End')
  await expect(cell(57, 'answered')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cell(0, 'number')).toBeFocused()
  const words = (await cell(answer, 'opening').textContent()) ?? ''
  for (let at = 0; at < answer; at += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const article = page.getByRole('article', { name: /^Antwoord 1, / })
  await expect(article).toBeFocused()
  await expect(article).toContainText(words.slice(0, 60))
  await page.keyboard.press('t')
  await expect(cell(answer, 'number')).toBeFocused()
  await saved(page)
})

test('the table is sorted, filtered, grouped and handed in as it is', async ({ launch }) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await openTable(page)
  await grid(page).getByRole('columnheader', { name: 'Notities' }).getByRole('button').click()
  await grid(page).getByRole('columnheader', { name: 'Thema’s' }).getByRole('button').click()
  await expect(grid(page).locator('[data-line="0"] [data-column="number"]')).toHaveText('5')
  await expect(grid(page).getByRole('columnheader', { name: 'Thema’s' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await grid(page).locator('[data-line="0"] [data-column="status"]').getByRole('button').click()
  await page.getByRole('menuitemradio', { name: 'Duidelijk geen antwoord' }).click()
  await expect(grid(page).locator('[data-line="0"] [data-column="status"]')).toContainText(
    'Duidelijk geen antwoord',
  )
  await page
    .getByRole('search', { name: 'Vragen en antwoorden filteren' })
    .getByRole('button', { name: 'Fractie', exact: true })
    .click()
  // By the alphabet, whatever letters are capitals.
  await expect(page.getByRole('menuitemcheckbox')).toHaveText([
    /^CDA/,
    /^D66/,
    /^Groep Van Haga/,
    /^PvdA/,
    /^PVV/,
    /^SP/,
    /^Volt/,
    /^VVD/,
  ])
  await page.keyboard.press('Escape')
  await page.getByRole('search').getByRole('button', { name: 'Oordeel', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Duidelijk geen antwoord/ }).click()
  await page.keyboard.press('Escape')
  // The answer, and its question with it.
  await expect(count(page)).toHaveText('2 van 58')
  await page.getByLabel('Groeperen').selectOption({ label: 'Per oordeel' })
  await expect(grid(page).getByRole('rowheader')).toHaveText(['Duidelijk geen antwoord 1', 'Geen antwoord 1'])
  await page.getByLabel('Groeperen').selectOption({ label: 'Niet gegroepeerd' })
  await expect(openings(page)).toHaveCount(2)
  await checkAccessibility(page, 'filtered table')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Exporteren' }).last().click()
      await page.getByRole('menuitem', { name: 'CSV' }).click()
    })(),
  ])
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines.filter(line => line.includes('duidelijk geen antwoord'))).toHaveLength(1)
  await page.getByRole('button', { name: 'Filter wissen' }).click()
  await page.getByLabel('Waarvan').selectOption({ label: 'Het hele project' })
  await expect(count(page)).toHaveText('58 van 58')
  await expect(grid(page).getByRole('columnheader').first()).toHaveText('Stuk')
  await saved(page)
})
