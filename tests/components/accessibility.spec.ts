import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { expect, test } from '../e2e/fixtures/test'

/** Every screen and dialog: how it is opened from the workbench. Escape leaves it. */
const SCREENS: readonly { readonly name: string; open(page: Page): Promise<void> }[] = [
  { name: 'workbench', open: async () => undefined },
  { name: 'find bar', open: page => page.keyboard.press('Control+f') },
  { name: 'command palette', open: page => page.keyboard.press('Control+k') },
  { name: 'settings', open: page => page.keyboard.press('Control+,') },
  { name: 'export', open: page => page.keyboard.press('Control+e') },
  { name: 'shortcuts', open: page => page.keyboard.press('?') },
  { name: 'themes', open: page => runFromPalette(page, 'thema') },
  { name: 'paste text', open: page => runFromPalette(page, 'tekst plakken') },
  { name: 'new project', open: page => runFromPalette(page, 'nieuw project') },
]

test('every screen can be used by everyone', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  for (const { name, open } of SCREENS) {
    await page.locator('#paper').focus()
    await open(page)
    if (name !== 'workbench')
      await expect(page.getByRole('dialog').or(page.getByRole('search')).first()).toBeVisible()
    await checkAccessibility(page, name, bothAppearances)
    await expect.poll(() => rawKeys(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('the drawers of a narrow window can be used by everyone', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 900, height: 600 } })
  await expect(page.getByRole('article').first()).toBeAttached()
  for (const [key, drawer] of [
    ['Control+1', page.getByRole('navigation', { name: 'Navigatie' })],
    ['Control+2', page.getByRole('complementary', { name: 'Annotaties' })],
  ] as const) {
    await page.keyboard.press(key)
    await expect(drawer).toBeVisible()
    await checkAccessibility(page, key)
  }
})

/** Lines on the page that are a key instead of words. */
async function rawKeys(page: Page): Promise<string[]> {
  const folder = resolve(import.meta.dirname, '../../src-renderer/i18n/nl')
  const areas = await Promise.all(
    (await readdir(folder)).map(async file => {
      const words = JSON.parse(await readFile(join(folder, file), 'utf8')) as object
      return Object.keys(words).map(key => [
        `${file.replace('.json', '')}:${key}`,
        key.includes('-') ? key : '',
      ])
    }),
  )
  const keys = new Set(areas.flat(2).filter(Boolean))
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '')
    return found
  })
  return texts.filter(text => keys.has(text))
}
