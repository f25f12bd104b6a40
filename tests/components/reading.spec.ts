import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { card, mark } from '../e2e/fixtures/mark'
import { settleScroll } from '../e2e/fixtures/settle-scroll'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

const outline = (page: Page) => page.getByRole('region', { name: 'Inhoud' })
const turn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

test('the end of a long paper is reached by its key at once, whatever was laid out before', async ({
  launch,
}) => {
  const { page } = await launch()
  const words = 'De provincies overleggen dit voorjaar over de sluizen en de dijken langs de rivier. '
  // Of very different lengths: what is not laid out yet has the height of a usual one.
  const exchanges = Array.from(
    { length: 300 },
    (_, at) => `Vraag ${at + 1}\n${words.repeat(1 + ((at * at) % 23))}\nAntwoord ${at + 1}\n${words}`,
  )
  await openFile(
    page,
    'lang.txt',
    Buffer.from(`${exchanges.join('\n')}\nEinde van het stuk.`),
    'over de sluizen',
  )
  await wholePaper(page)
  const paper = page.locator('#paper')
  await paper.focus()
  await page.keyboard.press('Control+End')
  await expect(paper.getByText('Einde van het stuk.')).toBeInViewport({ ratio: 1 })
  const left = () =>
    paper.evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollHeight - scrollTop - clientHeight)
  await expect.poll(left).toBeLessThan(2)
})

