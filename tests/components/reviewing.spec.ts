import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

const pane = (page: Page) => page.getByRole('region', { name: 'Inlezen nakijken' })
const points = (page: Page) => pane(page).getByRole('listbox').getByRole('option')
/** The filter that shows what is to be checked, with how much that is. */
const toCheck = (page: Page, count: number) =>
  pane(page).getByRole('radio', { name: `Om na te kijken ${count}`, exact: true })
const turn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const editor = (page: Page, name: string) => pane(page).getByRole('region', { name, exact: true })
const say = (page: Page) => page.getByRole('status').filter({ hasText: /corrig|weghalen|Ongedaan/ })

/** The words that are marked in the paper as the place one is at. */
async function marked(page: Page): Promise<{ words: string; look: string }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('review-here') ?? [])]
    const element = range?.startContainer.parentElement
    if (!range || !element) return { words: '', look: '' }
    const whole = document.createRange()
    whole.setStart(range.startContainer, range.startOffset)
    whole.setEnd(range.endContainer, range.endOffset)
    const { backgroundColor, textDecorationStyle } = getComputedStyle(element, '::highlight(review-here)')
    return { words: whole.toString(), look: `${textDecorationStyle} on ${backgroundColor}` }
  })
}

/** Opens the review and chooses the paragraph with these words as a click in the paper does. */
async function choose(page: Page, words: string): Promise<void> {
  const block = page.locator('[data-paper-text] [data-block]').filter({ hasText: words }).first()
  await block.scrollIntoViewIfNeeded()
  await block.click({ position: { x: 4, y: 10 } })
}

test('the kind of paper, what import was not sure of and what it repaired can be looked through', async ({
  launch,
}) => {
  const { page } = await launch()
  await test.step('the kind of paper is shown and can be changed and undone', async () => {
    const kind = page.locator('[data-paper-text]').getByRole('button', { name: /^Soort stuk/ })
    await expect(kind).toHaveAccessibleName('Soort stuk: Schriftelijk overleg')
    await kind.click()
    await page.getByRole('menuitemradio', { name: 'Brief' }).click()
    await expect(kind).toHaveAccessibleName('Soort stuk: Brief')
    await expect(page.getByRole('navigation')).toContainText('Brief ·')
    await say(page).getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(kind).toHaveAccessibleName('Soort stuk: Schriftelijk overleg')
  })
  await test.step('what import was not sure of is counted, listed, gone through and marked in the text', async () => {
    const button = page.getByRole('button', { name: /^[1-9]\d* punten om na te kijken$/ })
    const count = Number(/^\d+/.exec((await button.textContent()) ?? '')?.[0])
    await expect(page.getByRole('navigation')).toContainText(`${count} punten om na te kijken`)
    await button.click()
    await expect(page.getByRole('complementary', { name: 'Inlezen nakijken' })).toBeFocused()
    await expect(points(page)).toHaveCount(count)
    await page.keyboard.press('F8')
    await expect(pane(page).getByRole('status')).toHaveText(`1 van ${count}`)
    await expect.poll(async () => (await marked(page)).words).not.toBe('')
    const first = (await marked(page)).words
    // Neither a theme's background or straight line, nor what is found.
    await expect.poll(async () => (await marked(page)).look).toBe('wavy on rgba(0, 0, 0, 0)')
    await page.keyboard.press('F8')
    await expect(pane(page).getByRole('status')).toHaveText(`2 van ${count}`)
    await expect.poll(async () => (await marked(page)).words).not.toBe(first)
    await page.keyboard.press('Shift+F8')
    await expect.poll(async () => (await marked(page)).words).toBe(first)
    await page.keyboard.press('Shift+F8')
    await expect(pane(page).getByRole('status')).toHaveText(`${count} van ${count}`)
    await pane(page).getByRole('button', { name: 'Nakijken sluiten' }).click()
    await expect(page.getByRole('complementary', { name: 'Annotaties' })).toBeVisible()
    await expect.poll(async () => (await marked(page)).words).toBe('')
  })
  await test.step('repairs are listed by sort, with what stood there, and chosen with the keyboard', async () => {
    await page.getByRole('button', { name: /^\d+ punten om na te kijken$/ }).click()
    await pane(page)
      .getByRole('radio', { name: /^Hersteld/ })
      .click()
    await expect(pane(page).getByText(/regels aaneengevoegd/)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const last = points(page).and(page.locator('[aria-selected=true]'))
    await expect(last).toBeInViewport()
    await expect(last).toContainText('werd')
    await expect.poll(async () => (await marked(page)).words).not.toBe('')
    await pane(page)
      .getByRole('radio', { name: /^Weggehaald/ })
      .click()
    await expect(pane(page).getByText('Er zijn geen kop- of voetteksten weggehaald.')).toBeVisible()
  })
})

test('a guess that is right is confirmed, listed as a correction, and taken back', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const button = page.getByRole('button', { name: /^\d+ punten? om na te kijken$/ })
  const count = Number(/^\d+/.exec((await button.textContent()) ?? '')?.[0])
  await button.click()
  await page.keyboard.press('F8')
  await pane(page).getByRole('button', { name: 'Dit klopt' }).click()
  await expect(toCheck(page, count - 1)).toBeVisible()
  await expect(page.getByRole('navigation')).toContainText(`${count - 1} punten om na te kijken`)
  await expect(page.getByText('Bewaard').first()).toBeVisible()
  await app.restart()
  const left = app.page.getByRole('button', { name: `${count - 1} punten om na te kijken`, exact: true })
  await expect(left).toBeVisible()
  await app.page.keyboard.press('F8')
  await pane(app.page)
    .getByRole('radio', { name: /^Correcties/ })
    .click()
  await pane(app.page).getByRole('button', { name: 'Correctie weghalen: Nagekeken: klopt' }).click()
  await expect(pane(app.page).getByText('Er is nog niets gecorrigeerd.', { exact: false })).toBeVisible()
  await pane(app.page)
    .getByRole('radio', { name: /^Om na te kijken/ })
    .click()
  await expect(points(app.page)).toHaveCount(count)
  await app.page.keyboard.press('Control+z')
  await expect(toCheck(app.page, count - 1)).toBeVisible()
})

