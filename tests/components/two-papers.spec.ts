import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, preview } from 'vite'
import { steadyBox } from '../e2e/fixtures/steady-box'
import type { TwoPapers } from './two-papers/two-papers'

declare global {
  interface Window {
    readonly papers: TwoPapers
  }
}

const PAGE = resolve(import.meta.dirname, 'two-papers')
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache')

/** One paper twice, or two papers, side by side, in a page of its own without a program behind it. */
const test = base.extend<object, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      await mkdir(CACHE, { recursive: true })
      const outDir = await mkdtemp(join(CACHE, 'two-papers-'))
      const shared: InlineConfig = { configFile: false, root: PAGE, base: './', logLevel: 'error' }
      await build({ ...shared, plugins: [react()], build: { outDir, emptyOutDir: true, target: 'esnext' } })
      const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
      await rm(outDir, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.beforeEach(async ({ page, address }) => {
  await page.goto(address)
  await expect(page.locator('[data-block]')).toHaveCount(800)
})

test('ranges and places at a point are those of the paper that is asked', async ({ page }) => {
  for (const side of ['left', 'right'] as const)
    await expect
      .poll(() => page.evaluate(asked => window.papers.words(asked, 0, 8), side))
      .toEqual({ words: 'Alinea 1', isInside: true })
  const box = await steadyBox(page.locator('[data-side="right"] [data-block="b1"]'))
  const at = { x: box.x + 1, y: box.y + 10 }
  await expect.poll(() => page.evaluate(({ x, y }) => window.papers.offsetAt('right', x, y), at)).toBe(0)
  await expect.poll(() => page.evaluate(({ x, y }) => window.papers.offsetAt('left', x, y), at)).toBeNull()
})

test('a selection belongs to the paper it is in, which becomes the one that is read', async ({ page }) => {
  await page.evaluate(() => window.papers.select('right', 0, 8))
  await expect.poll(() => page.evaluate(() => window.papers.selection('right'))).toEqual({ start: 0, end: 8 })
  await expect.poll(() => page.evaluate(() => window.papers.selection('left'))).toBeNull()
  await expect.poll(() => page.evaluate(() => window.papers.current())).toBe('right')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.evaluate(() => window.papers.select('left', 9, 12))
  await expect.poll(() => page.evaluate(() => window.papers.selection('right'))).toBeNull()
  await expect.poll(() => page.evaluate(() => window.papers.current())).toBe('left')
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('scrolling and jumping move one paper, and one comes back in that one', async ({ page }) => {
  const far = await page.evaluate(() => window.papers.text.indexOf('Alinea 300 '))
  const near = await page.evaluate(() => window.papers.text.indexOf('Alinea 100 '))
  await page.evaluate(offset => window.papers.scroll('left', offset), near)
  await expect.poll(() => page.evaluate(() => window.papers.place('left'))).toBe(near)
  await expect.poll(() => page.locator('#paper-right').evaluate(pane => pane.scrollTop)).toBe(0)
  await page.evaluate(offset => window.papers.jump('right', offset), far)
  await expect(page.locator('[data-side="right"] [data-block="b300"]')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => window.papers.place('left'))).toBe(near)
  await expect.poll(() => page.evaluate(() => window.papers.jumps('left'))).toEqual([])
  await expect.poll(() => page.evaluate(() => window.papers.jumps('right'))).toEqual([0])
  await page.evaluate(() => window.papers.back('right'))
  await expect(page.locator('[data-side="right"] [data-block="b1"]')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => window.papers.place('left'))).toBe(near)
})

test.describe('of two papers', () => {
  test.beforeEach(async ({ page, address }) => {
    await page.goto(`${address}?other`)
    await expect(page.locator('[data-block]')).toHaveCount(800)
  })

  const marked = (page: Page, side: 'left' | 'right') =>
    page.evaluate(side => window.papers.marked(side), side)

  test('each shows the annotations of its own, and hears of what changes in it', async ({ page }) => {
    await expect.poll(() => marked(page, 'left')).toEqual(['Alinea 1'])
    await expect.poll(() => marked(page, 'right')).toEqual(['ander stuk.'])
    await page.evaluate(() => window.papers.mark(0, 3))
    await expect.poll(() => marked(page, 'right')).toEqual(['Een', 'ander stuk.'])
    await expect.poll(() => marked(page, 'left')).toEqual(['Alinea 1'])
  })

  test('what is marked belongs to the paper it is selected in', async ({ page }) => {
    await expect.poll(() => marked(page, 'right')).toEqual(['ander stuk.'])
    await page.evaluate(() => window.papers.select('right', 0, 3))
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await page.keyboard.press('0')
    await expect
      .poll(() => page.evaluate(() => window.papers.asked()))
      .toEqual([{ documentId: 'doc_fedcba9876543210', start: 0, end: 3 }])
  })

  test('one that is closed shows no annotations any more, and the other keeps its own', async ({ page }) => {
    await expect.poll(() => marked(page, 'right')).toEqual(['ander stuk.'])
    await page.evaluate(() => window.papers.close())
    await expect.poll(() => marked(page, 'right')).toEqual([])
    await expect.poll(() => marked(page, 'left')).toEqual(['Alinea 1'])
  })
})
