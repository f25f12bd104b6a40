import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { resources } from '../src-renderer/i18n/resources'
import { selectText } from '../tests/e2e/fixtures/select-text'
import { startWebHost } from '../tests/e2e/fixtures/start-web-host'
import { chromiumOptions } from './find-chromium'

const DOCS = resolve(import.meta.dirname, '../docs')

type Language = keyof typeof resources

/** What is marked for the pictures: words of the sample paper, the number of a theme, and perhaps a note. */
const MARKS: readonly {
  readonly words: string
  readonly theme: string
  readonly note?: Record<Language, string>
}[] = [
  {
    words: 'zware consequenties moet hebben',
    theme: '1',
    note: {
      nl: 'Geen maatregel genoemd; vergelijk antwoord 26.',
      en: 'No measure named; compare answer 26.',
    },
  },
  { words: 'voorbereiding van sanctiepakketten', theme: '1' },
  { words: 'desinformatieberichten', theme: '7' },
  { words: 'zwaar pakket afschrikwekkende maatregelen', theme: '1' },
]

/** Makes the pictures of the README and of both guides again: the sample paper with some annotations, made through the app itself. */
async function main(): Promise<void> {
  const browser = await chromium.launch(chromiumOptions())
  try {
    for (const language of ['nl', 'en'] as const) await takePictures(browser, language)
  } finally {
    await browser.close()
  }
}

async function takePictures(browser: Browser, language: Language): Promise<void> {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-screenshots-'))
  const host = await startWebHost(folder, { locale })
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const pictures = join(DOCS, 'pictures', language)
  const take = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`) })
    console.log(`Took ${language}/${name}.png`)
  }
  try {
    await mkdir(pictures, { recursive: true })
    await page.goto(host.address)
    await page.getByRole('article').first().waitFor({ state: 'attached' })
    await giveName(page, language)
    for (const mark of MARKS) await makeAnnotation(page, mark, language)
    await page
      .getByText(MARKS[0]?.words ?? '')
      .first()
      .scrollIntoViewIfNeeded()
    await page.locator('[aria-current="location"]', { hasText: 'VVD' }).waitFor()
    if (language === 'nl') await page.screenshot({ path: join(DOCS, 'screenshot.png') })
    await showSideBySide(page)
    await take('side-by-side')
    await page.keyboard.press('v')
    await findEverywhere(page)
    await take('search')
    await writePage(page, language)
    await take('notebook')
    await openExport(page, language)
    await take('export')
  } finally {
    await page.close()
    await host.end('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
}

async function giveName(page: Page, language: Language): Promise<void> {
  const { app } = resources[language]
  await page.getByRole('button', { name: new RegExp(`^${app.analyst}:`) }).click()
  await page.getByRole('textbox', { name: app['your-name'] }).fill('Noor de Vries')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: new RegExp(`^${app.analyst}: Noor`) }).waitFor()
}

async function makeAnnotation(
  page: Page,
  { words, theme, note }: (typeof MARKS)[number],
  language: Language,
): Promise<void> {
  await selectText(page, words)
  await page.getByRole('dialog', { name: resources[language].annotating.palette }).waitFor()
  await page.keyboard.press(theme)
  await page.getByRole('complementary').getByText(words).first().waitFor()
  if (note === undefined) return
  await page.getByRole('complementary').getByText(words).first().click()
  await page.getByRole('complementary').locator('[contenteditable]').click()
  await page.keyboard.type(note[language])
  await page.locator('#paper').focus()
  await page.locator('[data-save="saved"]').waitFor()
}

async function showSideBySide(page: Page): Promise<void> {
  await page.locator('#paper').focus()
  await page.keyboard.press('v')
  await page.locator('[data-columns="beside"]').waitFor()
  await page
    .getByText(MARKS[0]?.words ?? '')
    .first()
    .scrollIntoViewIfNeeded()
}

async function findEverywhere(page: Page): Promise<void> {
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+Shift+F')
  await page.locator('#search input').first().fill('sanctiepakket')
  await page.locator('#search mark').first().waitFor()
}

/** Has a page of the notebook made from a template, in place of the search. */
async function writePage(page: Page, language: Language): Promise<void> {
  const { notebook, searching } = resources[language]
  await page.locator('#search').getByRole('button', { name: searching.close }).click()
  await page.keyboard.press('Control+4')
  const pane = page.locator('#notebook')
  await pane.getByRole('button', { name: notebook.new }).click()
  await pane.getByLabel(notebook.template).selectOption({ label: notebook['template-theme-dossier'] })
  await pane.getByRole('button', { name: notebook.make }).click()
  await pane.getByRole('blockquote').first().waitFor()
}

async function openExport(page: Page, language: Language): Promise<void> {
  const { exporting } = resources[language]
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+e')
  await page.getByLabel(exporting.format, { exact: true }).selectOption({ label: exporting.html })
  await page
    .getByRole('dialog')
    .getByText(MARKS[1]?.words ?? '')
    .first()
    .waitFor()
}

await main()
