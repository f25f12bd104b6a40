import type { Locator, Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { card, mark } from '../e2e/fixtures/mark'
import { drawnWords, findWords } from '../e2e/fixtures/select-text'
import { settleScroll } from '../e2e/fixtures/settle-scroll'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'
import { wholePaper } from '../e2e/fixtures/whole-paper'

const turn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const heads = (page: Page) => page.getByRole('region', { name: 'Vragen en antwoorden naast elkaar' })

/** Whether a turn stands beside another, their tops on one line, rather than below it; null while one is not laid out. */
async function isBeside(left: Locator, right: Locator): Promise<boolean | null> {
  const [one, other] = [await left.boundingBox(), await right.boundingBox()]
  if (!one || !other) return null
  return Math.abs(one.y - other.y) < 1 && one.x + one.width <= other.x
}

const selected = (page: Page) => page.evaluate(() => String(window.getSelection()).trim())

test('answers stand beside their questions, are read, marked and gone through as before, and it is remembered', async ({
  launch,
}) => {
  const { page } = await launch()
  const [question, answer] = [turn(page, 'Vraag 2, VVD'), page.getByRole('article', { name: /^Antwoord 2,/ })]
  await question.scrollIntoViewIfNeeded()
  await expect.poll(() => isBeside(question, answer)).toBe(false)
  await runFromPalette(page, 'Vragen en antwoorden naast elkaar')
  await expect.poll(() => isBeside(question, answer)).toBe(true)
  await expect(question).toBeInViewport()
  await expect(heads(page)).toContainText('VragenAntwoorden')
  const group = page.getByRole('group', { name: /^Vraag 2, VVD – Antwoord 2,/ })
  await expect(group.getByRole('article')).toHaveCount(2)
  await expect(group.getByRole('article').first()).toHaveAttribute('data-role', 'question')
  await checkAccessibility(page, 'side by side', bothAppearances)

  // What is dragged over in a column is of that turn, also where the column is empty below it.
  const words = 'Hoe staat de minister nu'
  const short = page.locator('[data-role="question"]', { hasText: words }).first()
  await mark(page, words, '1')
  await expect(card(page, words)).toContainText('Sancties')
  await expect.poll(() => drawnWords(page)).toEqual([words])
  await expect(short.locator('[data-bar]')).toHaveCount(1)
  const { from } = await findWords(page, words)
  const last = await steadyBox(short.locator('[data-block]').last())
  const below = { x: last.x + 20, y: last.y + last.height + 30 }
  expect(below.y, 'the emptiness below the question is in the window').toBeLessThan(740)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(below.x, below.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => selected(page)).toMatch(/^Hoe staat de minister nu [^.]*Rusland\?$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  // By the keyboard: to the next turn, across and back, to what is found.
  await page.getByRole('region', { name: 'Inhoud' }).getByRole('button', { name: /SP/ }).click()
  await expect(page.getByRole('heading', { name: /SP-fractie/ })).toBeInViewport({ ratio: 1 })
  await runFromPalette(page, '18')
  await expect(page.getByRole('article', { name: /^Antwoord 18,/ })).toBeFocused()
  await expect
    .poll(() => isBeside(turn(page, 'Vraag 18, SP'), page.getByRole('article', { name: /^Antwoord 18,/ })))
    .toBe(true)
  await page.keyboard.press('q')
  await expect(turn(page, 'Vraag 18, SP')).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('article', { name: /^Antwoord 18,/ })).toBeFocused()
  await page.keyboard.press('j')
  await expect(turn(page, 'Vraag 19, SP')).toBeFocused()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Europees leger nodig')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-block]', { hasText: 'Europees leger nodig' })).toBeInViewport()
  await page.keyboard.press('Escape')

  await page.reload()
  await expect.poll(() => isBeside(question, answer)).toBe(true)

  // On paper it runs.
  await page.emulateMedia({ media: 'print' })
  await expect(heads(page)).toBeHidden()
  await expect.poll(() => isBeside(question, answer)).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  // Where there is no room for two columns of such letters it says so, and runs.
  for (let size = 18; size < 22; size += 1) await page.keyboard.press('Control++')
  await expect(heads(page)).toContainText('Te smal voor twee kolommen')
  await expect.poll(() => isBeside(question, answer)).toBe(false)
  await checkAccessibility(page, 'too narrow')
  await page.keyboard.press('Control+0')
  await expect.poll(() => isBeside(question, answer)).toBe(true)
  await page.setViewportSize({ width: 500, height: 600 })
  await expect(heads(page)).toContainText('Te smal voor twee kolommen')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(() => isBeside(question, answer)).toBe(true)
  await page.locator('#paper').focus()
  await page.keyboard.press('v')
  await expect(heads(page)).toBeHidden()
  await expect.poll(() => isBeside(question, answer)).toBe(false)
})

