import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { mark } from '../e2e/fixtures/mark'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

/** What the strip beside the scroll bar draws at a part of its height, from 0 to 1: left highlights, right what is found. */
const drawn = (page: Page, part: number) =>
  page.locator('[data-strip] canvas').evaluate((canvas: HTMLCanvasElement, at) => {
    if (canvas.width === 0 || canvas.height === 0) return null
    const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
      willReadFrequently: true,
    })
    pen?.drawImage(canvas, 0, 0)
    const has = (x: number) => {
      const top = Math.max(0, Math.round(at * canvas.height) - 3)
      const pixels = pen?.getImageData(Math.round(x * canvas.width), top, 1, 7).data ?? []
      return [...pixels].some((value, index) => index % 4 === 3 && value > 0)
    }
    return { marked: has(0.3), found: has(0.75) }
  }, part)

test('the strip shows highlights, hits and the place one is at, and leads there; only the text shows when one asks', async ({
  launch,
}) => {
  const { page } = await launch()
  const words = 'Europees leger nodig'
  await expect(page.getByRole('article').first()).toBeAttached()
  await wholePaper(page)
  await expect.poll(() => drawn(page, 0.8)).toEqual({ marked: false, found: false })
  await mark(page, words, '1')
  const part = await page.evaluate(sought => {
    const text = [...document.querySelectorAll('[data-block]')].map(block => block.textContent).join('\n')
    return text.indexOf(sought) / text.length
  }, words)
  await expect.poll(() => drawn(page, part)).toEqual({ marked: true, found: false })
  const outline = page.getByRole('region', { name: 'Inhoud' })
  await expect(outline.getByRole('button', { name: /Volt/ })).toContainText('Thema’s: Sancties')

  await page.keyboard.press('Control+f')
  await page.keyboard.type(words)
  await expect.poll(async () => (await drawn(page, part))?.found).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await drawn(page, part))?.found).toBe(false)

  // A click beside the mark goes to the mark; back comes back.
  const strip = await steadyBox(page.locator('[data-strip]'))
  await page.mouse.click(strip.x + 6, strip.y)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  const passage = page.locator('[data-block]', { hasText: words })
  await expect(passage).not.toBeInViewport()
  await page.mouse.click(strip.x + 6, strip.y + part * strip.height + 2)
  await expect(passage).toBeInViewport()
  const here = page.locator('[data-strip] > div')
  const top = async () => ((await here.boundingBox())?.y ?? 0) - strip.y
  await expect.poll(top).toBeGreaterThan(strip.height * (part - 0.1))
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(passage).not.toBeInViewport()
  await page.mouse.move(strip.x + 6, strip.y + 10)
  await page.mouse.down()
  await page.mouse.move(strip.x + 6, strip.y + part * strip.height, { steps: 5 })
  await expect(passage).toBeInViewport()
  await page.mouse.up()

  await page.locator('#paper').focus()
  await page.keyboard.press('F9')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toHaveCount(0)
  await expect(passage).toBeInViewport()
  await checkAccessibility(page, 'only the text', bothAppearances)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toBeVisible()
  await runFromPalette(page, 'Alleen de tekst')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.getByRole('button', { name: 'Alles weer tonen' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
})

test('face and spacing change at once, hold the line one reads, and are kept', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const paper = (one: Page) => one.locator('[data-paper]')
  const css = (one: Page, name: string) =>
    paper(one).evaluate((element, asked) => getComputedStyle(element).getPropertyValue(asked), name)
  const answer = page.getByRole('article', { name: 'Antwoord 12, PVV' })
  await page.getByRole('region', { name: 'Inhoud' }).getByRole('button', { name: /PVV/ }).click()
  await expect(answer).toBeInViewport()
  const leading = async (one: Page) =>
    Number.parseFloat(await css(one, 'line-height')) / Number.parseFloat(await css(one, 'font-size'))
  await expect.poll(() => leading(page)).toBeCloseTo(1.56, 1)
  await page.keyboard.press('Control+,')
  const choose = (name: string) => page.getByRole('dialog').getByRole('radio', { name, exact: true }).click()
  await choose('Ruim')
  await expect.poll(() => leading(page)).toBeCloseTo(1.9, 1)
  await choose('Voor dyslexie')
  await expect.poll(() => css(page, 'font-family')).toMatch(/^OpenDyslexic/)
  // Loaded only now, and really there.
  await expect.poll(() => page.evaluate(() => document.fonts.check('18px OpenDyslexic'))).toBe(true)
  await checkAccessibility(page, 'settings', bothAppearances)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /PVV-fractie/ })).toBeInViewport()
  await expect(page.getByText('Bewaard').first()).toBeVisible()
  await app.restart()
  await expect.poll(() => css(app.page, 'font-family')).toMatch(/^OpenDyslexic/)
  await expect.poll(() => leading(app.page)).toBeCloseTo(1.9, 1)
})

