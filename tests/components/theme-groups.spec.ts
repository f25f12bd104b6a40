import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, mark } from '../e2e/fixtures/mark'
import { findWords } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Thema.s$/ })
const theme = (page: Page, name: RegExp) =>
  dialog(page)
    .getByRole('listbox', { name: /^Thema.s$/ })
    .getByRole('option', { name })
const member = (page: Page, name: string) =>
  dialog(page)
    .getByRole('listbox', { name: /^Thema.s in/ })
    .getByRole('option', { name, exact: true })

async function openThemes(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Thema.s beheren$/ }).click()
  await expect(theme(page, /^Sancties/)).toBeVisible()
}

test('a group of themes is made, filled by mouse and keys, filters the list, and is deleted and brought back', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await mark(page, 'oplopende agressie', '2')
  await expect(card(page, 'oplopende agressie')).toBeVisible()
  await openThemes(page)
  await dialog(page).getByRole('tab', { name: 'Groepen' }).click()
  await expect(dialog(page).getByText('Een groep bevat thema’s van overal in de boom')).toBeVisible()
  await checkAccessibility(page, 'no groups yet', bothAppearances)
  await dialog(page).getByRole('textbox', { name: 'Nieuwe groep' }).fill('Druk')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('0 thema’s in deze groep')).toBeVisible()
  await member(page, 'Sancties').click()
  await expect(member(page, 'Sancties')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(dialog(page).getByText('2 thema’s in deze groep')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(dialog(page).getByText('1 thema in deze groep')).toBeVisible()
  await dialog(page).getByRole('textbox', { name: 'Naam' }).fill('Drukmiddelen')
  await page.keyboard.press('Enter')
  await expect(
    dialog(page)
      .getByRole('listbox', { name: 'Groepen' })
      .getByRole('option', { name: /^Drukmiddelen/ }),
  ).toContainText('1')
  await checkAccessibility(page, 'a group of themes', bothAppearances)

  await dialog(page)
    .getByRole('tab', { name: /^Thema.s$/ })
    .click()
  const downloading = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Exporteren' }).click()
  await page.getByRole('menuitem', { name: /^JSON/ }).click()
  const written = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(written.groups).toEqual([{ name: 'Drukmiddelen', themes: ['Sancties'] }])
  await theme(page, /^Sancties/).click()
  const groups = dialog(page).getByRole('button', { name: /^In groepen/ })
  await expect(groups).toHaveAccessibleName('In groepen: Drukmiddelen')
  await groups.click()
  await page.getByRole('menuitemcheckbox', { name: 'Drukmiddelen' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(groups).toHaveAccessibleName('In groepen: In geen groep')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')

  await page.getByRole('button', { name: 'Thema', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Groep “Drukmiddelen”/ }).click()
  await page.keyboard.press('Escape')
  await expect(card(page, 'oplopende agressie')).toBeHidden()
  await expect(card(page, 'zware consequenties')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Thema: Groep “Drukmiddelen”' })).toBeVisible()

  await openThemes(page)
  await dialog(page).getByRole('tab', { name: 'Groepen' }).click()
  await dialog(page)
    .getByRole('option', { name: /^Drukmiddelen/ })
    .click()
  await dialog(page).getByRole('button', { name: 'Groep verwijderen' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Nog geen groepen.')).toBeVisible()
  await expect(dialog(page).getByRole('listbox', { name: 'Groepen' })).toBeFocused()
  await page.keyboard.press('Escape')
  // A group that is gone asks for something that nothing has.
  await expect(card(page, 'zware consequenties')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(card(page, 'zware consequenties')).toBeVisible()
})

test('annotations are examples of a theme, lead to their place, and say what became of them', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await mark(page, 'oplopende agressie', '1')
  await card(page, 'zware consequenties').locator('[data-card-main]').click()
  const use = card(page, 'zware consequenties').getByRole('button', {
    name: 'Als voorbeeld van een thema gebruiken',
  })
  await use.click()
  await page.getByRole('menuitem', { name: 'Als voorbeeld van “Sancties” gebruiken' }).click()
  await openThemes(page)
  await theme(page, /^Sancties/).click()
  const examples = dialog(page).getByRole('region', { name: 'Voorbeelden' })
  await expect(examples.getByRole('blockquote')).toHaveText('“zware consequenties”')
  await examples.getByRole('button', { name: 'Voorbeelden kiezen…' }).click()
  await expect(examples.getByText('1 passage met dit thema om uit te kiezen.')).toBeVisible()
  await examples.getByRole('option', { name: /oplopende agressie/ }).press('Enter')
  await expect(examples.getByRole('blockquote')).toHaveText(['“zware consequenties”', '“oplopende agressie”'])
  await expect(examples.getByText('Er is geen andere passage met dit thema.')).toBeVisible()
  await checkAccessibility(page, 'examples of a theme', bothAppearances)

  const first = examples.getByRole('listitem').first()
  await first.getByRole('button', { name: 'Naar dit voorbeeld' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(card(page, 'zware consequenties').locator('[data-card-main]')).toBeFocused()
  await card(page, 'zware consequenties').getByRole('button', { name: 'Einde een woord eerder' }).click()
  await findWords(page, 'zware')
  await openThemes(page)
  await theme(page, /^Sancties/).click()
  await expect(first.getByText(/is sindsdien gewijzigd en luidt nu/)).toBeVisible()
  await first.getByRole('button', { name: 'De woorden van nu overnemen' }).click()
  await expect(first.getByText(/is sindsdien gewijzigd/)).toBeHidden()
  await page.keyboard.press('Escape')
  await card(page, 'oplopende agressie').locator('[data-card-main]').click()
  await card(page, 'oplopende agressie').getByRole('button', { name: 'Verwijderen' }).click()
  await expect(card(page, 'oplopende agressie')).toBeHidden()
  await openThemes(page)
  await theme(page, /^Sancties/).click()
  const second = examples.getByRole('listitem').nth(1)
  await expect(second.getByText(/is er niet meer/)).toBeVisible()
  await checkAccessibility(page, 'an example that is gone', bothAppearances)
  await second.getByRole('button', { name: 'Dit voorbeeld weghalen' }).click()
  await expect(examples.getByRole('listitem')).toHaveCount(1)
})
