import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { expect, test } from '../e2e/fixtures/test'

const papers = (page: Page) =>
  page.getByRole('navigation').getByRole('region', { name: 'Stukken' }).getByRole('listitem')
const line = (page: Page) => page.getByRole('separator', { name: 'Ruimte tussen stukken en inhoud verdelen' })
const arrange = async (page: Page, how: string) => {
  await page.getByRole('button', { name: 'Volgorde en groepen' }).click()
  await page.getByRole('menuitemradio', { name: how }).click()
  await page.keyboard.press('Escape')
}

test('a long list is filtered as one types, ordered and grouped, and stays so', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(8)
  const app = await launch({ project })
  const { page } = app
  await expect(papers(page)).toHaveCount(8)
  // A paper without an outline leaves the list all the room it takes.
  await expect(papers(page).last()).toBeInViewport({ ratio: 1 })
  await expect(line(page)).toBeHidden()
  const filter = page.getByRole('textbox', { name: 'Stukken zoeken' })
  await filter.fill('7 STAND')
  await expect(papers(page)).toHaveText(/Stand van dossier 7/)
  await filter.fill('hier niet')
  await expect(page.getByText('Geen stuk met deze woorden.')).toBeVisible()
  await filter.fill('')
  await expect(papers(page)).toHaveCount(8)
  // Tab stops once among them, wherever the arrows went.
  await papers(page).first().getByRole('button').focus()
  await page.keyboard.press('ArrowDown')
  await expect(papers(page).nth(1).getByRole('button')).toBeFocused()
  await expect(papers(page).locator('[tabindex="0"]')).toHaveCount(2)
  await expect(papers(page).nth(1).getByRole('checkbox')).toHaveAttribute('tabindex', '0')
  await arrange(page, 'Datum')
  await expect(papers(page).first()).toContainText('Stand van dossier 8')
  await arrange(page, 'Per soort')
  await expect(papers(page)).toHaveText(
    [8, 6, 4, 2, 7, 5, 3, 1].map(number => new RegExp(`dossier ${number}`)),
  )
  await expect(page.getByRole('heading', { name: 'Brief', level: 3 })).toBeVisible()
  await app.restart()
  await expect(papers(app.page).first()).toContainText('Stand van dossier 8')
  await expect(app.page.getByRole('heading', { name: 'Debat', level: 3 })).toBeAttached()
})

test('the line between papers and outline is moved with keys, and stays there', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(8)
  const app = await launch({ project })
  await openFile(
    app.page,
    'met koppen.md',
    Buffer.from('# Besluit\n\n## Inleiding\n\nDit is het.\n'),
    'Dit is het.',
  )
  await expect(papers(app.page)).toHaveCount(9)
  await expect(line(app.page)).toHaveAttribute('aria-valuenow', /^[1-9]/)
  const before = Number(await line(app.page).getAttribute('aria-valuenow'))
  await line(app.page).focus()
  await app.page.keyboard.press('ArrowDown')
  await expect
    .poll(async () => Number(await line(app.page).getAttribute('aria-valuenow')))
    .toBeGreaterThan(before)
  const after = Math.round(Number(await line(app.page).getAttribute('aria-valuenow')))
  await app.restart()
  await expect
    .poll(async () => Math.round(Number(await line(app.page).getAttribute('aria-valuenow'))))
    .toBe(after)
})

test('at 400 % a paper of many can be seen whole in the list', async ({ launch, makeLetters }) => {
  const project = await makeLetters(8)
  const { page } = await launch({ project, viewport: { width: 320, height: 256 } })
  await expect(page.locator('#paper')).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+1')
  await papers(page).nth(4).getByRole('button').focus()
  await expect(papers(page).nth(4).getByRole('button')).toBeInViewport({ ratio: 0.9 })
})

test('what a paper is known by is set right, in the list too, and undone', async ({ launch }) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Gegevens verbeteren…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gegevens van het stuk' })
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Sancties tegen Rusland')
  await dialog.getByRole('textbox', { name: 'Eigen nummer' }).fill('nummer zeven')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByText('niet herkend als nummer')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Eigen nummer' }).fill('21 501-02, nr. 2433')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Sancties tegen Rusland', level: 1 })).toBeVisible()
  await expect(papers(page)).toHaveText(/Sancties tegen Rusland.*21 501-02, nr\. 2433/)
  await page.keyboard.press('Control+z')
  await expect(papers(page)).toHaveText(/Schriftelijk overleg over/)
})

test('papers are chosen with keys and moved to the trash together, and one undo brings them back', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(8)
  const { page } = await launch({ project })
  const paper = (number: number) => papers(page).getByRole('button', { name: `dossier ${number}` })
  await paper(2).click()
  await expect(page.getByRole('main')).toContainText('dossier 2')
  await paper(2).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await expect(paper(3)).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByRole('group', { name: '2 stukken gekozen' })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(papers(page)).toHaveCount(6)
  await expect(paper(4)).toBeFocused()
  // What was being read is gone; the next is shown.
  await expect(page.getByRole('main')).toContainText('dossier 4')
  await expect(page.getByRole('group', { name: /gekozen/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken: 2 stukken verwijderen' }).first().click()
  await expect(papers(page)).toHaveCount(8)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
})

test('where the open paper goes to the trash, the one that is listed next shows, however they are ordered', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(8)
  const { page } = await launch({ project })
  const paper = (number: number) => papers(page).getByRole('button', { name: `dossier ${number}` })
  await arrange(page, 'Datum')
  await expect(papers(page).first()).toContainText('dossier 8')
  await paper(5).click()
  await expect(page.getByRole('main')).toContainText('dossier 5')
  await paper(5).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Delete')
  await expect(papers(page)).toHaveCount(7)
  await expect(paper(4)).toBeFocused()
  await expect(page.getByRole('main')).toContainText('dossier 4')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
})

test('papers are chosen with the mouse: one, those up to another, all that the filter shows, and none', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(8)
  const { page } = await launch({ project })
  const paper = (number: number) => papers(page).getByRole('button', { name: `dossier ${number}` })
  const chosen = (count: string) => page.getByRole('group', { name: count })
  await papers(page).getByRole('checkbox').nth(1).check()
  await expect(chosen('1 stuk gekozen')).toBeVisible()
  await papers(page)
    .getByRole('button')
    .nth(4)
    .click({ modifiers: ['Shift'] })
  await expect(chosen('4 stukken gekozen')).toBeVisible()
  await papers(page)
    .getByRole('button')
    .nth(4)
    .click({ modifiers: ['Control'] })
  await expect(chosen('3 stukken gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Geen kiezen' }).click()
  await expect(chosen('stukken gekozen')).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Stukken zoeken' }).fill('dossier 7')
  await papers(page).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Gekozen stukken naar de prullenbak' }).click()
  await page.getByRole('textbox', { name: 'Stukken zoeken' }).fill('')
  await expect(papers(page)).toHaveCount(7)
  await expect(paper(7)).toHaveCount(0)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
})

test('what can be done with chosen papers stands together on a line, also where words are long', async ({
  launch,
  makeLetters,
}) => {
  const { page } = await launch({ project: await makeLetters(3), locale: 'en-GB' })
  await page.getByRole('button', { name: /^Stand van dossier 2/ }).click({ modifiers: ['Control'] })
  const bar = page.getByRole('group', { name: '1 paper chosen' })
  const tops = [/to the trash$/, 'Choose none'].map(
    async name => (await bar.getByRole('button', { name }).boundingBox())?.y,
  )
  const [trash, none] = await Promise.all(tops)
  expect(trash).toBeDefined()
  expect(none).toBe(trash)
})
