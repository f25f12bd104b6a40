import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startWebHost } from '../tests/e2e/fixtures/start-web-host'
import { chromiumOptions } from './find-chromium'

const PICTURE = resolve(import.meta.dirname, '../docs/screenshot.png')

/** What is marked for the picture: words of the sample paper, the number of a theme, and perhaps a note. */
const MARKS = [
  {
    words: 'zware consequenties moet hebben',
    theme: '1',
    note: 'Geen maatregel genoemd; vergelijk antwoord 26.',
  },
  { words: 'voorbereiding van sanctiepakketten', theme: '1', note: null },
  { words: 'desinformatieberichten', theme: '7', note: null },
  { words: 'zwaar pakket afschrikwekkende maatregelen', theme: '1', note: null },
] as const

/** Makes the picture of the README again: the sample paper with some annotations, made through the app itself. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-screenshots-'))
  const host = await startWebHost(folder, { locale: 'nl-NL' })
  const browser = await chromium.launch(chromiumOptions())
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'nl-NL',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(host.address)
    await page.getByRole('article').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: /^Analist:/ }).click()
    await page.getByRole('textbox', { name: /^Uw naam/ }).fill('Noor de Vries')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Analist: Noor/ }).waitFor()
    for (const mark of MARKS) await makeAnnotation(page, mark)
    await page.getByText(MARKS[0].words).first().scrollIntoViewIfNeeded()
    await page.locator('[aria-current="location"]', { hasText: 'VVD' }).waitFor()
    await page.screenshot({ path: PICTURE })
    console.log(`Wrote ${PICTURE}`)
  } finally {
    await browser.close()
    await host.end('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeAnnotation(page: Page, { words, theme, note }: (typeof MARKS)[number]): Promise<void> {
  const found = await page.evaluate(selectWords, words)
  if (!found) throw new Error(`The sample paper has no “${words}”.`)
  await page.getByPlaceholder('Thema zoeken of maken').or(page.getByRole('dialog')).first().waitFor()
  await page.keyboard.press(theme)
  await page.getByRole('complementary').getByText(words).first().waitFor()
  if (note === null) return
  await page.getByRole('complementary').getByText(words).first().click()
  await page.getByRole('complementary').locator('[contenteditable]').click()
  await page.keyboard.type(note)
  await page.locator('#paper').focus()
  await page.locator('[data-save="saved"]').waitFor()
}

/** Selects the first place of some words in the paper; runs in the page. */
function selectWords(words: string): boolean {
  const text = document.querySelector('[data-paper-text]')
  const walker = document.createTreeWalker(text ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at < 0 || !node.parentElement?.closest('[data-block]')) continue
    node.parentElement.scrollIntoView({ block: 'center' })
    window.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    document.getElementById('paper')?.focus({ preventScroll: true })
    return true
  }
  return false
}

await main()