test('an answer that stands far below is beside its question as a copy that leads there; what is missing is said', async ({
  launch,
}) => {
  const { page } = await launch()
  const question = (number: number) => [`Vraag ${number}`, `Wat vindt de minister van dijk nummer ${number}?`]
  const answer = (number: number) => [
    `Antwoord ${number}`,
    `Over dijk ${number} wordt in het voorjaar besloten, na overleg met het waterschap.`,
  ]
  const written = [
    'Vragen over dijken',
    ...[1, 2, 3, 4].flatMap(question),
    ...[1, 2].flatMap(answer),
    'Antwoord 4',
    // More than is laid out together.
    ...Array.from(
      { length: 60 },
      (_, at) => `Over dijk 4 is dit lid ${at} van het antwoord. ${'Dat kost tijd. '.repeat(8)}`,
    ),
  ]
  await openFile(page, 'dijken.txt', Buffer.from(written.join('\n\n')), 'dijk nummer 1?')
  // The words of a long answer are as wide as those of a short one.
  const left = async (words: string) =>
    Math.round((await page.locator('p[data-block]', { hasText: words }).boundingBox())?.x ?? 0)
  await expect.poll(async () => (await left('lid 3 van')) - (await left('Over dijk 2 wordt'))).toBe(0)
  await page.getByRole('button', { name: 'Naast elkaar' }).click()
  await expect.poll(async () => (await left('lid 3 van')) - (await left('Over dijk 2 wordt'))).toBe(0)
  const row = (name: string) => page.getByRole('group', { name, exact: true })
  const copy = page.getByRole('group', { name: 'Kopie van Antwoord 1' })
  await expect(copy).toBeVisible()
  await expect(row('Vraag 1').getByRole('group')).toHaveCount(1)
  await expect(
    page.locator('p[data-words*="Over dijk 1 wordt"]'),
    'the copy has the words and no text of its own',
  ).toHaveText('')
  await expect(row('Vraag 3 – Geen antwoord gevonden in dit stuk.').getByRole('note')).toBeVisible()
  await expect(
    row('Antwoord 2').getByRole('button', { name: 'Vraag 2 staat eerder in het stuk: ga erheen' }),
  ).toBeVisible()
  await checkAccessibility(page, 'copies', bothAppearances)
  // A drag over questions selects none of the copies between them.
  const { from } = await findWords(page, 'Wat vindt de minister van dijk nummer 1?')
  const { to } = await findWords(page, 'dijk nummer 2?')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => selected(page)).toContain('dijk nummer 2?')
  await expect.poll(() => selected(page)).not.toContain('besloten')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await copy.getByRole('button', { name: 'Antwoord 1 staat verderop: ga erheen' }).press('Enter')
  await expect(turn(page, 'Antwoord 1')).toBeFocused()
  await expect(turn(page, 'Antwoord 1')).toBeInViewport()
})

test('what one reads stays in sight while the room for the columns changes', async ({ launch }) => {
  const { page } = await launch()
  const read = () =>
    page.locator('#paper [data-block]', { hasText: 'zodat er geen tijd verspeeld wordt indien' }).first()
  await wholePaper(page)
  await read().evaluate(block => block.scrollIntoView())
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 60)
  await expect(read()).toBeInViewport()
  const changes = [
    ['v', 'columns'],
    ['Control+1', 'the navigation goes'],
    ['Control+2', 'the annotations go'],
    ['Control+1', 'the navigation is back'],
    ['Control+2', 'the annotations are back'],
    ['Control+\\', 'the window is divided'],
    ['Control+\\', 'the window is whole'],
    ['v', 'the paper runs'],
    ['Control+\\', 'the window is divided again'],
  ] as const
  for (const [key, what] of changes) {
    await page.keyboard.press(key)
    await settleScroll(page)
    await expect(read(), what).toBeInViewport()
  }
})
