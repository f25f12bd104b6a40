import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { card, cards, mark, palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

const LONG = 'inval van Rusland in Oekraïne zware consequenties moet hebben'

/** Marks words that other annotations hold too. */
async function markOver(page: Page, words: string, key: string, count: number): Promise<void> {
  await selectText(page, words)
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press(key)
  await expect(cards(page)).toHaveCount(count)
}

/** The words on a lane, each stretch with the theme it is drawn in, in the order of the text. */
async function drawnOn(page: Page, lane: number): Promise<[words: string, theme: string][]> {
  return page.evaluate(lane => {
    const drawn = [...CSS.highlights.entries()]
      .filter(([name]) => name.endsWith(`-${lane}`))
      .flatMap(([name, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          return { range, theme: name.slice(0, -2) }
        }),
      )
    drawn.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range))
    return drawn.map(({ range, theme }): [string, string] => [range.toString(), theme])
  }, lane)
}

/** How far each bar is from the lines of its words, at its top and its bottom, in whole CSS pixels. */
async function strayBars(page: Page, words: string): Promise<number[]> {
  return page.evaluate(async words => {
    // A font that comes late changes sizes too.
    await document.fonts.ready
    // What follows a size follows it in the frame in which that changes.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    const block = [...document.querySelectorAll('[data-block]')].find(one => one.textContent?.includes(words))
    const bar = block?.querySelector('[data-bar]')?.getBoundingClientRect()
    const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words)
      if (at < 0 || !bar) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const text = range.getBoundingClientRect()
      return [Math.round(bar.top - text.top), Math.round(bar.bottom - text.bottom)]
    }
    return []
  }, words)
}

test('the narrowest passage is the background, the others lines under it, whatever came first', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '2')
  await markOver(page, LONG, '1', 2)
  await markOver(page, 'Oekraïne zware', '3', 3)
  const words = async (lane: number) => (await drawnOn(page, lane)).map(([drawn]) => drawn)
  // Highlights are drawn in the frame after the list has its cards.
  await expect
    .poll(() => words(0))
    .toEqual(['inval van Rusland in ', 'Oekraïne zware', ' consequenties', ' moet hebben'])
  const backgrounds = await drawnOn(page, 0)
  const [long, short, middle, again] = backgrounds.map(([, theme]) => theme)
  expect(new Set([long, short, middle]).size).toBe(3)
  expect(again).toBe(long)
  await expect.poll(() => drawnOn(page, 1)).toEqual([['Oekraïne zware consequenties', long]])
  await expect.poll(() => drawnOn(page, 2)).toEqual([['zware', middle]])
  // What is left when the narrowest goes is drawn as if it had never been.
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(2)
  await expect
    .poll(() => words(0))
    .toEqual(['inval van Rusland in Oekraïne ', 'zware consequenties', ' moet hebben'])
})

/** How many words are painted as found, how many of them further off than two screens, and how many that show are not. */
async function painted(page: Page, sought: string): Promise<{ some: boolean; far: number; missing: number }> {
  return page.evaluate(sought => {
    const ranges = [...(CSS.highlights.get('found') ?? [])].map(drawn => {
      const range = document.createRange()
      range.setStart(drawn.startContainer, drawn.startOffset)
      range.setEnd(drawn.endContainer, drawn.endOffset)
      return range
    })
    const view = document.getElementById('paper')?.getBoundingClientRect() ?? new DOMRect()
    const blocks = [...document.querySelectorAll('[data-block]')]
    const showing = blocks.filter(block => {
      const { top, bottom } = block.getBoundingClientRect()
      return bottom > view.top && top < view.bottom
    })
    const wanted = showing.reduce((sum, block) => sum + (block.textContent?.split(sought).length ?? 1) - 1, 0)
    const here = ranges.filter(range => showing.some(block => block.contains(range.startContainer)))
    const far = ranges.filter(range => {
      const block = range.startContainer.parentElement?.closest('[data-block]')?.getBoundingClientRect()
      return !block || block.bottom < view.top - 2 * view.height || block.top > view.bottom + 2 * view.height
    })
    return { some: here.length > 0, far: far.length, missing: wanted - here.length }
  }, sought)
}

test('what shows is painted wherever one scrolls, and nothing that is further off than two screens', async ({
  launch,
}) => {
  const { page } = await launch()
  const line = 'Een regel over dijken en water, zoals er in dit stuk zo veel staan.'
  const text = Array.from({ length: 300 }, () => line).join('\n\n')
  await openFile(page, 'dijken.txt', Buffer.from(`Brief van de minister\n\n${text}`), 'Een regel over dijken')
  await page.keyboard.press('Control+f')
  await page.getByRole('search').getByRole('textbox', { name: 'Zoeken in het stuk' }).fill('dijken')
  const whole = { some: true, far: 0, missing: 0 }
  await expect.poll(() => painted(page, 'dijken')).toEqual(whole)
  // As far as a wheel goes at once, a page, and all of it.
  for (const step of [120, 120, 400, 700, 700, 5000, -700, -120, 1e6, -1e6]) {
    await page.locator('#paper').evaluate((pane, step) => pane.scrollBy(0, step), step)
    await expect.poll(() => painted(page, 'dijken')).toEqual(whole)
  }
  for (const width of [900, 1280]) {
    await page.setViewportSize({ width, height: 600 })
    await expect.poll(() => painted(page, 'dijken')).toEqual(whole)
  }
})

