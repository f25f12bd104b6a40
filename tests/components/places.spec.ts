import type { Page } from '@playwright/test'
import { changePaper } from '../e2e/fixtures/change-paper'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const FIRST = 'zware consequenties'
const SECOND = 'eventuele inval'

const card = (page: Page, words: string) =>
  page.locator('#annotations').getByRole('article').filter({ hasText: words })

async function mark(page: Page, words: string): Promise<void> {
  await selectText(page, words)
  await expect(page.getByRole('dialog', { name: 'Passage markeren' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(card(page, words)).toHaveCount(1)
}

test('an annotation whose words are gone is placed by a person, never by itself', async ({ launch }) => {
  const app = await launch()
  await mark(app.page, FIRST)
  await mark(app.page, SECOND)
  await app.close()
  await changePaper(app, { [FIRST]: 'harde consequenties', [SECOND]: 'mogelijke raket' })
  await app.restart()
  const { page } = app
  await expect(page.getByText('2 annotaties staan niet meer op hun plek', { exact: false })).toBeVisible()
  await expect(card(page, FIRST)).toContainText('Plek niet gevonden')
  await page.getByRole('button', { name: 'Plek zoeken' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plek zoeken' })
  await expect(dialog).toContainText('1 van 2')
  // Which of the two comes first is not said.
  const sought = dialog.locator('mark').first()
  await expect(sought).toHaveText(new RegExp(`^(?:${FIRST}|${SECOND})$`))
  if ((await sought.textContent()) === SECOND) await dialog.getByRole('button', { name: 'Volgende' }).click()
  await expect(sought).toHaveText(FIRST)
  await expect(dialog.getByRole('radio').first()).toBeChecked()
  await checkAccessibility(page, 'places', bothAppearances)
  await dialog.getByRole('button', { name: 'Hier plaatsen' }).click()
  await expect(dialog).toContainText('1 van 1')
  await dialog.getByRole('button', { name: 'Zelf aanwijzen in het stuk' }).click()
  await expect(page.getByRole('button', { name: 'Op de selectie plaatsen' })).toBeDisabled()
  await selectText(page, 'mogelijke raket')
  await page.getByRole('button', { name: 'Op de selectie plaatsen' }).click()
  await expect(card(page, 'mogelijke raket')).toHaveCount(1)
  await expect(card(page, 'harde consequenties')).toHaveCount(1)
  await expect(page.getByText('niet meer op', { exact: false })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken: “mogelijke raket” een plek geven' }).click()
  await expect(page.getByText('Eén annotatie staat niet meer op haar plek', { exact: false })).toBeVisible()
  await expect(card(page, SECOND)).toHaveCount(1)
})