test('what is said to be right or seen goes on to the next point, and to none after the last', async ({
  launch,
}) => {
  const { page } = await launch()
  const button = page.getByRole('button', { name: /^\d+ punten? om na te kijken$/ })
  const count = Number(/^\d+/.exec((await button.textContent()) ?? '')?.[0])
  await button.click()
  await page.keyboard.press('F8')
  const words: string[] = []
  // The mark is drawn a frame after the point is chosen, so each is waited for before the next.
  const note = async () => {
    await expect.poll(async () => ['', ...words].includes((await marked(page)).words)).toBe(false)
    words.push((await marked(page)).words)
  }
  await note()
  for (let left = count - 1; left > 0; left -= 1) {
    await pane(page)
      .getByRole('button', { name: /^(Dit klopt|Gezien)$/ })
      .click()
    await expect(pane(page).getByRole('status')).toHaveText(`1 van ${left}`)
    await note()
  }
  expect(words).toHaveLength(count)
  await pane(page)
    .getByRole('button', { name: /^(Dit klopt|Gezien)$/ })
    .click()
  await expect(toCheck(page, 0)).toBeVisible()
  await expect(pane(page).getByRole('button', { name: /^(Dit klopt|Gezien)$/ })).toBeHidden()
})

test('role, numbers, party and speaker of a turn are corrected', async ({ launch }) => {
  const { page } = await launch()
  await expect(turn(page, 'Antwoord 1, VVD')).toBeAttached()
  await page.keyboard.press('F8')
  await choose(page, 'Het kabinet zet in op de-escalatie')
  const at = editor(page, 'Antwoord 1, VVD')
  await at.getByLabel('Nummers').fill('1, 40–42')
  await page.keyboard.press('Enter')
  await expect(turn(page, 'Antwoord 1, 40, 41, 42, VVD')).toBeAttached()
  const renamed = editor(page, 'Antwoord 1, 40, 41, 42, VVD')
  await renamed.getByLabel('Nummers').fill('zeven')
  await page.keyboard.press('Enter')
  await expect(renamed.getByRole('alert')).toHaveText('Typ nummers als 4, 6 of 4–6.')
  await renamed.getByLabel('Fractie').fill('GroenLinks')
  await page.keyboard.press('Enter')
  const moved = editor(page, 'Antwoord 1, 40, 41, 42, GroenLinks')
  await moved.getByLabel('Spreker').fill('De minister')
  await page.keyboard.press('Enter')
  // An answer goes on being called after those whose question it answers.
  await expect(moved.getByLabel('Spreker')).toHaveValue('De minister')
  await moved.getByLabel('Rol').selectOption({ label: 'Inleiding' })
  await expect(turn(page, 'Inleiding 1, 40, 41, 42, De minister')).toBeAttached()
  await editor(page, 'Inleiding 1, 40, 41, 42, De minister')
    .getByLabel('Rol')
    .selectOption({ label: 'Geen vraag of antwoord' })
  const none = editor(page, 'Tekst buiten vragen en antwoorden')
  await none.getByLabel('Rol').selectOption({ label: 'Antwoord' })
  await expect(none).toBeHidden()
  await pane(page)
    .getByRole('radio', { name: /^Correcties/ })
    .click()
  for (const what of [
    'Nummers: 1, 40, 41, 42',
    'Fractie: GroenLinks',
    'Spreker: De minister',
    'Rol: Inleiding',
    'Geen vraag of antwoord',
    'Toegevoegd als: Antwoord',
  ])
    await expect(pane(page).getByRole('button', { name: `Correctie weghalen: ${what}` })).toBeVisible()
})

