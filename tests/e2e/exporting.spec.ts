import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const CONSEQUENCES = 'zware consequenties'
const PREPARED = 'specifieke sancties worden voorbereid'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Exporteren' })
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'Voorbeeld' })
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Bewaren' })

/** How much the file holds, which is said behind the looks of a Word file. */
const held = (page: Page) => dialog(page).getByRole('status').last()

/** Marks two passages, each with a theme of its own, opens the dialog, which begins with Word, and chooses Markdown. */
async function open(page: Page): Promise<void> {
  await mark(page, CONSEQUENCES, '2')
  await mark(page, PREPARED, '1')
  await page.keyboard.press('Control+e')
  await expect(held(page)).toHaveText('2 annotaties')
  await expect(dialog(page).getByLabel('Formaat')).toHaveValue('word')
  await dialog(page).getByLabel('Formaat').selectOption('Markdown')
  await expect(preview(page)).toContainText('## ')
}

/** Whether words stand in the preview in this order. */
async function showsInOrder(page: Page, ...words: string[]): Promise<boolean> {
  const text = ((await preview(page).textContent()) ?? '').replaceAll('\\', '')
  const places = words.map(word => text.indexOf(word))
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))
}

test('shows and saves what is chosen, and nothing that is not yet made', async ({ launch, host }) => {
  const { page } = await launch()
  await test.step('with nothing marked there is nothing to export, and it says what to do', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await page.keyboard.press('Control+e')
    await expect(dialog(page)).toContainText('Markeer eerst een passage')
    await expect(save(page)).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  })
  await test.step('shows what will be saved, by theme and in the order of the paper', async () => {
    await open(page)
    await expect
      .poll(() => showsInOrder(page, 'Sancties', PREPARED, 'VVD, vraag 5', 'SWIFT', CONSEQUENCES))
      .toBe(true)
    await dialog(page).getByLabel('Ordening').selectOption('Volgorde van het stuk')
    await expect.poll(() => showsInOrder(page, PREPARED, CONSEQUENCES, 'VVD, antwoord 5')).toBe(true)
    await expect(preview(page)).not.toContainText('## Sancties')
  })
  await test.step('exports everything or what the filter shows', async () => {
    await page.keyboard.press('Escape')
    await page.getByLabel('Zoeken in annotaties').fill('consequenties')
    await page.keyboard.press('Control+e')
    await expect(held(page)).toHaveText('1 annotatie')
    await expect(preview(page)).not.toContainText(PREPARED)
    await dialog(page).getByText('Alles (2)').click()
    await expect(held(page)).toHaveText('2 annotaties')
    await expect(preview(page)).toContainText(PREPARED)
  })
  // Calls are held back on their way over HTTP.
  if (host === 'web')
    await test.step('nothing is saved or copied while what was chosen last is still being made', async () => {
      await expect(save(page)).toBeEnabled()
      let go: () => void = () => undefined
      const held = new Promise<void>(done => {
        go = done
      })
      await page.route('**/call/export.render', async route => {
        await held
        await route.continue()
      })
      await dialog(page).getByLabel('Formaat').selectOption('JSON')
      await expect(save(page)).toBeDisabled()
      // The file before it would be taken for what is being made.
      await expect(preview(page)).toHaveText('Voorbeeld wordt gemaakt…')
      go()
      await expect(save(page)).toBeEnabled()
    })
  if (host === 'web')
    await test.step('says how much of a long file is shown', async () => {
      await page.unroute('**/call/export.render')
      await page.route('**/call/export.render', async route => {
        const response = await route.fetch()
        const answer = await response.json()
        answer.value.beginning.cut = { shown: 1301, total: 10_000, of: 'rows' }
        await route.fulfill({ response, json: answer })
      })
      await dialog(page).getByLabel('Formaat').selectOption('CSV')
      await expect(preview(page)).toContainText('De eerste 1.301 van 10.000 rijen.')
    })
})

const FILES = [
  ['Markdown', /\.md$/, `> ${CONSEQUENCES}`],
  ['HTML-bestand', /\.html$/, `${CONSEQUENCES}</`],
  ['JSON', /\.json$/, `"${CONSEQUENCES}"`],
] as const

