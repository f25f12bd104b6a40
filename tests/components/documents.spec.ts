import type { Page } from '@playwright/test'
import { addFile, openFile } from '../e2e/fixtures/add-file'
import { card, mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const SAMPLE = 'zware consequenties'
const LETTER = Buffer.from(
  [
    'Geachte voorzitter,',
    '',
    ...Array.from({ length: 80 }, (_, line) => `Alinea ${line + 1} van de brief.\n`),
  ].join('\n'),
)

const list = (page: Page) => page.getByRole('navigation').getByRole('list').first()
const paper = (page: Page) => page.locator('#paper')

test('a project holds several papers, each with its own marks and place', async ({ launch }) => {
  const app = await launch()
  await mark(app.page, SAMPLE, '1')
  await openFile(app.page, 'brief.txt', LETTER, 'Alinea 1 van de brief.')
  await expect(list(app.page).getByRole('button')).toHaveCount(2)
  await app.page.getByText('Alinea 70 van de brief.').evaluate(line => line.scrollIntoView())
  await list(app.page)
    .getByRole('button', { name: /Schriftelijk overleg/ })
    .click()
  await expect(app.page.getByText(SAMPLE).first()).toBeInViewport()
  await app.restart()
  await expect(app.page.getByText(SAMPLE).first()).toBeInViewport()
  await list(app.page)
    .getByRole('button', { name: /Geachte|brief/i })
    .click()
  await expect(app.page.getByText('Alinea 70 van de brief.')).toBeInViewport()
})

test('a file that cannot be read is refused by name with the reason, and changes nothing', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await addFile(page, 'kapot.pdf', Buffer.from('%PDF-1.7\nen verder niets'))
  await expect(page.getByText(/kapot\.pdf/).first()).toBeVisible()
  await expect(page.getByText('Het bestand is afgebroken of beschadigd. Haal het opnieuw op')).toBeVisible()
  await addFile(page, 'brief.rtf', Buffer.from('{\\rtf1 Geachte voorzitter}'))
  await expect(page.getByText('Dit is een RTF-bestand, dat de app niet leest.')).toBeVisible()
  await expect(list(page).getByRole('button')).toHaveCount(1)
  await expect(paper(page)).toContainText(SAMPLE)
})

test('a new project is made, and the way back is kept', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await page.getByRole('button', { name: /Voorbeeld: NAVO/ }).click()
  await page.getByRole('menuitem', { name: 'Nieuw project…' }).click()
  await page.getByLabel('Naam van het project').fill('Rusland')
  await page.getByRole('button', { name: 'Project maken' }).click()
  await expect(page.getByText('Nog geen stuk geopend')).toBeVisible()
  await openFile(page, 'brief.txt', LETTER, 'Alinea 1 van de brief.')
  await page.getByRole('button', { name: 'Project: Rusland' }).click()
  await page.getByRole('menuitem', { name: /Voorbeeld: NAVO/ }).click()
  await expect(paper(page)).toContainText(SAMPLE)
})

test('a note that is being written goes along when the project is left', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await mark(page, SAMPLE, '1')
  await card(page, SAMPLE).getByRole('button').first().click()
  await page.getByRole('textbox', { name: 'Notitie' }).click()
  await page.keyboard.type('Net op tijd')
  await page.getByRole('button', { name: /Voorbeeld: NAVO/ }).click()
  await page.getByRole('menuitem', { name: 'Nieuw project…' }).click()
  await page.getByLabel('Naam van het project').fill('Rusland')
  await page.getByRole('button', { name: 'Project maken' }).click()
  await expect(page.getByText('Nog geen stuk geopend')).toBeVisible()
  await page.getByRole('button', { name: 'Project: Rusland' }).click()
  await page.getByRole('menuitem', { name: /Voorbeeld: NAVO/ }).click()
  await expect(card(page, SAMPLE)).toContainText('Net op tijd')
})
