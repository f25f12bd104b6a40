import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const pane = (page: Page) => page.getByRole('complementary', { name: 'Zoeken in alles' })
const field = (page: Page) => pane(page).getByRole('textbox', { name: /^Zoek in alle stukken/ })
const results = (page: Page) => pane(page).getByRole('list', { name: 'Gevonden passages' })
const passage = (page: Page, at: number) => results(page).locator(`[data-at="${at}"]`)
const status = (page: Page) => pane(page).getByRole('status')
const annotations = (page: Page) => page.locator('[data-save]')

async function open(page: Page): Promise<void> {
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.keyboard.press('Control+Shift+F')
  await expect(field(page)).toBeFocused()
}

test('finds as one types, tells what is wrong at its place, and goes to a hit with the keyboard alone', async ({
  launch,
}) => {
  const { page } = await launch()
  await open(page)
  await expect(pane(page).getByRole('heading', { name: 'Zo zoekt u' })).toBeVisible()
  await checkAccessibility(page, 'the empty search', bothAppearances)
  await page.keyboard.type('sancties')
  await expect(status(page)).toHaveText(/^\d+ passages in 1 stuk$/)
  await expect(passage(page, 0).locator('mark').first()).toHaveText(/sancti/i)
  await checkAccessibility(page, 'what was found', bothAppearances)

  await field(page).fill('sancties AND (')
  await expect(pane(page).getByText('Hier hoort nog een woord.')).toBeVisible()
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
  // What was found before stays in sight meanwhile.
  await expect(passage(page, 0)).toBeVisible()
  await checkAccessibility(page, 'a query with a fault')
  await field(page).fill('sancties AND (swift OF rusland)')
  await expect(pane(page).getByText('Hier hoort nog een woord.')).toBeHidden()
  await expect(status(page)).toHaveText(/^\d+ passages? in 1 stuk$/)

  await page.keyboard.press('ArrowDown')
  await expect(passage(page, 0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(passage(page, 1)).toBeFocused()
  const words = await passage(page, 1).locator('mark').first().textContent()
  await page.keyboard.press('Enter')
  const here = () =>
    page.evaluate(() => {
      const [drawn] = CSS.highlights.get('found-here') ?? []
      if (!drawn) return null
      const range = document.createRange()
      range.setStart(drawn.startContainer, drawn.startOffset)
      range.setEnd(drawn.endContainer, drawn.endOffset)
      return range.toString()
    })
  await expect.poll(here).toBe(words)
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('qqqq')
  await expect(status(page)).toHaveText('Niets gevonden.')
  await expect(pane(page).getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  await checkAccessibility(page, 'nothing found', bothAppearances)
})

test('marks chosen passages, and all of them, each as one step', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await runFromPalette(page, 'zoeken in alle stukken')
  await field(page).fill('sancties')
  await expect(status(page)).toHaveText(/passages in 1 stuk/)
  const total = Number((await status(page).textContent())?.split(' ')[0])
  await page.keyboard.press('ArrowDown')
  await expect(passage(page, 0)).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await expect(passage(page, 1)).toBeFocused()
  await page.keyboard.press('x')
  await pane(page).getByRole('button', { name: '2 gekozen passages markeren' }).click()
  await page.getByLabel('Wat wordt gemarkeerd').selectOption({ label: 'De hele alinea' })
  await page.getByRole('combobox', { name: 'Met het thema' }).fill('Maatregelen')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(/^2 passages gemarkeerd/)
  const list = page.getByRole('list', { name: 'Annotaties' })
  await expect(list.locator('[data-card-main]')).toHaveCount(2)
  await pane(page)
    .getByRole('button', { name: `Alle ${total} markeren` })
    .click()
  await page.getByRole('combobox', { name: 'Met het thema' }).fill('Maatregelen')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(/^\d+ passages gemarkeerd/)
  await expect(annotations(page)).toHaveAttribute('data-save', 'saved')
  await page
    .locator('[data-paper]')
    .first()
    .click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('Control+z')
  await expect(list.locator('[data-card-main]')).toHaveCount(2)
})

test('a search is kept under a name, follows what is written, is renamed and removed; filters confine it', async ({
  launch,
}) => {
  const { page } = await launch()
  await open(page)
  // At once, so that no answer to half a word is taken for the whole one's.
  await field(page).fill('sancties')
  await expect(status(page)).toHaveText(/passages in 1 stuk/)
  const before = await status(page).textContent()
  await pane(page).getByText('Per fractie en jaar').click()
  const party = pane(page).getByRole('list', { name: 'Passages per fractie' }).getByRole('button').first()
  await party.click()
  await expect(party).toHaveAttribute('aria-pressed', 'true')
  await expect(status(page)).not.toHaveText(before ?? '')
  await checkAccessibility(page, 'counts and filters', bothAppearances)
  await pane(page).getByRole('button', { name: 'Zoekopdracht bewaren' }).click()
  // The words that are proposed as its name are replaced by what one types.
  await expect(pane(page).getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await page.keyboard.type('Sancties bij één fractie')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('“Sancties bij één fractie” is bewaard.')
  await pane(page).getByText('Filters (er staan er aan)').click()
  await pane(page).getByRole('button', { name: 'Alle filters weg' }).click()
  await expect(status(page)).toHaveText(before ?? '')
  await field(page).fill('')
  const item = pane(page).getByRole('list', { name: 'Bewaarde zoekopdrachten' }).getByRole('listitem')
  await expect(item).toContainText(/\d+ passages?/)
  await item.getByRole('button', { name: 'een andere naam geven' }).click()
  await pane(page).getByRole('textbox', { name: 'Naam' }).fill('Sancties')
  await page.keyboard.press('Enter')
  await expect(item.getByRole('button', { name: /^Sancties \d+ passages?/ })).toBeVisible()
  await item.getByRole('button', { name: /^Sancties \d+ passages?/ }).click()
  await expect(field(page)).toHaveValue('sancties')
  await expect(pane(page).getByText('Filters (er staan er aan)')).toBeVisible()
  await field(page).fill('')
  await item.getByRole('button', { name: '“Sancties” verwijderen' }).click()
  await expect(item).toHaveCount(0)
})

test('passages like one are found, told how alike they are, gone to, chosen and marked by keys', async ({
  launch,
}) => {
  const { page } = await launch()
  await open(page)
  await field(page).fill('sancties')
  await expect(passage(page, 0)).toBeVisible()
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Shift+M')
  const asked = pane(page).getByRole('region', { name: 'Lijkt op:' })
  await expect(asked).toContainText('zware consequenties')
  await expect(asked).toContainText('Alleen woorden worden vergeleken')
  await expect(status(page)).toHaveText(/lijken, de meest gelijkende eerst$|lijkt, de meest/)
  await expect(passage(page, 0)).toBeFocused()
  await expect(passage(page, 0)).toContainText(/\d+% gelijk in woorden: /)
  await expect(field(page)).toHaveValue('')
  await checkAccessibility(page, 'passages like one', bothAppearances)
  await page.keyboard.press('x')
  await pane(page).getByRole('button', { name: '1 gekozen passage markeren' }).click()
  await expect(page.getByRole('combobox', { name: 'Met het thema' })).toBeFocused()
  await page.keyboard.type('Gevolgen')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(/^(?:Eén passage|\d+ passages) gemarkeerd\./)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await asked.getByRole('button', { name: 'Terug naar zoeken' }).click()
  await expect(asked).toBeHidden()
  await expect(field(page)).toBeFocused()
})

test('an expression is sought in the latest papers first, stops and goes on, and is marked and counted once all are searched', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(18)
  const { page } = await launch({ project })
  await expect(page.locator('#paper')).toBeAttached()
  await page.keyboard.press('Control+Shift+F')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('voorzitter')
  await expect(status(page)).toHaveText('18 passages in 18 stukken')

  // The second step is held up, as many papers would.
  let letOn = (): void => undefined
  const held = new Promise<void>(resolve => {
    letOn = resolve
  })
  await page.route('**/*', async route => {
    if (route.request().postData()?.includes('"first":32')) await held
    await route.continue()
  })
  await field(page).fill('/dossier [0-9]+/')
  await expect(status(page)).toHaveText('Hieronder staan de eerste passages; het zoeken gaat door.')
  await expect(pane(page).getByText('16 passages in de eerste 16 van 18 stukken')).toBeVisible()
  const done = pane(page).getByRole('progressbar', { name: 'Doorzocht' })
  await expect(done).toHaveAttribute('value', '16')
  await expect(passage(page, 0)).toContainText('dossier 18')
  const all = pane(page).getByRole('button', { name: /^Alle 1[68] markeren$/ })
  await expect(all).toBeDisabled()
  await expect(pane(page).getByText('Alles markeren, tellen en bewaren kan zodra')).toBeVisible()
  await checkAccessibility(page, 'a search under way', bothAppearances)

  await pane(page).getByRole('button', { name: 'Stoppen' }).click()
  await expect(status(page)).toHaveText('Het zoeken is gestopt; niet alles is doorzocht.')
  const on = pane(page).getByRole('button', { name: 'Verder zoeken' })
  await expect(on).toBeFocused()
  // What is chosen meanwhile stays chosen.
  await passage(page, 0).focus()
  await page.keyboard.press('x')
  await on.click()
  letOn()
  await expect(status(page)).toHaveText('18 passages in 18 stukken')
  await expect(done).toHaveCount(0)
  await expect(pane(page).getByRole('button', { name: '1 gekozen passage markeren' })).toBeEnabled()
  await expect(passage(page, 0)).toContainText('dossier 18')
  await passage(page, 0).focus()
  await page.keyboard.press('End')
  await expect(passage(page, 17)).toBeFocused()
  await expect(passage(page, 17)).toContainText('dossier 1.')
  await pane(page).getByRole('button', { name: 'Niets meer kiezen' }).click()
  await expect(all).toBeEnabled()
  await expect(pane(page).getByRole('button', { name: 'Zoekopdracht bewaren' })).toBeVisible()
})
