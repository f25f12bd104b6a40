import type { Page } from '@playwright/test'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

/** Pastes HTML into the note, as the clipboard of another program gives it. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Notitie' }).evaluate((field, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

const item = (level: number, bullet: string, text: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span>&nbsp;</span></span><![endif]>${text}</p>`

test('what is pasted into a note keeps struck text, headings, lists of Word and the cells of a table', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  // Pasted styles are read as words; the page's policy applies none of them, and says so.
  app.expectProblem(/inline style violates/)
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  await paste(
    page,
    `<h1>Kop</h1><p>was <s>geschrapt</s></p>${item(1, '·', 'een')}${item(2, 'o', 'eronder')}${item(1, '·', 'twee')}` +
      '<table><tr><th>Land</th><th>Aantal</th></tr><tr><td>België</td><td><p>12</p></td></tr></table>',
  )
  await expect(note.getByRole('heading', { name: 'Kop' })).toBeVisible()
  await expect(note.locator('s')).toHaveText('geschrapt')
  await expect(note.locator('ul ul li')).toHaveText('eronder')
  await expect(note.locator('li')).toHaveText(['eeneronder', 'eronder', 'twee'])
  await expect(note.getByRole('columnheader')).toHaveText(['Land', 'Aantal'])
  await expect(note.getByRole('cell')).toHaveText(['België', '12'])
})

test('what is bold, slanted or struck by a style alone stays so, and a wrapper of Google Docs makes nothing bold', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  app.expectProblem(/inline style violates/)
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  const span = (style: string, words: string) => `<span style="font-size:11pt;${style}">${words}</span>`
  await paste(
    page,
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p>${span('font-weight:400', 'gewoon')} ${span('font-weight:700;font-style:normal', 'vet')} ${span('font-style:italic', 'schuin')} ${span('text-decoration:line-through', 'weg')}</p></b>`,
  )
  await expect(note).toContainText('gewoon vet schuin weg')
  await expect(note.locator('strong')).toHaveText(['vet'])
  await expect(note.locator('em')).toHaveText(['schuin'])
  await expect(note.locator('s')).toHaveText(['weg'])
})