test('the bars in the margin follow the text’s size, the column’s width and the window at once', async ({
  launch,
}) => {
  const { page } = await launch()
  const size = () =>
    page.locator('[data-paper-text]').evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize))
  await mark(page, 'zware consequenties', '2')
  await expect.poll(() => strayBars(page, 'zware consequenties')).toEqual([0, 0])
  const before = await size()
  await page.getByRole('button', { name: 'Tekst groter' }).click()
  await page.getByRole('button', { name: 'Tekst groter' }).click()
  await expect.poll(size).toBeGreaterThan(before)
  await expect.poll(() => strayBars(page, 'zware consequenties')).toEqual([0, 0])
  for (const width of [1010, 700]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    await expect.poll(() => strayBars(page, 'zware consequenties')).toEqual([0, 0])
  }
})

test('what is marked shows beside the text, on paper and in a system’s own colours, and is no part of the text', async ({
  launch,
}) => {
  const { page } = await launch()
  await test.step('bars and what stands beside a paragraph are no part of its text', async () => {
    const block = page.locator('[data-block]').filter({ hasText: 'zware consequenties' }).first()
    const before = await block.evaluate(one => one.textContent)
    await mark(page, 'zware consequenties', '2')
    await expect(block.locator('[data-bar]')).toHaveCount(1)
    await expect.poll(() => block.evaluate(one => one.textContent)).toBe(before)
  })
  await test.step('on paper come the notes and what the marks mean, and no controls', async () => {
    await card(page, 'zware consequenties').locator('[data-card-main]').click()
    await page.getByRole('textbox', { name: 'Notitie' }).fill('Vergelijk het verslag')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Thema’s in dit stuk' })).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    const paper = page.getByRole('region', { name: 'Het stuk' })
    const legend = paper.getByRole('heading', { name: 'Thema’s in dit stuk' })
    await expect(legend).toBeVisible()
    const listed = paper.locator('section').last()
    await expect(listed).toContainText('SWIFT')
    await expect(listed).toContainText('zware consequenties')
    await expect(listed).toContainText('antwoord 5')
    await expect(listed).toContainText('Vergelijk het verslag')
    await expect(page.locator('svg:visible')).toHaveCount(0)
    await expect(page.locator('input:visible, textarea:visible')).toHaveCount(0)
    const block = paper.locator('[data-block]').filter({ hasText: 'zware consequenties' }).first()
    await expect
      .poll(() =>
        block.evaluate(one => {
          const bar = one.querySelector('[data-bar]')?.getBoundingClientRect().height
          return bar === one.getBoundingClientRect().height
        }),
      )
      .toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await expect(legend).toBeHidden()
  })
  await test.step('in a system’s own colours a theme is told by its letter', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const bar = page.locator('[data-bar]')
    await expect(bar).toHaveAttribute('data-key', /^\p{L}+$/u)
    const letter = await bar.getAttribute('data-key')
    const looks = () =>
      bar.evaluate(one => ({
        bar: getComputedStyle(one).backgroundColor,
        paper: getComputedStyle(document.body).backgroundColor,
        letter: getComputedStyle(one, '::after').content,
      }))
    await expect
      .poll(async () => {
        const { bar, paper } = await looks()
        return bar !== paper
      })
      .toBe(true)
    await expect.poll(async () => (await looks()).letter).toContain(`"${letter}"`)
    const chip = card(page, 'zware consequenties').getByText(letter ?? '', { exact: true })
    await expect(chip).toBeVisible()
    // The bar is drawn anew meanwhile, and an element that is gone has no colour.
    const ofChip = () => chip.evaluate(one => getComputedStyle(one).backgroundColor)
    await expect.poll(async () => (await ofChip()) === (await looks()).bar).toBe(true)
  })
})

test('grouped by theme, the heading of the group one is in stays in sight', async ({ launch }) => {
  const { page } = await launch()
  await page.setViewportSize({ width: 1280, height: 420 })
  await mark(page, 'zware consequenties', '2')
  await mark(page, 'sanctiepakketten', '2')
  await mark(page, 'desinformatie', '1')
  await mark(page, 'valse Russische aantijgingen', '1')
  await page.getByRole('button', { name: 'Volgorde' }).click()
  await page.getByRole('menuitemradio', { name: 'Per thema' }).click()
  const list = page.getByRole('list', { name: 'Annotaties', exact: true })
  await expect(list.getByRole('heading')).toHaveCount(2)
  const first = list.getByRole('heading').first()
  const words = await first.textContent()
  const top = (await steadyBox(first)).y
  const scroller = list.locator('xpath=..')
  await scroller.evaluate(one => one.scrollBy(0, 60))
  await expect.poll(() => scroller.evaluate(one => one.scrollTop)).toBeGreaterThan(0)
  await expect(list.getByRole('heading').first()).toHaveText(words ?? '')
  await expect.poll(async () => (await list.getByRole('heading').first().boundingBox())?.y).toBe(top)
})

test('right-to-left passages are shown so, in the paper and on cards', async ({ launch }) => {
  const { page } = await launch()
  const words = 'משפט בעברית כאן'
  const text = `Brief van de minister\n\nHet kabinet zegt dit.\n\n${words}.\n\nEn dit.`
  await openFile(page, 'brief.txt', Buffer.from(text), words)
  const block = page.locator('[data-block]').filter({ hasText: words })
  await expect(block).toHaveCSS('direction', 'rtl')
  const other = page.locator('[data-block]').filter({ hasText: 'Het kabinet zegt' })
  await expect(other).toHaveCSS('direction', 'ltr')
  await mark(page, words, '1')
  const quote = card(page, words).getByText(words)
  await expect(quote).toHaveCSS('direction', 'rtl')
})
