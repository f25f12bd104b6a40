import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { runFromPalette } from './fixtures/command-palette'
import { cards, palette } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const PAPER = `Vragen van het lid Jansen over de dijken

Vraag 1
Deelt u de mening dat de dijken langs de Waal versterkt moeten worden?

Antwoord 1
Ja. De dijken langs de Waal worden voor 2030 versterkt.

Vraag 2
Wat kost de versterking?

Antwoord 2
De kosten van de versterking zijn nog niet bekend.
`

const TITLE = 'Vragen van het lid Jansen over de dijken'

/** Presses Tab until something has the focus, as one does who sees where the focus goes. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let count = 0; count < 60; count += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('What is sought cannot be reached with Tab.')
}

test('everything from a paper to what is handed in is done by keys alone', async ({ launch, saveFile }) => {
  test.slow()
  const app = await launch()
  const { page } = app
  const panel = page.getByRole('complementary', { name: 'Annotaties' })
  const notebook = page.getByRole('complementary', { name: 'Notitieboek' })
  const blad = page.getByRole('textbox', { name: 'Tekst van het blad' })

  await test.step('a paper is imported', async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+Shift+O')
    await (await chooser).setFiles({ name: 'dijken.txt', mimeType: '', buffer: Buffer.from(PAPER) })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  })
  await test.step('one goes to an answer, its question and back', async () => {
    await runFromPalette(page, '1')
    await expect(page.getByRole('article', { name: 'Antwoord 1' })).toBeFocused()
    await page.keyboard.press('q')
    await expect(page.getByRole('article', { name: 'Vraag 1' })).toBeFocused()
    await page.keyboard.press('q')
    await expect(page.getByRole('article', { name: 'Antwoord 1' })).toBeFocused()
  })
  await test.step('the answer is judged', async () => {
    await page.keyboard.press('s')
    const judgement = page.getByRole('dialog', { name: 'Oordeel over Antwoord 1' })
    await expect(judgement).toBeVisible()
    await page.keyboard.press('1')
    await expect(judgement.getByRole('radio', { name: 'Duidelijk antwoord' })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(judgement).toBeHidden()
    await expect(page.getByRole('article', { name: 'Antwoord 1' })).toBeFocused()
  })
  await test.step('words are selected and marked with a theme', async () => {
    await page.keyboard.press('F7')
    await page.keyboard.press('Shift+End')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.type('Sancties')
    await page.keyboard.press('Enter')
    await expect(cards(page)).toHaveCount(1)
  })
  await test.step('others are noted', async () => {
    await page.keyboard.press('Control+ArrowDown')
    await page.keyboard.press('Control+ArrowDown')
    await page.keyboard.press('Shift+End')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
    await page.keyboard.type('Nagaan bij het waterschap')
    await page.keyboard.press('Control+Enter')
    await expect(panel).toContainText('Nagaan bij het waterschap')
  })
  await test.step('words are found in everything, and what is found is marked', async () => {
    await page.keyboard.press('Control+Shift+F')
    const search = page.getByRole('complementary', { name: 'Zoeken in alles' })
    await expect(search.getByRole('textbox', { name: /^Zoek in alle stukken/ })).toBeFocused()
    await page.keyboard.type('kosten')
    await expect(search).toContainText('nog niet bekend')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('x')
    await tabTo(page, search.getByRole('button', { name: '1 gekozen passage markeren' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('SWIFT')
    await page.keyboard.press('Enter')
    await expect(search.getByText('Eén passage gemarkeerd')).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await test.step('a page of the notebook is made from a template', async () => {
    await page.keyboard.press('Control+4')
    await expect(notebook).toBeFocused()
    await tabTo(page, notebook.getByRole('button', { name: 'Nieuw blad' }))
    await page.keyboard.press('Enter')
    await tabTo(page, notebook.getByLabel('Sjabloon'))
    await page.keyboard.type('Dossier per thema')
    await tabTo(page, notebook.getByRole('button', { name: 'Blad maken' }))
    await page.keyboard.press('Enter')
    await expect(blad.getByRole('blockquote')).toHaveCount(2)
  })
  await test.step('a quotation is sent to it', async () => {
    await runFromPalette(page, '2')
    await page.keyboard.press('F7')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.press('Control+Shift+Enter')
    await expect(blad.getByRole('blockquote')).toHaveCount(3)
  })
  await test.step('a dossier for Word is saved', async () => {
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Exporteren' })
    await tabTo(page, dialog.getByLabel('Formaat'))
    await page.keyboard.type('Word: dossier')
    await tabTo(page, dialog.getByRole('button', { name: 'Bewaren' }))
    const saved = await saveFile(app, () => page.keyboard.press('Enter'))
    expect(saved.name).toMatch(/\.docx$/)
    const file = await readFile(saved.path)
    expect(file.subarray(0, 2).toString()).toBe('PK')
    await expect(dialog).toBeHidden()
  })
  await test.step('an annotation is deleted and comes back by undo, another one out of the trash', async () => {
    await runFromPalette(page, 'annotaties tonen')
    await expect(panel).toBeFocused()
    const marked = cards(page).filter({ hasText: 'Ja. De dijken' })
    await tabTo(page, marked.locator('[data-card-main]'))
    await page.keyboard.press('Delete')
    await expect(marked).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(marked).toHaveCount(1)
    await expect(panel.locator('[data-card-main]:focus')).toBeVisible()
    await page.keyboard.press('Delete')
    await expect(cards(page)).toHaveCount(2)
    await runFromPalette(page, 'prullenbak')
    const keeping = page.getByRole('dialog', { name: 'Geschiedenis, prullenbak en reservekopieën' })
    await tabTo(page, keeping.getByRole('tab', { name: 'Geschiedenis' }))
    await page.keyboard.press('ArrowRight')
    await tabTo(page, keeping.getByRole('button', { name: /^Terugzetten/ }).first())
    await page.keyboard.press('Enter')
    await expect(keeping.getByText('Teruggezet')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(cards(page)).toHaveCount(3)
  })
  await test.step('the language is changed', async () => {
    await page.keyboard.press('Control+,')
    const languages = page.getByRole('dialog').getByRole('radiogroup', { name: 'Taal' })
    await tabTo(page, languages.getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.keyboard.press('Escape')
  })
})
