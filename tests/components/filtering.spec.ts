import type { Page } from '@playwright/test'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { card, mark, palette } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'

const bar = (page: Page) => page.getByRole('region', { name: 'Filter van het stuk' })
const says = (page: Page) => bar(page).getByRole('status')
const lines = (page: Page) => page.locator('[data-hidden-turns]')
const turn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const answer = (page: Page) => page.getByRole('article', { name: /^Antwoord 1, / })
const outline = (page: Page) => page.getByRole('region', { name: 'Inhoud' })
const selected = (page: Page) => page.evaluate(() => String(window.getSelection()))

async function choose(page: Page, menu: string, choice: RegExp): Promise<void> {
  await bar(page).getByRole('button', { name: menu }).click()
  await page.getByRole('menuitemcheckbox', { name: choice }).click()
  await page.keyboard.press('Escape')
}

async function openBar(page: Page): Promise<void> {
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('f')
  await expect(bar(page).getByRole('button', { name: 'Soort' })).toBeFocused()
}

test('turns that do not match are hidden, counted where they stood, and shown by the line, a jump, a find or a key', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await openBar(page)
  // With the keyboard only.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('SP')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(says(page)).toHaveText('toont 8 van 58 beurten')
  await expect(turn(page, 'Vraag 18, SP')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Vraag 1, VVD', exact: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /VVD-fractie/ })).toBeAttached()
  await expect(lines(page).first()).toHaveAccessibleName('15 beurten verborgen – tonen')
  await expect(lines(page)).toHaveCount(7)
  await checkAccessibility(page, 'filtered paper')
  // All that stands beside the paper says so.
  await expect(outline(page).getByRole('button', { name: /VVD.*verborgen door het filter/ })).toHaveCount(1)
  await expect(outline(page).getByRole('button', { name: /^SP/ })).not.toContainText('verborgen')
  await expect(
    page.getByText('1 annotatie staat in een beurt die het filter', { exact: false }),
  ).toBeVisible()

  // One goes from turn to turn over what is hidden.
  await page.locator('#paper').focus()
  await page.keyboard.press('Home')
  await page.locator('#paper').evaluate(pane => pane.scrollTo({ top: 0 }))
  await page.keyboard.press('j')
  await expect(page.locator(':focus')).toHaveAccessibleName('Vraag 18, SP')

  // Finding counts what is hidden, and goes there only when asked.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zware consequenties')
  const found = page.getByRole('search', { name: 'Zoeken in het stuk' }).getByRole('status')
  await expect(found).toContainText('in verborgen beurten')
  await expect(lines(page)).toHaveCount(7)
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(6)
  await expect(bar(page).getByText(/^Deze plaats was verborgen; 15 beurten/)).toBeAttached()
  await expect(page.locator('[data-block]', { hasText: 'zware consequenties' }).first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(says(page)).toHaveText('toont 23 van 58 beurten')
  await bar(page).getByRole('button', { name: 'Weer verbergen' }).click()
  await expect(says(page)).toHaveText('toont 8 van 58 beurten')

  // A line opens its own stretch, with the keyboard, and one is at what it shows.
  await lines(page).nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(says(page)).toHaveText('toont 16 van 58 beurten')
  await expect(page.locator(':focus')).toHaveAccessibleName(/, D66$/)
  // So does a card whose passage is hidden.
  await card(page, 'zware consequenties').click()
  await expect(page.locator('[data-block]', { hasText: 'zware consequenties' }).first()).toBeInViewport()
  await expect(says(page)).toHaveText('toont 31 van 58 beurten')

  // A paper that is left and opened again is filtered as it was; one key shows everything.
  await page.locator('#paper').focus()
  await page.keyboard.press('t')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: 'Terug naar het stuk' }).click()
  await expect(says(page)).toHaveText('toont 31 van 58 beurten')
  await page.locator('#paper').focus()
  await page.keyboard.press('Shift+F')
  await expect(lines(page)).toHaveCount(0)
  await expect(says(page)).toHaveCount(0)
  await expect(turn(page, 'Vraag 1, VVD')).toBeAttached()
})