test('the paper is gone about by its outline, references, notes and turns', async ({ launch }) => {
  const { page } = await launch()
  await test.step('a footnote mark shows its note, and says so where the paper has none', async () => {
    const mark = (text: string) =>
      page.locator('[data-paper-text]').getByRole('link', { name: text, exact: true }).first()
    await mark('1').click()
    await expect(page.getByRole('dialog', { name: 'Voetnoot 1' })).toContainText(/\w{4}/)
    await page.keyboard.press('Escape')
    await mark('4').click()
    await expect(page.getByRole('dialog', { name: 'Voetnoot 4' })).toContainText(
      'Het stuk heeft geen tekst bij deze voetnoot.',
    )
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('a cross-reference shows its target, goes there, and one comes back', async () => {
    const reference = page.getByRole('link', { name: 'vraag 1', exact: true }).first()
    await reference.scrollIntoViewIfNeeded()
    await reference.click()
    const target = page.getByRole('dialog', { name: 'Antwoord 1, VVD' })
    await expect(target).toContainText('Het kabinet zet in op de-escalatie')
    await target.getByRole('button', { name: 'Ga erheen' }).click()
    await expect(target).toBeHidden()
    await expect(turn(page, 'Antwoord 1, VVD')).toBeFocused()
    await expect(turn(page, 'Antwoord 1, VVD')).toBeInViewport({ ratio: 0.01 })
    await expect(reference).not.toBeInViewport()
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await expect(reference).toBeInViewport()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(reference).not.toBeInViewport()
  })
  await test.step('a reference is opened and left with the keyboard alone', async () => {
    const reference = page.getByRole('link', { name: 'vraag 1', exact: true }).first()
    await reference.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Antwoord 1, VVD' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(reference).toBeFocused()
  })
  await test.step('J and K go from turn to turn', async () => {
    await outline(page).getByRole('button', { name: 'PvdA' }).click()
    await page.locator('#paper').focus()
    await page.keyboard.press('j')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focused).toMatch(/^(Vraag|Antwoord|Inleiding)/)
    const first = await focused()
    await page.keyboard.press('j')
    await expect.poll(focused).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(focused).toBe(first)
  })
  await test.step('the outline names the parties and their answers, goes to them, and follows the scroll', async () => {
    const parties = outline(page).getByRole('button')
    await expect(parties.filter({ hasText: 'VVD' })).toContainText('1–7')
    await parties.filter({ hasText: 'SP' }).click()
    await expect(page.getByRole('heading', { name: /SP-fractie/ })).toBeInViewport({ ratio: 1 })
    await expect(turn(page, 'Vraag 18, SP')).toBeInViewport()
    await expect(parties.filter({ hasText: 'SP' })).toHaveAttribute('aria-current', 'location')
    await turn(page, 'Antwoord 23, Volt').scrollIntoViewIfNeeded()
    await expect(parties.filter({ hasText: 'Volt' })).toHaveAttribute('aria-current', 'location')
  })
})

test('the outline of a paper without parts leads through its questions', async ({ launch }) => {
  const { page } = await launch()
  const head = 'Vragen van het lid Pont (XYZ) aan de minister van Infrastructuur en Waterstaat over dijken'
  const questions = Array.from({ length: 60 }, (_, index) => [
    `Vraag ${index + 1}`,
    `Wat vindt de minister van dijk nummer ${index + 1}?`,
    `Antwoord ${index + 1}`,
    `Over dijk ${index + 1} wordt in het voorjaar besloten, na overleg met het waterschap.`,
  ])
  await openFile(page, 'dijken.txt', Buffer.from([head, ...questions.flat()].join('\n\n')), 'dijk nummer 1?')
  const row = (number: number) =>
    outline(page).getByRole('button', { name: `Wat vindt de minister van dijk nummer ${number}? ${number}` })
  await expect(row(60)).not.toBeInViewport()
  await turn(page, 'Antwoord 58, XYZ').scrollIntoViewIfNeeded()
  const current = outline(page).locator('[aria-current="location"]')
  await expect(current).toContainText(/nummer 5\d/)
  await expect(current).toBeInViewport({ ratio: 0.5 })
  await row(56).click()
  await expect(turn(page, 'Vraag 56, Pont')).toBeInViewport()
  await expect(page.getByRole('region', { name: 'Stukken' }).getByRole('listitem')).toHaveCount(2)
})

test('words are found, counted and gone through, and stay sought', async ({ launch }) => {
  const { page } = await launch()
  await test.step('words are found, counted and gone through, whatever their accents', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await page.keyboard.press('Control+f')
    const bar = page.getByRole('search')
    await bar.getByRole('textbox', { name: 'Zoeken in het stuk' }).fill('oekraine')
    await expect(bar.getByRole('status')).toHaveText(/^1 van [1-9]\d+$/)
    await expect
      .poll(() =>
        page
          .locator('[data-block]')
          .first()
          .evaluate(block => getComputedStyle(block, '::highlight(found-here)').backgroundColor),
      )
      .not.toBe('rgba(0, 0, 0, 0)')
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('status')).toHaveText(/^2 van/)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(bar.getByRole('status')).toHaveText(/^([1-9]\d+) van \1$/)
    await bar.getByRole('textbox').fill('bestaatnergens')
    await expect(bar.getByRole('status')).toHaveText('Niet gevonden')
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await expect(page.locator('#paper')).toBeFocused()
  })
  await test.step('what is sought stays where the window gets narrow, and Ctrl+F comes back to it', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await page.keyboard.press('Control+f')
    const field = page.getByRole('search').getByRole('textbox')
    await field.fill('sancties')
    await page.setViewportSize({ width: 900, height: 600 })
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ van \d+$/)
    await expect(field).toHaveValue('sancties')
    await page.locator('#paper').focus()
    await page.keyboard.press('Control+f')
    await expect(field).toBeFocused()
  })
})

test('what is found is marked at its true place, whatever signs, lines and paragraphs it goes over', async ({
  launch,
}) => {
  const { page } = await launch()
  const text = [
    'Brief van de minister',
    'De oﬃciële stukken over Oost\u2011Europa, de ĳzeren voorraad en het “sanctiepakket”.',
    'Het kabinet – zo bleek – stoot CO₂ uit',
    'en leest dit.',
  ]
  await openFile(page, 'brief.txt', Buffer.from(text.join('\n\n')), 'stukken over')
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search')
  const marked = () =>
    page.evaluate(() => {
      const [found] = [...(CSS.highlights.get('found-here') ?? [])]
      if (!found) return null
      const range = document.createRange()
      range.setStart(found.startContainer, found.startOffset)
      range.setEnd(found.endContainer, found.endOffset)
      return range.toString()
    })
  for (const [sought, words] of [
    ['officiele', 'oﬃciële'],
    ['oost-europa', 'Oost\u2011Europa'],
    ['IJzeren', 'ĳzeren'],
    ['"sanctiepakket"', '“sanctiepakket”'],
    ['- zo bleek -', '– zo bleek –'],
    ['co2 uit en leest', 'CO₂ uiten leest'],
  ] as const) {
    await bar.getByRole('textbox').fill(sought)
    await expect(bar.getByRole('status')).toHaveText('1 van 1')
    await expect.poll(marked).toBe(words)
  }
})

