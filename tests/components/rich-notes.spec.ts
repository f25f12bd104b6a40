import type { Page } from '@playwright/test'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const note = (page: Page) => page.getByRole('textbox', { name: 'Notitie', exact: true })
const saved = (page: Page) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

async function pasteHtml(page: Page, html: string): Promise<void> {
  await note(page).evaluate((field, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('a note is written with tasks, a table, a footnote and mentions by keyboard alone, and is there again', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(note(page)).toBeFocused()
  await page.keyboard.type('[ ] nakijken')
  await expect(note(page).getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Let op[^Zie de brief] en ')
  await expect(note(page).locator('sup')).toHaveAttribute('data-footnote', 'Zie de brief')
  await page.keyboard.type('@sanc')
  const list = page.getByRole('listbox', { name: 'Noemen' })
  await expect(list.getByRole('option').first()).toContainText('Sancties')
  await expect(note(page)).toHaveAttribute('aria-activedescendant', /mention-list-0/)
  await expect(page.getByText(/^Sancties, thema, 1 van/)).toBeAttached()
  await checkAccessibility(page, 'mentions')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await page.keyboard.type('bij @antwoord 5')
  await expect(list.getByRole('option').first()).toContainText('antwoord 5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('| Land | Stand |')
  await page.keyboard.press('Enter')
  await expect(note(page).getByRole('columnheader')).toHaveText(['Land', 'Stand'])
  await page.keyboard.type('Polen')
  await page.keyboard.press('Control+Enter')
  await saved(page)
  await checkAccessibility(page, 'a rich note')
  await page.reload()
  await page
    .getByRole('article', { name: /zware consequenties/ })
    .locator('[data-card-main]')
    .click()
  await expect(note(page).getByRole('checkbox')).toBeAttached()
  await expect(note(page).getByRole('cell')).toHaveText(['Polen', ''])
  await expect(page.getByRole('textbox', { name: 'Voetnoot 1' })).toHaveValue('Zie de brief')
  await expect(note(page).getByRole('button', { name: /^antwoord 5/ })).toBeVisible()
})

test('what Word and web pages paste as tasks, footnotes and tables is that in a note', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  app.expectProblem(/inline style violates/)
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(note(page)).toBeFocused()
  await pasteHtml(
    page,
    '<ul><li><input type="checkbox" checked> gedaan</li><li><input type="checkbox"> open</li></ul>' +
      '<p>☐ bellen</p><p>☒ mailen</p>' +
      '<p>Een bewering<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>' +
      '<table><caption>Standen</caption><tr><th>A</th></tr><tr><td>b</td></tr></table>' +
      '<div style="mso-element:footnote-list"><div id="ftn1"><p><a href="#_ftnref1">[1]</a> De bron.</p></div></div>',
  )
  const boxes = note(page).getByRole('checkbox')
  await expect(boxes).toHaveCount(4)
  await expect(boxes.nth(0)).toBeChecked()
  await expect(boxes.nth(1)).not.toBeChecked()
  await expect(boxes.nth(2)).not.toBeChecked()
  await expect(boxes.nth(3)).toBeChecked()
  await expect(note(page)).toContainText('Standen')
  await expect(note(page).getByRole('cell')).toHaveText(['b'])
  await expect(page.getByRole('textbox', { name: 'Voetnoot 1' })).toHaveValue('De bron.')
  await expect(note(page)).not.toContainText('De bron.')
})
