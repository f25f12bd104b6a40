import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { cards, mark, palette } from '../e2e/fixtures/mark'
import { drawnWords, findWords } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const YEARS = Array.from({ length: 24 }, (_, index) => 2001 + index)
const PAPER = `<html lang="nl"><body><main><h1>Begroting</h1><p>Hieronder staan de uitgaven.</p>
  <table><caption>Tabel 1: uitgaven aan bruggen en sluizen</caption>
  <thead><tr><th rowspan="2">Post</th><th colspan="2">Bedrag in euro</th></tr><tr><th>geraamd</th><th>besteed</th></tr></thead>
  <tbody><tr><th>Sluizen van de Maas</th><td>vierduizend</td><td>drieduizend</td></tr>
  <tr><th>Bruggen over de Waal</th><td></td><td>twaalfhonderd</td></tr></tbody></table>
  <p>Over de jaren heen:</p>
  <table><caption>Tabel 2: alle jaren</caption><tr><th>Jaar</th>${YEARS.map(year => `<th>${year}</th>`).join('')}</tr>
  <tr><td>Uitgaven</td>${YEARS.map((_, index) => `<td>${index}.000.000</td>`).join('')}</tr></table></main></body></html>`

async function openPaper(page: Page): Promise<void> {
  await openFile(page, 'begroting.html', Buffer.from(PAPER), 'Hieronder staan de uitgaven.')
}

/** Selects from the first of some words up to and with others, as a mouse does. */
async function selectAcross(page: Page, first: string, last: string): Promise<void> {
  const { from } = await findWords(page, first)
  const { to } = await findWords(page, last)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expect(palette(page)).toBeVisible()
}

test('a table is a table: its cells can be marked, also several together, and it is copied as one', async ({
  launch,
}) => {
  const { page } = await launch()
  await openPaper(page)
  const table = page.getByRole('table', { name: 'Tabel 1: uitgaven aan bruggen en sluizen' })
  await expect(table.getByRole('columnheader')).toHaveText(['Post', 'Bedrag in euro', 'geraamd', 'besteed'])
  await expect(table.getByRole('rowheader')).toHaveText(['Sluizen van de Maas', 'Bruggen over de Waal'])
  await mark(page, 'drieduizend', '1')
  await expect.poll(() => drawnWords(page)).toEqual(['drieduizend'])

  await selectAcross(page, 'vierduizend', 'twaalfhonderd')
  const copied = await page.evaluate(() => {
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    document.getElementById('paper')?.dispatchEvent(event)
    return { text: data.getData('text/plain'), html: data.getData('text/html') }
  })
  expect(copied.text).toBe('vierduizend\tdrieduizend\nBruggen over de Waal\t\ttwaalfhonderd')
  expect(copied.html).toBe(
    '<table><tr><th scope="row"></th><td>vierduizend</td><td>drieduizend</td></tr>' +
      '<tr><th scope="row">Bruggen over de Waal</th><td></td><td>twaalfhonderd</td></tr></table>',
  )
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(2)
  // The mark across the cells is drawn in parts: what lies under the first mark stands on another lane.
  await expect
    .poll(async () => (await drawnWords(page)).sort())
    .toEqual(
      ['vierduizend\t', 'drieduizend', 'drieduizend', '\nBruggen over de Waal\t\ttwaalfhonderd'].sort(),
    )
})

test('in a small window a wide table scrolls by itself, also by the keyboard', async ({ launch }) => {
  const { page } = await launch()
  await openPaper(page)
  await page.setViewportSize({ width: 900, height: 600 })
  const wide = page.getByRole('group', { name: 'Tabel 2: alle jaren' })
  await wide.scrollIntoViewIfNeeded()
  await expect(wide).toHaveAttribute('tabindex', '0')
  await expect(page.getByRole('group', { name: 'Tabel 1: uitgaven' })).not.toHaveAttribute('tabindex')
  const pane = page.locator('#paper')
  await expect.poll(() => pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await wide.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => wide.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
  await checkAccessibility(page, 'a paper with tables', ['light', 'dark'])
})

test('a picture has its place in the text, from where the original opens, and is told', async ({
  launch,
}) => {
  const { page } = await launch()
  const paper =
    '<html lang="nl"><body><main><h1>Veren</h1><p>Hieronder staat een kaart.</p><img src="a.png" alt="Kaart van alle veren"><p>Tot zover.</p><img src="b.png"></main></body></html>'
  await openFile(page, 'veren.html', Buffer.from(paper), 'Hieronder staat een kaart.')
  await expect(page.locator('[data-paper-text]')).toContainText('Kaart van alle veren')
  const open = page.getByRole('button', { name: 'Afbeelding: toon het origineel' })
  await expect(open).toHaveCount(2)
  await checkAccessibility(page, 'a paper with pictures', ['light', 'dark'])
  await open.first().click()
  await expect(page.getByText('veren.html').last()).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Origineel' })).toBeVisible()
})
