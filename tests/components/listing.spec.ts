import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const view = (page: Page) => page.getByRole('region', { name: 'Alle annotaties' })
const grid = (page: Page) => view(page).getByRole('grid', { name: 'Alle annotaties' })
const cell = (page: Page, line: number, column: string) =>
  grid(page).locator(`[data-line="${line}"] [data-column="${column}"]`)
const quotes = (page: Page) => grid(page).locator('[data-line] [data-column="quote"]')
const count = (page: Page) => view(page).getByRole('status').first()
const saved = (page: Page) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

async function openList(page: Page): Promise<void> {
  await page.locator('#paper').focus()
  await page.keyboard.press('l')
  await expect(view(page)).toBeVisible()
}

/** Opens a letter and marks words of it. */
async function markIn(page: Page, letter: number, words: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Stand van dossier ${letter}\\b`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Stand van dossier ${letter}` })).toBeVisible()
  await mark(page, words, '0')
}

test('all annotations stand in one list, which is gone about, chosen from, marked and left by keys', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(3)
  const { page } = await launch({ project })
  await expect(page.locator('#paper')).toBeAttached()
  await openList(page)
  await expect(view(page).getByRole('heading', { name: 'Er zijn nog geen annotaties' })).toBeVisible()
  await checkAccessibility(page, 'the list without annotations')
  await view(page).getByRole('button', { name: 'Terug naar het stuk' }).click()
  await markIn(page, 1, 'Geachte voorzitter')
  await markIn(page, 2, 'dossier 2')
  await markIn(page, 3, 'stand van dossier 3')
  await saved(page)

  await openList(page)
  await expect(count(page)).toHaveText('3 van 3 annotaties')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '4')
  await expect(cell(page, 0, 'choose')).toBeFocused()
  await expect(quotes(page)).toHaveText(['Geachte voorzitter', 'dossier 2', 'stand van dossier 3'])
  await expect(cell(page, 1, 'paper')).toContainText('Stand van dossier 2')
  await page.setViewportSize({ width: 2200, height: 720 })
  await expect(cell(page, 1, 'day')).toContainText('2023')
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(cell(page, 1, 'day')).toHaveCount(0)
  await checkAccessibility(page, 'the list of annotations', bothAppearances)

  // From the second to the third, which get a theme made for it, as one step.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+X')
  const bar = view(page).getByRole('group', { name: '2 gekozen' })
  await expect(bar).toBeVisible()
  await expect(grid(page).locator('[aria-selected="true"]')).toHaveCount(2)
  await checkAccessibility(page, 'chosen annotations')
  await bar.getByRole('button', { name: 'Thema geven' }).click()
  await expect(page.getByRole('combobox').and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.type('Dossiers')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, 'themes')).toContainText('Dossiers')
  await expect(cell(page, 2, 'themes')).toContainText('Dossiers')
  await expect(cell(page, 0, 'themes')).toHaveText('')

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await bar.getByRole('button', { name: 'Citaten met bronvermelding kopiëren' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/“dossier 2” \(.*Stand van dossier 2[\s\S]*“stand van dossier 3” \(/)

  // Opened, it stands at its place with its card; the list is back at its row.
  await cell(page, 1, 'quote').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Stand van dossier 2' })).toBeVisible()
  const open = page.getByRole('list', { name: 'Annotaties' }).locator('article[data-open]')
  await expect(open).toContainText('dossier 2')
  await expect(view(page)).toBeHidden()
  await openList(page)
  await expect(cell(page, 1, 'choose')).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.getByRole('link', { name: 'Naar het stuk' }).focus()
  await page.keyboard.press('Enter')
  await expect(view(page)).toBeFocused()
  // A box that is clicked leaves the keys to the table.
  await cell(page, 1, 'choose').getByRole('checkbox').click()
  await expect(cell(page, 1, 'choose')).toBeFocused()
  await expect(view(page).getByRole('group', { name: '1 gekozen' })).toBeVisible()
  // Where nothing is left the keyboard stays in the list.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(view(page).getByRole('heading', { name: 'Er zijn nog geen annotaties' })).toBeVisible()
  await expect(view(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(count(page)).toHaveText('3 van 3 annotaties')
  await cell(page, 1, 'choose').focus()
  await page.keyboard.press('Delete')
  await expect(count(page)).toHaveText('2 van 2 annotaties')
  await expect(cell(page, 1, 'choose')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(count(page)).toHaveText('3 van 3 annotaties')
  await saved(page)
})

test('the list is filtered, sorted, grouped, and handed in as it is', async ({ launch, makeLetters }) => {
  const project = await makeLetters(3)
  const { page } = await launch({ project })
  await expect(page.locator('#paper')).toBeAttached()
  await markIn(page, 1, 'Geachte voorzitter')
  await markIn(page, 1, 'dossier 1')
  await markIn(page, 2, 'dossier 2')
  await openList(page)
  await grid(page).getByRole('columnheader', { name: 'Citaat' }).getByRole('button').click()
  await expect(quotes(page)).toHaveText(['dossier 1', 'dossier 2', 'Geachte voorzitter'])
  await grid(page).getByRole('columnheader', { name: 'Citaat' }).getByRole('button').click()
  await expect(quotes(page)).toHaveText(['Geachte voorzitter', 'dossier 2', 'dossier 1'])
  await test.step('columns for which there is no room give way, are named, and come back', async () => {
    const sideways = () =>
      grid(page).evaluate(
        ({ parentElement: scroller }) => scroller && scroller.scrollWidth - scroller.clientWidth,
      )
    const narrow = view(page).getByText(/^Geen plaats voor de kolommen .*Gemaakt/)
    await expect(narrow).toBeVisible()
    await expect(grid(page).getByRole('columnheader', { name: 'Gemaakt' })).toHaveCount(0)
    await expect.poll(sideways).toBe(0)
    await page.setViewportSize({ width: 2200, height: 800 })
    await expect(narrow).toHaveCount(0)
    await expect(grid(page).getByRole('columnheader', { name: 'Gemaakt' })).toBeVisible()
    await expect.poll(sideways).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(narrow).toBeVisible()
  })
  await view(page).getByLabel('Groeperen').selectOption({ label: 'Per stuk' })
  await expect(grid(page).getByRole('rowheader')).toHaveText([
    'Stand van dossier 1 2',
    'Stand van dossier 2 1',
  ])
  await view(page)
    .getByRole('textbox', { name: /^Woorden in citaat/ })
    .fill('DOSSIER')
  await expect(count(page)).toHaveText('2 van 3 annotaties')
  // What clears the filter never stands on a line of its own.
  const clears = view(page).getByRole('button', { name: 'Filter wissen' })
  const isBesideNoted = async () => {
    const [noted, clear] = [
      await view(page).getByLabel('Met notitie').boundingBox(),
      await clears.boundingBox(),
    ]
    return noted && clear && clear.y < noted.y + noted.height && noted.y < clear.y + clear.height
  }
  await expect.poll(isBesideNoted).toBe(true)
  const kept = page.waitForResponse(
    response => response.request().postData()?.includes('"from":"2023-01-02"') === true,
  )
  await view(page).getByLabel('Stukken vanaf').fill('2023-01-02')
  await expect(count(page)).toHaveText('1 van 3 annotaties')
  // The project is left as it is arranged, and found so again.
  await kept
  await page.reload()
  await expect(page.locator('#paper')).toBeAttached()
  await openList(page)
  await expect(count(page)).toHaveText('1 van 3 annotaties')
  await expect(view(page).getByRole('textbox', { name: /^Woorden in citaat/ })).toHaveValue('DOSSIER')
  await expect(grid(page).getByRole('rowheader')).toHaveText(['Stand van dossier 2 1'])
  await expect(grid(page).getByRole('columnheader', { name: 'Citaat' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await checkAccessibility(page, 'the filtered list')
  await view(page).getByRole('button', { name: 'Deze exporteren…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporteren' })
  await expect(dialog.getByRole('radio', { name: 'Wat het filter toont (1)' })).toBeChecked()
  await expect(dialog.getByText('1 annotatie', { exact: true })).toBeVisible()
  await checkAccessibility(page, 'exporting the list')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await view(page).getByLabel('Met notitie').check()
  await expect(view(page).getByText('Geen annotatie voldoet aan het filter.')).toBeVisible()
  await view(page).getByRole('button', { name: 'Filter wissen' }).last().click()
  await expect(count(page)).toHaveText('3 van 3 annotaties')
  await saved(page)
})

test('themes are counted by party, each count shows its annotations, and the table is handed out', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await mark(page, 'oplopende agressie', '2')
  await mark(page, 'desinformatie', '1')
  await saved(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kruistabel')
  await page.keyboard.press('Enter')
  const table = view(page).getByRole('grid', { name: 'Thema’s per fractie' })
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table.getByRole('row').nth(1)).toContainText('Alle annotaties3')
  const themes = table.getByRole('rowheader')
  const first = await themes.nth(1).textContent()
  await checkAccessibility(page, 'the table of counts', bothAppearances)

  // The themes are ordered by a heading, and are back in the codebook’s order by that of their names.
  await table.getByRole('columnheader', { name: 'Samen' }).getByRole('button').click()
  await expect(table.locator('[data-line="1"] [data-column="all"]')).toHaveText('2')
  await table.getByRole('columnheader', { name: 'Thema’s' }).getByRole('button').click()
  await expect(themes.nth(1)).toHaveText(first ?? '')

  // By keys to the theme with two annotations, which show alone, and back.
  const two = table.locator('[data-column="all"]').filter({ hasText: /^2$/ })
  await two.focus()
  await page.keyboard.press('Enter')
  await expect(count(page)).toHaveText('2 van 2 annotaties')
  await expect(quotes(page).filter({ hasText: 'desinformatie' })).toHaveCount(1)
  await expect(quotes(page).filter({ hasText: 'oplopende agressie' })).toHaveCount(0)
  await view(page).getByRole('button', { name: 'Alle annotaties weer tonen' }).click()
  await expect(count(page)).toHaveText('3 van 3 annotaties')

  await view(page).getByRole('combobox', { name: 'Weergave' }).selectOption('Thema’s per jaar')
  await expect(view(page).getByRole('columnheader', { name: '2022' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await view(page).getByRole('button', { name: 'Bewaren als CSV' }).click()
  const download = await downloading
  const [heads = '', all = '', ...rows] = (await readFile(await download.path(), 'utf8'))
    .trimEnd()
    .split('\r\n')
  expect(heads).toBe('\uFEFFThema’s,Samen,2022')
  expect(all).toBe('Alle annotaties,3,3')
  expect(rows.map(row => row.slice(row.indexOf(','))).sort()).toEqual([',1,1', ',2,2'])
})
