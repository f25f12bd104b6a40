import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { at, makePdf } from '../unit/src-main/import/make-files'
import { openFile } from './fixtures/add-file'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { steadyBox } from './fixtures/steady-box'
import { expect, test } from './fixtures/test'

const LINES = 40

/** A paper of some pages: each full of lines that name it. */
function paper(pages: number): Buffer {
  const page = (number: number) =>
    Array.from({ length: LINES }, (_, line) =>
      at(72, 780 - line * 18, `Op bladzijde ${number} staat regel ${line + 1} van dit lange stuk.`),
    ).join('\n')
  return makePdf(Array.from({ length: pages }, (_, index) => page(index + 1)))
}

const original = (page: Page) => page.getByRole('complementary', { name: 'Origineel' })
const picture = (page: Page, number: number) =>
  original(page).getByRole('img', { name: `Bladzijde ${number} van het origineel` })

/** How many pixels of the picture are ink. */
function ink(page: Page): Promise<number> {
  return original(page)
    .locator('canvas')
    .evaluate(canvas => {
      const { width, height } = canvas as HTMLCanvasElement
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data
      let dark = 0
      for (let at = 0; at < (pixels?.length ?? 0); at += 4) if ((pixels?.[at] ?? 255) < 128) dark += 1
      return dark
    })
}

test('shows the page that is being read beside the text, and turns others', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await openFile(page, 'lang stuk.pdf', paper(3), 'Op bladzijde 1')
  await page.getByRole('button', { name: 'lang stuk.pdf' }).click()
  await expect(picture(page, 1)).toHaveAttribute('data-page', '1')
  await expect.poll(() => ink(page)).toBeGreaterThan(1000)
  await page.getByText('Op bladzijde 3 staat regel 30').evaluate(line => line.scrollIntoView())
  await page.locator('#paper').evaluate(pane => pane.scrollTo({ top: pane.scrollHeight }))
  await expect(picture(page, 3)).toHaveAttribute('data-page', '3')
  await original(page).getByRole('button', { name: 'Vorige bladzijde' }).click()
  await expect(picture(page, 2)).toHaveAttribute('data-page', '2')
  await original(page).getByRole('region', { name: 'Bladzijden van het origineel' }).focus()
  await page.keyboard.press('Home')
  await expect(picture(page, 1)).toHaveAttribute('data-page', '1')
  const narrow = (await steadyBox(original(page).locator('canvas'))).width
  await page.keyboard.press('+')
  await expect(original(page).getByText('125 %')).toBeVisible()
  await expect
    .poll(async () => (await original(page).locator('canvas').boundingBox())?.width ?? 0)
    .toBeGreaterThan(narrow)
  await app.restart()
  await expect(original(app.page).getByRole('img')).toBeVisible()
  await app.page.keyboard.press('Control+3')
  await expect(original(app.page)).toBeHidden()
})

test('marks the paragraph that is being read on its page, and nowhere else', async ({ launch }) => {
  const { page } = await launch()
  const lines = ['Eerste alinea over de dijken.', 'Tweede alinea over het gas.', 'Nog een slot.']
  const pdf = makePdf([
    lines.map((line, index) => at(72, 700 - index * 300, line)).join('\n'),
    at(72, 700, 'Op de laatste bladzijde staat alleen dit.'),
  ])
  await openFile(page, 'stuk.pdf', pdf, 'Eerste alinea')
  await page.getByRole('button', { name: 'stuk.pdf' }).click()
  await expect(picture(page, 1)).toHaveAttribute('data-page', '1')
  const band = original(page).locator('[data-band]')
  await expect(band).toHaveCount(1)
  /** Where the band begins and has its middle, in parts of the page. */
  const place = async () => {
    const [sheet, marked] = [await steadyBox(picture(page, 1)), await steadyBox(band)]
    return {
      left: (marked.x - sheet.x) / sheet.width,
      middle: (marked.y + marked.height / 2 - sheet.y) / sheet.height,
    }
  }
  // Where the line is printed: 72 of 600 points from the left, 700 of 800 from below.
  await expect.poll(async () => (await place()).left).toBeCloseTo(72 / 600, 1)
  await expect.poll(async () => (await place()).middle).toBeCloseTo(100 / 800, 1)
  await checkAccessibility(page, 'the original', bothAppearances)
  await original(page).getByRole('button', { name: 'Volgende bladzijde' }).click()
  await expect(picture(page, 2)).toHaveAttribute('data-page', '2')
  await expect(band).toHaveCount(0)
})

test('gives the file back as it was', async ({ launch, host }) => {
  test.skip(host !== 'web', 'Electron asks where in the system’s dialog')
  const { page } = await launch()
  const bytes = paper(1)
  await openFile(page, 'stuk.pdf', bytes, 'Op bladzijde 1')
  await page.keyboard.press('Control+3')
  const downloading = page.waitForEvent('download')
  await original(page).getByRole('button', { name: 'Kopie van het origineel bewaren' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('stuk.pdf')
  const given = await readFile(await download.path())
  expect(given.equals(bytes)).toBe(true)
})

test('a paper without pages says so and offers its file', { tag: '@electron' }, async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+3')
  await expect(original(page)).toContainText('schriftelijk-overleg-navo-2022-01-07.txt')
  await expect(
    original(page).getByRole('button', { name: 'Kopie van het origineel bewaren' }).first(),
  ).toBeVisible()
})
