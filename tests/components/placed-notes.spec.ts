import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { expect, test } from '../e2e/fixtures/test'

test('a turn, a paper, a theme and the project have notes of their own, which are there again', async ({
  launch,
}) => {
  const { page } = await launch()
  const note = page.getByRole('textbox', { name: 'Notitie', exact: true })
  const saved = () => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  const turn = page.getByRole('article', { name: /^Antwoord 5/i }).first()
  await turn.hover()
  await turn.getByRole('button', { name: /^Notitie bij/ }).click()
  await expect(note).toBeFocused()
  await page.keyboard.type('Dit antwoord ontwijkt de vraag.')
  await page.keyboard.press('Control+Enter')
  await saved()
  const section = page.getByRole('region', { name: '1 notitie bij dit stuk' })
  await expect(section.getByRole('button', { name: /^antwoord 5/ })).toBeVisible()
  await expect(turn.getByRole('button', { name: /^Notitie bij/ })).toHaveAttribute('data-noted', '')
  await page.getByRole('button', { name: 'Notitie bij dit stuk' }).first().click()
  await expect(note.first()).toBeFocused()
  await page.keyboard.type('Beantwoord binnen de termijn.')
  await page.keyboard.press('Control+Enter')
  await saved()
  await expect(page.getByRole('region', { name: '2 notities bij dit stuk' })).toBeVisible()
  await checkAccessibility(page, 'notes on a paper')

  await runFromPalette(page, 'notities bij het project')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Notitie bij het project' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await page.keyboard.type('De minister vroeg om een overzicht.')
  await saved()
  await checkAccessibility(page, 'notes on the project')
  await dialog.getByRole('button', { name: 'Sluiten' }).click()

  await runFromPalette(page, 'thema')
  await dialog.getByText('Sancties').first().click()
  await dialog.getByRole('button', { name: 'Notitie bij dit thema' }).click()
  await page.keyboard.type('Alleen wat de EU betreft.')
  await saved()
  await checkAccessibility(page, 'notes on a theme')
  await dialog.getByRole('button', { name: 'Sluiten' }).click()

  await page.reload()
  await expect(page.getByRole('region', { name: '2 notities bij dit stuk' })).toContainText('ontwijkt')
})
