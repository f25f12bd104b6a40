import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

/** How many UTF-16 units a paragraph of the pasted note has, and how many paragraphs are over the limit of 1 MB. */
const PARAGRAPH = 60_000
const PARAGRAPHS = 18

test('a note that is too long is said at the note and in the bar, and closing asks', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'in Electron the program asks, which the specs of leaving show')
  const { page } = await launch()
  const status = page.locator('[data-save]')
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  await note.evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    Array.from({ length: PARAGRAPHS }, () => 'woord '.repeat(PARAGRAPH / 6).trim()).join('\n\n'),
  )
  await expect(page.getByRole('alert').filter({ hasText: 'te lang (meer dan 1 MB)' })).toBeVisible()
  await expect(status).toHaveAttribute('data-save', 'failed')
  await expect(status).toContainText('Niet bewaard: één tekst')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await note.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Kort')
  await expect(status).toHaveAttribute('data-save', 'saved')
  await expect(note).toHaveText('Kort')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-card-main]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(note).toBeHidden()
  const line = page.locator('[data-card-main]').getByText('Kort', { exact: true })
  await expect
    .poll(async () => (await line.boundingBox())?.height, 'a closed card is as high as its note')
    .toBeLessThan(30)
})
