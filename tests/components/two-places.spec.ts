import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { card, palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const CITED = [
  '21 501-02 Raad Algemene Zaken',
  'Nr. 2433 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  'Vraag 1',
  'Wat vindt de minister van de dijken?',
  'Antwoord 1',
  'De dijken zijn hoog genoeg, zo blijkt uit onderzoek.',
  'Vraag 2',
  'Wat vindt de minister van de sluizen?',
  'Antwoord 2',
  'De sluizen worden vervangen door grotere.',
]
const CITING = [
  '36 410 Begroting van waterstaat',
  'Nr. 7 BRIEF VAN DE MINISTER',
  'Geachte voorzitter,',
  'Over de sluizen verwijs ik naar Kamerstuk 21501-02, nr. 2433, vraag 2, en over de duinen naar Kamerstuk 35 925, nr. 12.',
]
const text = (lines: readonly string[]) => Buffer.from(lines.join('\n\n'))
const left = (page: Page) => page.getByRole('region', { name: /^Links: / })
const right = (page: Page) => page.getByRole('region', { name: /^Rechts: / })

test('explore', async ({ launch }) => {
  const { page } = await launch()
  await openFile(page, 'aangehaald.txt', text(CITED), 'De sluizen worden vervangen')
  await openFile(page, 'brief.txt', text(CITING), 'Over de sluizen')
  await page.waitForTimeout(800)
  const cited = page.locator('[data-cited]')
  await expect(cited).toHaveCount(1)
  await cited.hover()
  await page.waitForTimeout(900)
  await page.screenshot({ path: '/tmp/pw-split/peek.png' })
  await cited.click({ modifiers: ['Alt'] })
  await expect(right(page)).toContainText('grotere')
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/pw-split/split.png' })
  await runFromPalette(page, 'Aangehaalde')
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/pw-split/cites.png' })
})
