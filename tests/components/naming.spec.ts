import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { expect, test } from '../e2e/fixtures/test'

const LONG =
  'Brief van de minister over de uitvoering van de motie over het tijdig, volledig en in begrijpelijke woorden informeren van de Kamer'
const LETTER = Buffer.from(
  [LONG, '', ...Array.from({ length: 80 }, (_, line) => `Alinea ${line + 1} van de brief.\n`)].join('\n'),
)

const item = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('button', { name })

test('the window is called after the paper and the project it shows, whatever is opened', async ({
  launch,
}) => {
  const { page } = await launch()
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  const sample = (await heading.textContent()) ?? ''
  await expect(page).toHaveTitle(`${sample} – Voorbeeld: NAVO-ministeriële – Kanttekening`)
  await openFile(page, 'brief.txt', LETTER, 'Alinea 1 van de brief.')
  await expect(page).toHaveTitle(`${LONG} – Voorbeeld: NAVO-ministeriële – Kanttekening`)
  await page.getByRole('button', { name: /Voorbeeld: NAVO/ }).click()
  await page.getByRole('menuitem', { name: 'Nieuw project…' }).click()
  await page.getByLabel('Naam van het project').fill('Rusland')
  await page.getByRole('button', { name: 'Project maken' }).click()
  await expect(page).toHaveTitle('Rusland – Kanttekening')
})

test('back leads to the paper and the place one came from, and forward there again', async ({ launch }) => {
  const { page } = await launch()
  const words = page.getByText('zware consequenties').first()
  await words.evaluate(line => line.scrollIntoView({ block: 'start' }))
  await openFile(page, 'brief.txt', LETTER, 'Alinea 1 van de brief.')
  const line = page.getByText('Alinea 60 van de brief.')
  await line.evaluate(one => one.scrollIntoView({ block: 'start' }))
  await item(page, /Schriftelijk overleg/).click()
  await expect(words).toBeInViewport()
  await page.locator('#paper').focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(line).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(words).toBeInViewport()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(line).toBeInViewport()
})

test('a title that is cut off shows whole in a tooltip, and one that fits has none', async ({ launch }) => {
  const { page } = await launch()
  await openFile(page, 'brief.txt', LETTER, 'Alinea 1 van de brief.')
  const title = item(page, /^Brief van de minister/).getByText(LONG)
  await title.hover()
  await expect(title).toHaveAttribute('title', LONG)
  const other = page.getByRole('navigation').getByText('Stukken', { exact: true }).first()
  await other.hover()
  await expect(other).not.toHaveAttribute('title')
})
