import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { renderExport } from '../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../src-core/query/filter'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { expect, test } from '../e2e/fixtures/test'
import { fullSource } from '../unit/src-core/export/word/full-paper'

const visible = (page: Page) => page.locator('article:visible')

/** The exported page, opened as a colleague does: from a file. */
async function open(page: Page, folder: string, groupBy: 'theme' | 'document-order'): Promise<void> {
  const { content } = await renderExport(fullSource, {
    format: 'html',
    groupBy,
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  })
  const path = join(folder, `${groupBy}.html`)
  writeFileSync(path, content)
  await page.goto(pathToFileURL(path).href)
}

test('an exported page is filtered by theme with the keyboard, on paper as on the screen, and asks for nothing', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'kanttekening-html-'))
  const context = await browser.newContext({ bypassCSP: false })
  try {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await open(page, folder, 'theme')
    const all = await visible(page).count()
    const filter = page.getByRole('group', { name: 'Alleen deze thema’s' })
    await expect(filter.getByRole('checkbox')).toHaveCount(4)
    await filter.getByRole('checkbox', { name: 'SWIFT' }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/Inhoud/, /SWIFT/])
    await expect(page.getByRole('navigation').getByRole('listitem')).toHaveText([/SWIFT/])
    await expect(visible(page)).toHaveCount(4)
    await page.emulateMedia({ media: 'print' })
    await expect(filter).toContainText('SWIFT')
    await expect(filter.getByText('Gas')).toBeHidden()
    await expect(filter.getByRole('checkbox')).toHaveCount(0)
    await expect(visible(page)).toHaveCount(4)
    await page.emulateMedia({ media: 'screen' })
    await filter.getByRole('checkbox', { name: 'Zonder thema' }).check()
    await expect(visible(page)).toHaveCount(5)
    // Enter in a form sends it; this one has nowhere to go.
    await page.keyboard.press('Enter')
    await expect(visible(page)).toHaveCount(5)
    await filter.getByRole('button', { name: 'Alles tonen' }).press('Enter')
    await expect(visible(page)).toHaveCount(all)
    await page.emulateMedia({ media: 'print' })
    await expect(filter).toBeHidden()
    await page.emulateMedia({ media: 'screen' })

    await open(page, folder, 'document-order')
    await page.getByRole('checkbox', { name: 'Sancties' }).check()
    await expect(visible(page)).toHaveCount(3)
    await expect(visible(page).filter({ hasText: 'Sancties' })).toHaveCount(3)
    expect(asked.every(url => url.startsWith('file:'))).toBe(true)
    expect(asked).toHaveLength(2)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
})

test('an exported page passes axe, in light and in dark, all of it and filtered', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'kanttekening-html-'))
  // The page lets no script run, axe’s own neither.
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const page = await context.newPage()
    await open(page, folder, 'theme')
    await checkAccessibility(page, 'an exported page', bothAppearances)
    await page.getByRole('checkbox', { name: 'Gas' }).check()
    await checkAccessibility(page, 'an exported page that is filtered', bothAppearances)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
})