test('boundaries move, turns and paragraphs are merged and split, and the text stays', async ({ launch }) => {
  const { page } = await launch()
  await wholePaper(page)
  const text = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-paper-text] [data-block]')].map(one => one.textContent).join(' '),
    )
  const words = async () => (await text()).replace(/\s+/g, '')
  const before = await words()
  const undo = () => page.keyboard.press('Control+z')
  const blocksOf = (name: string) => turn(page, name).locator('[data-block]')
  await page.keyboard.press('F8')
  await choose(page, 'Het kabinet zet in op de-escalatie')
  const at = editor(page, 'Antwoord 1, VVD')
  const size = await blocksOf('Antwoord 1, VVD').count()

  await at.getByRole('button', { name: 'Einde een alinea eerder' }).click()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size - 1)
  await page.locator('#paper').focus()
  await undo()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size)

  await at.getByRole('button', { name: 'Begin een alinea later' }).click()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size - 1)
  await page.locator('#paper').focus()
  await undo()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size)

  await at.getByRole('button', { name: 'Met vorige', exact: true }).click()
  await expect(turn(page, 'Antwoord 1, VVD')).toHaveCount(0)
  await page.locator('#paper').focus()
  await undo()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size)

  await choose(page, 'Het kabinet zet in op de-escalatie')
  await at.getByRole('button', { name: 'Splitsen…' }).click()
  await page.getByRole('menuitem').first().click()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size + 1)
  await at.getByRole('button', { name: 'Volgende alinea', exact: true }).click()
  await at.getByRole('button', { name: 'Vanaf deze alinea…' }).click()
  await page.getByRole('menuitem', { name: 'Vraag' }).click()
  await expect(blocksOf('Antwoord 1, VVD').last()).toContainText('Het kabinet zet in op de-escalatie')
  await expect(blocksOf('Antwoord 1, VVD')).not.toHaveCount(size + 1)
  await page.locator('#paper').focus()
  await undo()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size + 1)
  await choose(page, 'Het kabinet zet in op de-escalatie')
  await at.getByRole('button', { name: 'Met volgende alinea', exact: true }).click()
  await expect(blocksOf('Antwoord 1, VVD')).toHaveCount(size)
  await wholePaper(page)
  await expect.poll(words).toBe(before)
})

test('the review can be used by everyone', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 900, height: 600 } })
  await expect(turn(page, 'Antwoord 1, VVD')).toBeAttached()
  await page.keyboard.press('F8')
  await expect(points(page).first()).toBeVisible()
  await checkAccessibility(page, 'points', bothAppearances)
  await pane(page)
    .getByRole('radio', { name: /^Hersteld/ })
    .click()
  await expect(pane(page).getByText(/regels aaneengevoegd/)).toBeVisible()
  await checkAccessibility(page, 'repairs', bothAppearances)
})