/** Gives the page a system that has these voices, and notes what they are asked to say: a test machine has none. */
async function giveVoices(
  page: Page,
  voices: readonly { name: string; lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript(known => {
    const said: { text: string; voice: string; end(): void; fail(): void }[] = []
    let latest: SpeechSynthesisUtterance | null = null
    const fake = Object.assign(new EventTarget(), {
      getVoices: () => known.map(voice => ({ ...voice, voiceURI: voice.name, default: false })),
      speak: (utterance: SpeechSynthesisUtterance & { voice: { name: string } }) => {
        latest = utterance
        const end = () => latest === utterance && utterance.onend?.(new Event('end') as never)
        const fail = () => utterance.onerror?.({ error: 'synthesis-failed' } as never)
        said.push({ text: utterance.text, voice: utterance.voice.name, end, fail })
      },
      cancel: () => {
        latest = null
      },
    })
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: fake })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
  }, voices)
  await page.reload()
  await expect(page.getByRole('article').first()).toBeAttached()
}

const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: { text: string; voice: string }[] }).said.map(
      ({ text, voice }) => `${voice}: ${text}`,
    ),
  )
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { end(): void }[] }).said.at(-1)?.end())

test('the paper is read aloud by a voice of this computer, sentence by sentence; without one that is said', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await giveVoices(page, [{ name: 'Verre stem', lang: 'nl-NL', localService: false }])
  await runFromPalette(page, 'Voorlezen')
  const bar = page.getByRole('region', { name: 'Voorlezen' })
  await expect(bar).toContainText('geen eigen stem')
  await expect.poll(() => said(page)).toEqual([])
  await checkAccessibility(page, 'no voice', bothAppearances)
  await bar.getByRole('button', { name: 'Stoppen met voorlezen' }).click()
  await expect(bar).toHaveCount(0)

  await giveVoices(page, [
    { name: 'Verre stem', lang: 'nl-NL', localService: false },
    { name: 'Engels', lang: 'en-GB', localService: true },
    { name: 'Ellen', lang: 'nl-BE', localService: true },
  ])
  await page.getByRole('article', { name: 'Antwoord 5, VVD' }).scrollIntoViewIfNeeded()
  await page.getByRole('region', { name: 'Inhoud' }).getByRole('button', { name: /D66/ }).click()
  await expect(page.getByRole('heading', { name: /D66-fractie/ })).toBeInViewport()
  await runFromPalette(page, 'Voorlezen')
  await expect
    .poll(() => said(page))
    .toEqual(['Ellen: Vragen en opmerkingen van de leden van de D66-fractie'])
  await endSentence(page)
  await expect
    .poll(async () => (await said(page)).at(-1))
    .toMatch(/^Ellen: De leden van de D66-fractie .*2022\.$/)
  const spoken = () =>
    page.evaluate(() =>
      String(
        [...(CSS.highlights.get('spoken') ?? [])].map(range => {
          const live = new Range()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          return live
        }),
      ),
    )
  await expect.poll(spoken).toMatch(/^De leden van de D66-fractie/)
  await checkAccessibility(page, 'reading aloud', bothAppearances)
  const count = (await said(page)).length
  await bar.getByRole('button', { name: 'Pauzeren' }).click()
  await expect(bar.getByRole('button', { name: 'Verder voorlezen' })).toBeVisible()
  await endSentence(page)
  await expect.poll(() => said(page)).toHaveLength(count)
  await bar.getByRole('button', { name: 'Verder voorlezen' }).click()
  await expect.poll(async () => (await said(page)).length).toBe(count + 1)
  await bar.getByRole('button', { name: 'Vorige zin' }).click()
  await expect
    .poll(async () => (await said(page)).at(-1))
    .toBe('Ellen: Vragen en opmerkingen van de leden van de D66-fractie')
  await bar.getByRole('button', { name: 'Stoppen met voorlezen' }).click()
  await expect.poll(spoken).toBe('')
})

test('a voice that gives up is told, and reading goes on from there; a language is called by its name', async ({
  launch,
}) => {
  const { page } = await launch()
  await giveVoices(page, [
    { name: 'Ellen', lang: 'nl-BE', localService: true },
    { name: 'Xander', lang: 'nl-NL', localService: true },
  ])
  await runFromPalette(page, 'Voorlezen')
  const bar = page.getByRole('region', { name: 'Voorlezen' })
  await expect.poll(async () => (await said(page)).length).toBe(1)
  const [first] = await said(page)
  expect(first).toMatch(/^Ellen: /)
  await page.evaluate(() => (window as unknown as { said: { fail(): void }[] }).said.at(-1)?.fail())
  await expect(bar.getByRole('status')).toContainText('De stem “Ellen” hield ermee op')
  await checkAccessibility(page, 'a voice that gave up', bothAppearances)
  await bar.getByRole('button', { name: 'Stem', exact: true }).click()
  await page.getByRole('menuitemradio', { name: /^Xander/ }).click()
  await expect.poll(() => said(page)).toEqual([first, first?.replace('Ellen', 'Xander')])
  await expect(bar.getByRole('status')).toHaveCount(0)

  await giveVoices(page, [{ name: 'Engels', lang: 'en-GB', localService: true }])
  await runFromPalette(page, 'Voorlezen')
  await expect(bar).toContainText('voor de taal van dit stuk (Nederlands)')
})