test('saves each format where the user says; a save that is cancelled keeps the dialog, and one that fails says why', {
  tag: '@electron',
}, async ({ launch, host, standins }) => {
  test.skip(host === 'electron', 'nobody answers the system’s dialog')
  const app = await launch()
  const { page } = app
  await open(page)
  for (const [format, name, holds] of FILES)
    await test.step(`saves ${format} where the user says`, async () => {
      await dialog(page).getByLabel('Formaat').selectOption(format)
      await expect(preview(page)).toContainText(CONSEQUENCES)
      await expect(save(page)).toBeEnabled()
      const downloading = host === 'web' ? page.waitForEvent('download') : null
      await save(page).click()
      let path = join(app.dataFolder, 'uitgevoerd')
      if (downloading) {
        const download = await downloading
        expect(download.suggestedFilename()).toMatch(name)
        path = await download.path()
      } else {
        const asked = await standins.at(-1)?.dialogs.next()
        expect(asked?.shown.defaultPath).toMatch(name)
        asked?.choose(path)
      }
      await expect(dialog(page)).toBeHidden()
      await expect(page.getByText(/2 annotaties/).first()).toBeVisible()
      const text = await readFile(path, 'utf8')
      expect(text).toContain(holds)
      expect(text).toContain('antwoord 5')
      await page.keyboard.press('Control+e')
      await expect(held(page)).toHaveText('2 annotaties')
    })

  // Only Electron asks in a dialog of the system.
  if (host !== 'electron-standin') return
  await expect(save(page)).toBeEnabled()
  await save(page).click()
  const first = await standins.at(-1)?.dialogs.next()
  first?.choose()
  await expect(save(page)).toBeEnabled()
  await expect(dialog(page)).toBeVisible()
  await save(page).click()
  const second = await standins.at(-1)?.dialogs.next()
  second?.choose(join(app.dataFolder, 'geen map', 'uitvoer.md'))
  await expect(page.getByText(/uitvoer\.md/)).toBeVisible()
  await expect(dialog(page)).toBeVisible()
})

test('remembers what was chosen in the project, and keeps presets by name', async ({ launch }) => {
  const { page } = await launch()
  await open(page)
  const preset = dialog(page).getByLabel('Voorinstelling', { exact: true })
  await dialog(page).getByLabel('Bronvermelding', { exact: true }).selectOption('Nederlands juridisch')
  await dialog(page).getByLabel('Ordening').selectOption('Per fractie')
  await expect(preview(page)).toContainText('(VVD, antwoord 5)')
  await dialog(page).getByRole('button', { name: 'Als voorinstelling vastleggen…' }).click()
  await dialog(page).getByLabel('Naam van de voorinstelling').fill('Nota')
  await page.keyboard.press('Enter')
  await expect(preset).toHaveValue('Nota')
  await dialog(page).getByLabel('Formaat').selectOption('CSV')
  await expect(preset).toHaveValue('')
  // Dutch Excel opens a file by its semicolons; scripts want commas.
  await expect(preview(page)).toContainText('Stuk;')
  await dialog(page).getByText('Komma (scripts, andere programma’s)').click()
  await expect(preview(page)).toContainText('Stuk,')
  await dialog(page).getByText('Vraag of antwoord', { exact: true }).click()
  await expect(held(page)).toHaveText(/^\d+ vragen, antwoorden en sprekers$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  await expect(dialog(page).getByLabel('Formaat')).toHaveValue('csv')
  await expect(preview(page)).toContainText(',Vrager of beantwoorder')
  await preset.selectOption('Nota')
  await expect(preview(page)).toContainText('## VVD')
  await dialog(page).getByRole('button', { name: 'Andere naam geven…' }).click()
  await dialog(page).getByLabel('Naam van de voorinstelling').fill('Bijlage')
  await dialog(page).getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(preset).toHaveValue('Bijlage')
  // The keyboard goes on at what there is to choose from, and Escape leaves a name alone.
  await expect(preset).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Andere naam geven…' }).press('Enter')
  await expect(dialog(page).getByLabel('Naam van de voorinstelling')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByLabel('Naam van de voorinstelling')).toHaveCount(0)
  await expect(preset).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Voorinstelling verwijderen' }).press('Enter')
  await expect(preset.getByRole('option')).toHaveText(['Geen'])
  await expect(preset).toBeFocused()
})
