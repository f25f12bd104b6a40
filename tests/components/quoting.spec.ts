import type { Page } from '@playwright/test'
import { cards, palette } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

/** Selects words of the sample with the footnote mark behind them, which is an element of its own. */
async function selectMarked(page: Page): Promise<void> {
  const block = page.locator('[data-block]').filter({ hasText: 'motie Brekelmans c.s.1' })
  await block.evaluate(element => {
    const range = document.createRange()
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let begun = false
    for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
      const at = node.data.indexOf('motie Brekelmans')
      if (at >= 0) range.setStart(node, at)
      begun ||= at >= 0
      if (!begun) continue
      range.setEnd(node, node.length)
      if (node.data === '1') break
    }
    element.scrollIntoView({ block: 'center' })
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
}

test('what is copied from the paper has no footnote mark in it, for plain and for formatted text', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectMarked(page)
  const copied = () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
      document.getElementById('paper')?.dispatchEvent(event)
      const selected = String(getSelection())
      return { selected, text: data.getData('text/plain'), html: data.getData('text/html') }
    })
  await expect.poll(copied).toEqual({
    selected: 'motie Brekelmans c.s.1',
    text: 'motie Brekelmans c.s.',
    html: '<p>motie Brekelmans c.s.</p>',
  })
})

test('a card and an export quote without marks, and an export with them where that is chosen', async ({
  launch,
}) => {
  const { page } = await launch()
  await selectMarked(page)
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('1')
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText('motie Brekelmans c.s.')
  await expect(cards(page)).not.toContainText('c.s.1')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Exporteren' })
  await dialog.getByLabel('Formaat').selectOption('Markdown')
  const quoted = async () =>
    ((await dialog.getByRole('region', { name: 'Voorbeeld' }).textContent()) ?? '').replaceAll('\\', '')
  await expect.poll(quoted).toContain('motie Brekelmans c.s.')
  await expect.poll(quoted).not.toContain('c.s.1')
  await dialog.getByText('Als [1]').click()
  await expect.poll(quoted).toContain('motie Brekelmans c.s.[1]')
})

test('words are found as they are quoted, whatever mark stands in them, and no mark is found as a digit', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Zoeken in het stuk' })
  await bar.getByRole('textbox').fill('motie Brekelmans c.s., zet Nederland')
  await expect(bar.getByRole('status')).toHaveText('1 van 3')
  await bar.getByRole('textbox').fill('Brekelmans c.s.1')
  await expect(bar.getByRole('status')).toHaveText('Niet gevonden')
})
