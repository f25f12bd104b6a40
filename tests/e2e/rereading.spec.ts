import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { StructuredDocument } from '../../src-core/document/model'
import { makeDocument } from '../unit/src-core/builders'
import { openFile } from './fixtures/add-file'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import type { LaunchedApp } from './fixtures/launched-app'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const NAME = 'vragen over gas en vis.txt'
const SOURCE = Buffer.from(
  [
    'Vraag 1',
    'Kan de minister uitleggen wat er met de prijs van gas gebeurt?',
    'Antwoord 1',
    'De prijs van gas is gestegen en het kabinet bespreekt dat in Brussel.',
    'Vraag 2',
    'Kan de minister uitleggen wat er met de vangst van vis gebeurt?',
    'Antwoord 2',
    'Over visserij besluit de Raad van ministers per gebied, in december.',
  ].join('\n\n'),
)
const FOOT = 'Tweede Kamer, vergaderjaar 2021–2022, 21 501-02, nr. 2433 7'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Opnieuw inlezen' })
const offer = (page: Page) => page.getByRole('button', { name: 'Opnieuw inlezen…' })
const kind = (page: Page, name: string) =>
  page.getByRole('button', { name: `Soort stuk: ${name}`, exact: true })

/** Starts the app again with the paper as a program read it that knew no questions, with `text` for its text. */
async function makeOld(app: LaunchedApp, text: (text: string) => string = same => same): Promise<void> {
  const documents = join(await app.projectFolder(), 'documents')
  await app.close()
  for (const folder of await readdir(documents)) {
    const path = join(documents, folder, 'document.json')
    const paper = JSON.parse(await readFile(path, 'utf8')) as StructuredDocument
    if (paper.source.name !== NAME) continue
    const { id, source, meta } = paper
    await writeFile(path, `${JSON.stringify(makeDocument(text(paper.text), { id, source, meta }))}\n`)
  }
  await app.restart()
}

test('reads a paper of an older version again, only when the user wants that', async ({ launch }) => {
  const app = await launch()
  await openFile(app.page, NAME, SOURCE, 'vangst van vis')
  await expect(kind(app.page, 'Antwoord op Kamervragen')).toBeVisible()
  await expect(offer(app.page)).toHaveCount(0)
  await makeOld(app)
  const { page } = app
  await offer(page).click()
  await expect(dialog(page)).toContainText('Soort stuk: Stuk wordt Antwoord op Kamervragen.')
  await expect(dialog(page)).toContainText('De tekst blijft precies zoals hij is.')
  await expect(dialog(page)).toContainText('4 vragen, antwoorden of spreekbeurten komen erbij.')
  await checkAccessibility(page, 'reading again', bothAppearances)
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click()
  await expect(kind(page, 'Stuk')).toBeVisible()

  await offer(page).click()
  await dialog(page).getByRole('button', { name: 'Stuk vervangen' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(offer(page)).toHaveCount(0)
  await expect(kind(page, 'Antwoord op Kamervragen')).toBeVisible()
  await app.restart()
  await expect(kind(app.page, 'Antwoord op Kamervragen')).toBeVisible()
  await expect(offer(app.page)).toHaveCount(0)
})

test('moves one’s annotations along with their text, and lets those wait whose text is gone', async ({
  launch,
}) => {
  const app = await launch()
  await openFile(app.page, NAME, SOURCE, 'vangst van vis')
  await makeOld(app, text => text.replace('Vraag 2', `${FOOT}\nVraag 2`))
  const { page } = app
  await mark(page, 'vangst van vis', '0')
  await mark(page, 'vergaderjaar 2021–2022', '0')
  await offer(page).click()
  await expect(dialog(page)).toContainText('De tekst is op sommige plaatsen anders.')
  await expect(dialog(page)).toContainText('Eén annotatie van u schuift mee met haar tekst.')
  await expect(dialog(page)).toContainText('Van één annotatie is de plek niet zeker.')
  await dialog(page).getByRole('button', { name: 'Stuk vervangen' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('#paper')).not.toContainText('vergaderjaar')
  await expect(page.getByText('Eén annotatie staat niet meer op haar plek')).toBeVisible()
  await expect(card(page, 'vangst van vis')).toHaveCount(1)
  await expect(card(page, 'vergaderjaar 2021–2022')).toHaveCount(1)

  await page.keyboard.press('Control+z')
  await expect(page.getByText('2 annotaties staan niet meer op hun plek')).toBeVisible()
})

test('can be stopped while it reads, and then nothing has changed', async ({ launch }) => {
  const app = await launch()
  const long = Buffer.concat(Array.from({ length: 400 }, () => Buffer.concat([SOURCE, Buffer.from('\n\n')])))
  await openFile(app.page, NAME, long, 'vangst van vis')
  await makeOld(app)
  const { page } = app
  await offer(page).click()
  await dialog(page).getByRole('button', { name: 'Stuk vervangen' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('het stuk wordt vervangen')
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(kind(page, 'Stuk')).toBeVisible()
  await expect(offer(page)).toBeVisible()
})

test('is seen at once by a colleague who has the paper open', async ({ launch }) => {
  const anna = await launch({ analyst: { id: 'ana_00000000000000aa', name: 'Anna de Vries' } })
  await openFile(anna.page, NAME, SOURCE, 'vangst van vis')
  await makeOld(anna, text => text.replace('Vraag 2', `${FOOT}\nVraag 2`))
  const bram = await launch({
    analyst: { id: 'ana_00000000000000bb', name: 'Bram Bakker' },
    project: await anna.projectFolder(),
  })
  await bram.page.getByRole('region', { name: 'Stukken' }).getByText('de prijs van gas').click()
  await expect(kind(bram.page, 'Stuk')).toBeVisible()
  await mark(anna.page, 'vangst van vis', '0')
  await expect(card(bram.page, 'vangst van vis')).toHaveCount(1)

  await offer(anna.page).click()
  await dialog(anna.page).getByRole('button', { name: 'Stuk vervangen' }).click()
  await expect(dialog(anna.page)).toBeHidden()
  await expect(kind(bram.page, 'Antwoord op Kamervragen')).toBeVisible()
  await expect(offer(bram.page)).toHaveCount(0)
  await expect(bram.page.locator('#paper')).not.toContainText('vergaderjaar')
  await expect(card(bram.page, 'vangst van vis')).toHaveCount(1)
})
