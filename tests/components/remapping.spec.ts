import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { paletteField } from '../e2e/fixtures/command-palette'
import { expect, test } from '../e2e/fixtures/test'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Sneltoetsen' })
const keyOf = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name: new RegExp(`^${name}: .*Andere toets kiezen$`) })
const said = (page: Page) => sheet(page).getByRole('status')

/** Goes to a line's keys as one does without a mouse, and presses them. */
async function choose(page: Page, name: string): Promise<void> {
  await keyOf(page, name).focus()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Druk op de nieuwe toets')
}

test('keys are changed, taken over, taken away and put back with the keyboard only, and stay @electron', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()

  // What is reserved is told, and another key asked for.
  await choose(page, 'Exporteren')
  await page.keyboard.press('Tab')
  await expect(said(page)).toHaveText('“Exporteren” blijft Ctrl+E.')
  await choose(page, 'Exporteren')
  await page.keyboard.press('F5')
  await expect(said(page)).toContainText('F5 is van de browser')
  await page.keyboard.press('F7')
  await expect(said(page)).toContainText('F7 hoort vast bij “Met het toetsenbord selecteren')
  await page.keyboard.press('Control+c')
  await expect(said(page)).toContainText('knipt, kopieert of plakt')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeVisible()
  await expect(said(page)).toHaveText('“Exporteren” blijft Ctrl+E.')
  await expect(keyOf(page, 'Exporteren')).toBeFocused()

  // A key of another command is left, then taken over.
  await choose(page, 'Exporteren')
  await page.keyboard.press('Control+f')
  await expect(said(page)).toContainText('Ctrl+F hoort nu bij “Zoeken in het stuk”')
  await expect(sheet(page).getByRole('button', { name: 'Overnemen' })).toBeFocused()
  await checkAccessibility(page, 'a key to take over', bothAppearances)
  await expect(keyOf(page, 'Zoeken in het stuk')).toHaveText('Ctrl+F')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('“Exporteren” blijft Ctrl+E.')
  await choose(page, 'Exporteren')
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Enter')
  await expect(keyOf(page, 'Exporteren')).toHaveText('Ctrl+F')
  await expect(keyOf(page, 'Exporteren')).toBeFocused()
  await expect(keyOf(page, 'Zoeken in het stuk')).toHaveText('geen toets')

  // A command without a key is given one; another loses its own.
  await choose(page, 'Thema’s beheren')
  await page.keyboard.press('g')
  await expect(said(page)).toHaveText('“Thema’s beheren” heeft nu G.')
  await choose(page, 'Ga naar een plaats of opdracht')
  await page.keyboard.press('Control+g')
  await choose(page, 'Navigatie tonen of verbergen')
  await page.keyboard.press('Backspace')
  await expect(said(page)).toHaveText('“Navigatie tonen of verbergen” heeft nu geen toets.')
  await checkAccessibility(page, 'changed keys', bothAppearances)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()

  // They work, the old ones do nothing, hints name them, and a letter still writes where one writes.
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('dialog', { name: /^Exporteren/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('#paper').focus()
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog', { name: 'Thema’s' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('banner')).toContainText('Ctrl+G')
  await page.keyboard.press('Control+g')
  await expect(paletteField(page)).toBeFocused()
  await page.keyboard.type('gexp')
  await expect(paletteField(page)).toHaveValue('gexp')
  await paletteField(page).fill('exporteren')
  await expect(page.getByRole('menuitem', { name: 'Exporteren' }).first()).toContainText('Ctrl+F')

  // They are there after a new start, in the other language too.
  await page.reload()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.getByRole('button', { name: 'Instellingen' }).click()
  await page.getByRole('button', { name: 'Bekijken of wijzigen…' }).press('Enter')
  await expect(keyOf(page, 'Exporteren')).toHaveText('Ctrl+F')

  // One goes back, which is asked where another has its key; then all of them.
  const reset = sheet(page).getByRole('button', {
    name: '“Zoeken in het stuk” weer de gewone toets geven: Ctrl+F',
  })
  await reset.focus()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Ctrl+F hoort nu bij “Exporteren”')
  await page.keyboard.press('Enter')
  await expect(keyOf(page, 'Zoeken in het stuk')).toHaveText('Ctrl+F')
  await expect(keyOf(page, 'Exporteren')).toHaveText('geen toets')
  await sheet(page).getByRole('button', { name: 'Alle gewone toetsen terug' }).press('Enter')
  await expect(said(page)).toHaveText('Alle toetsen zijn weer de gewone.')
  await expect(keyOf(page, 'Exporteren')).toHaveText('Ctrl+E')
  await sheet(page).getByRole('button', { name: 'Toch de eigen toetsen' }).press('Enter')
  await expect(keyOf(page, 'Exporteren')).toHaveText('geen toets')
  await sheet(page).getByRole('button', { name: 'Alle gewone toetsen terug' }).press('Enter')
  await expect(keyOf(page, 'Thema’s beheren')).toHaveText('geen toets')
})