test('a number in the margin stays below the heading that sticks, also one of several lines', async ({
  launch,
}) => {
  const { page } = await launch({ viewport: { width: 420, height: 600 } })
  const turn = page.locator('[data-turn]').filter({ hasText: 'voorbereiding van sanctiepakketten' }).first()
  await wholePaper(page)
  await turn.evaluate(async one => {
    await document.fonts.ready
    one.scrollIntoView({ block: 'start' })
    document.getElementById('paper')?.scrollBy(0, 200)
  })
  const lines = () =>
    turn.evaluate(one => {
      const heading = one.closest('[data-part]')?.querySelector('h2')
      return heading ? (heading.clientHeight - 18) / 24 : 0
    })
  await expect.poll(lines).toBeGreaterThanOrEqual(2)
  await expect
    .poll(() =>
      turn.evaluate(one => {
        const heading = one.closest('[data-part]')?.querySelector('h2')?.getBoundingClientRect()
        const number = one.querySelector('[data-number]')?.getBoundingClientRect()
        return heading && number ? number.top - heading.bottom : Number.NaN
      }),
    )
    .toBeGreaterThanOrEqual(0)
})

test('going to a passage in view moves nothing; any other comes a third of the way down, below its label', async ({
  launch,
}) => {
  const { page } = await launch()
  const words = 'zware consequenties'
  await mark(page, words, '2')
  const paper = page.locator('#paper')
  const top = () => paper.evaluate(pane => pane.scrollTop)
  const passage = page.locator('[data-block]').filter({ hasText: words }).first()
  const inPane = (block: typeof passage) =>
    block.evaluate(one => {
      const pane = document.getElementById('paper')
      if (!pane) return Number.NaN
      return (one.getBoundingClientRect().top - pane.getBoundingClientRect().top) / pane.clientHeight
    })
  await expect(card(page, words)).toContainText('Vraag 5')
  await settleScroll(page)
  const before = await top()
  await card(page, words).locator('[data-card-main]').click()
  await expect(card(page, words).getByRole('button', { expanded: true })).toBeVisible()
  await settleScroll(page)
  await expect.poll(top).toBe(before)
  await expect(page.getByRole('button', { name: 'Terug', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  await paper.evaluate(pane => pane.scrollTo(0, pane.scrollHeight))
  await expect(passage).not.toBeInViewport()
  await card(page, words).locator('[data-card-main]').click()
  await expect(passage).toBeInViewport()
  await expect.poll(async () => Math.abs((await inPane(passage)) - 1 / 3)).toBeLessThan(0.06)
  await expect(turn(page, 'Antwoord 5, VVD').getByText('ANTWOORD VAN HET KABINET')).toBeInViewport({
    ratio: 1,
  })
  await expect(turn(page, 'Antwoord 5, VVD').locator('[data-number]')).toBeInViewport({ ratio: 0.5 })
})

test('a number stays in sight as long as its answer shows', async ({ launch }) => {
  const { page } = await launch()
  await page.setViewportSize({ width: 1280, height: 420 })
  const answer = turn(page, 'Antwoord 25, Volt')
  await answer.locator('[data-block]').last().scrollIntoViewIfNeeded()
  await expect(answer.locator('[data-block]').first()).not.toBeInViewport()
  await expect(answer.locator('[data-number]')).toBeInViewport({ ratio: 0.5 })
})

test('the paper opens where it was left, to the line', async ({ launch }) => {
  const app = await launch()
  await wholePaper(app.page)
  await app.page.locator('#paper').evaluate(pane => pane.scrollTo(0, 6_123))
  await expect
    .poll(() => readFile(join(app.dataFolder, 'preferences.json'), 'utf8'))
    .toMatch(/"doc_\w+": ?[1-9]/)
  await settleScroll(app.page)
  const before = await topLine(app.page)
  await app.restart()
  await expect(app.page.getByRole('article').first()).toBeAttached()
  await expect.poll(() => topLine(app.page)).toBe(before)
})

test('whoever scrolls while the paper is brought back to its place is not brought back', async ({
  launch,
}) => {
  const { page } = await launch()
  await wholePaper(page)
  await page.evaluate(() => document.fonts.ready)
  await page.locator('#paper').evaluate(pane => pane.scrollTo(0, 6_123))
  await settleScroll(page)
  // A typeface that comes brings the line that was read back, over the frames that follow.
  await page.locator('#paper').evaluate(pane => {
    document.fonts.dispatchEvent(new Event('loadingdone'))
    pane.scrollTo(0, 2_000)
  })
  await settleScroll(page)
  const at = await page.locator('#paper').evaluate(pane => pane.scrollTop)
  expect(Math.abs(at - 2_000)).toBeLessThan(400)
})

test('size, width, appearance and language of the reading room are kept', async ({ launch }) => {
  const app = await launch()
  const size = () => app.page.locator('[data-paper-text]').evaluate(text => getComputedStyle(text).fontSize)
  await expect(app.page.getByRole('article').first()).toBeAttached()
  await app.page.keyboard.press('Control++')
  await app.page.keyboard.press('Control++')
  await app.page.getByRole('button', { name: 'Kolombreedte' }).click()
  await app.page.getByRole('menuitemradio', { name: 'Smal' }).click()
  await app.page.getByRole('button', { name: 'Weergave' }).click()
  await app.page.getByRole('menuitemradio', { name: 'Donker' }).click()
  await app.page.getByRole('button', { name: /^Taal/ }).click()
  await app.page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(app.page.getByText('Saved').first()).toBeVisible()
  await app.restart()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.page.locator('html')).toHaveAttribute('data-appearance', 'dark')
  await expect.poll(size).toBe('20px')
  await expect(app.page.getByRole('button', { name: /^111/ })).toBeVisible()
  await app.page.getByRole('button', { name: 'Column width' }).click()
  await expect(app.page.getByRole('menuitemradio', { name: 'Narrow' })).toBeChecked()
})

test('the paper is on the screen before what stands around it, and nothing moves when that comes', async ({
  launch,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      const first = document.querySelector('[data-paper-text] [data-block]')
      if (!first) return
      watch.disconnect()
      const { top, left } = first.getBoundingClientRect()
      const around = document.querySelectorAll('#navigation button, #annotations button').length
      document.documentElement.dataset['first'] = JSON.stringify({ top, left, around })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expect(page.getByRole('navigation').getByRole('button').first()).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  const block = page.locator('[data-paper-text] [data-block]').first()
  await expect(page.locator('html')).toHaveAttribute('data-first', /./)
  const drawn = await page.evaluate(() => document.documentElement.dataset['first'])
  const { top, left, around } = JSON.parse(drawn ?? '{}')
  expect(around).toBe(0)
  await expect
    .poll(() => block.evaluate(one => ({ ...one.getBoundingClientRect().toJSON() })))
    .toMatchObject({ top, left })
})

test('with reduced motion nothing moves', async ({ launch }) => {
  const { page } = await launch({ motion: 'reduce', viewport: { width: 900, height: 600 } })
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+1')
  const drawer = page.getByRole('navigation').locator('..')
  await expect(drawer).toHaveCSS('animation-duration', '0s')
})

/** The text of the line that shows first below the sticky heading. */
async function topLine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.getElementById('paper')?.getBoundingClientRect()
    const text = document.querySelector('[data-paper-text]')?.getBoundingClientRect()
    if (!pane || !text) return ''
    const caret = document.caretPositionFromPoint(text.left + 4, pane.top + 76)
    return caret?.offsetNode.textContent?.slice(caret.offset, caret.offset + 40) ?? ''
  })
}