test('nothing hidden is taken unseen, what changes stays where one reads, and paper says what is left out', async ({
  launch,
}) => {
  const { page } = await launch()
  await openBar(page)
  await choose(page, 'Soort', /^Vraag/)
  await expect(says(page)).toHaveText(/^toont \d+ van 58 beurten$/)
  await expect(answer(page)).toHaveCount(0)
  const line = turn(page, 'Vraag 1, VVD').locator('xpath=following::*[@data-hidden-turns][1]')
  // From the last line before it to the first behind it.
  const points = await line.evaluate(async one => {
    const shows = (element: Element) => element.getClientRects().length > 0
    for (let before = Number.NaN; before !== one.getBoundingClientRect().top; ) {
      before = one.getBoundingClientRect().top
      one.scrollIntoView({ block: 'center' })
      await new Promise(done => requestAnimationFrame(done))
    }
    const all = [...document.querySelectorAll('[data-turn] [data-block]')].filter(shows)
    const at = all.findIndex(block => one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING)
    const [last, next] = [all[at - 1], all[at]].map(block => block?.getBoundingClientRect())
    return [
      { x: (last?.left ?? 0) + 60, y: (last?.bottom ?? 0) - 12 },
      { x: (next?.left ?? 0) + 60, y: (next?.top ?? 0) + 12 },
    ]
  })
  await page.mouse.move(points[0]?.x ?? 0, points[0]?.y ?? 0)
  await page.mouse.down()
  await page.mouse.move(points[1]?.x ?? 0, points[1]?.y ?? 0, { steps: 4 })
  await page.mouse.up()
  await expect(palette(page)).toBeVisible()
  await expect(bar(page).getByText(/lees eerst wat u neemt/)).toBeVisible()
  await expect(answer(page)).toBeVisible()
  await expect.poll(() => selected(page)).not.toBe('')
  await page.keyboard.press('Escape')
  await page.mouse.click(points[1]?.x ?? 0, points[1]?.y ?? 0)
  await expect.poll(() => selected(page)).toBe('')

  // A judgement that is made while one reads hides nothing until the filter is applied again.
  await bar(page).getByRole('button', { name: 'Filter wissen', exact: true }).click()
  await choose(page, 'Oordeel', /^Niet beoordeeld/)
  await answer(page).focus()
  await page.keyboard.press('2')
  await expect(bar(page).getByText(/^nu voldoen er \d+$/)).toBeVisible()
  await expect(answer(page)).toBeVisible()
  await bar(page).getByRole('button', { name: 'Opnieuw toepassen' }).click()
  await expect(answer(page)).toHaveCount(0)

  // Nor is it joined unseen: what lies between two annotations shows first.
  await bar(page).getByRole('button', { name: 'Filter wissen', exact: true }).click()
  const passages = ['oplopende agressie', 'specifieke sancties']
  for (const passage of passages) {
    await mark(page, passage, '1')
    await expect(card(page, passage)).toBeVisible()
  }
  await choose(page, 'Soort', /^Vraag/)
  await expect(answer(page)).toHaveCount(0)
  for (const passage of passages) await card(page, passage).getByRole('checkbox').check()
  const join = async () => {
    await page
      .getByRole('group', { name: '2 gekozen' })
      .getByRole('button', { name: 'Samenvoegen of splitsen' })
      .click()
    await page.getByRole('menuitem', { name: 'Tot één samenvoegen' }).click()
  }
  await join()
  await expect(page.getByText(/^Niet samengevoegd: het filter verborg tekst/)).toBeVisible()
  await expect(answer(page)).toBeVisible()
  await expect(card(page, 'oplopende agressie')).not.toContainText('specifieke sancties')
  await join()
  await expect(card(page, 'oplopende agressie')).toContainText('specifieke sancties')
  await bar(page).getByRole('button', { name: 'Filter wissen', exact: true }).click()
  await choose(page, 'Oordeel', /^Niet beoordeeld/)

  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText(/^Gefilterd op Oordeel: Niet beoordeeld\. \d+ van de 58 beurten staan hier/),
  ).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await bar(page).getByRole('button', { name: 'Filter wissen en sluiten' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('#paper')).toBeFocused()
})
