import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { selectText } from '../e2e/fixtures/select-text'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'
import { at, makePdf } from '../unit/src-main/import/make-files'

const NAME = 'met tabel.pdf'

/** Two pages of lines, of which each tells its page and its number. */
function paper(): Buffer {
  const page = (number: number) =>
    Array.from({ length: 40 }, (_, line) =>
      at(
        72,
        780 - line * 18,
        `Bladzijde ${number} regel ${line + 1} noemt het bedrag van ${line + 1} miljoen.`,
      ),
    ).join('\n')
  return makePdf([page(1), page(2)])
}

const original = (page: Page) => page.getByRole('complementary', { name: 'Origineel' })
const regionsOn = (page: Page) => original(page).getByRole('group', { name: /^Gebieden op bladzijde/ })
const draft = (page: Page) => original(page).getByRole('button', { name: 'Nieuw gebied' })
const list = (page: Page) => page.getByRole('region', { name: /gebied(en)? op de bladzijden$/ })

/** Drags over a page between two places in parts of it. */
async function drag(page: Page, layer: Locator, from: [number, number], to: [number, number]) {
  const box = await steadyBox(layer)
  const point = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...point(from))
  await page.mouse.down()
  await page.mouse.move(...point([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]))
  await page.mouse.move(...point(to))
  await page.mouse.up()
}

/** Where a box stands on its page, in whole percents of it. */
async function placeOf(page: Page, box: Locator): Promise<number[]> {
  const layer = await regionsOn(page).boundingBox()
  const own = await box.boundingBox()
  if (!layer || !own) return []
  return [
    (own.x - layer.x) / layer.width,
    (own.y - layer.y) / layer.height,
    own.width / layer.width,
    own.height / layer.height,
  ].map(part => Math.round(part * 100))
}

async function open(page: Page) {
  await openFile(page, NAME, paper(), 'Bladzijde 1 regel 1')
  await page.getByRole('button', { name: NAME }).click()
  await expect(regionsOn(page)).toBeVisible()
}

test('a region is drawn, marked, moved, undone, thrown away and there again, with the mouse and with keys alone', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await open(page)
  const saved = () => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')

  await drag(page, regionsOn(page), [0.1, 0.06], [0.9, 0.16])
  await expect(draft(page)).toBeFocused()
  const palette = page.getByRole('dialog', { name: 'Gebied markeren' })
  await expect(palette).toContainText('Bladzijde 1 regel 3 noemt')
  await expect(palette).not.toContainText('regel 9')
  await checkAccessibility(page, 'a region being drawn', bothAppearances)
  await page.keyboard.press('1')
  await expect(palette).toBeHidden()
  const first = original(page).getByRole('button', { name: /^Gebied op bladzijde 1: / })
  await expect(first).toBeFocused()
  await expect(list(page)).toContainText('Bladzijde 1')
  await expect(list(page)).toContainText('regel 3')
  await expect(list(page).getByRole('img', { name: 'Het gebied op bladzijde 1' })).toBeVisible()
  await saved()

  await expect.poll(() => placeOf(page, first)).toEqual([10, 6, 80, 10])
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => placeOf(page, first)).toEqual([10, 11, 80, 11])
  await expect(list(page)).toContainText('regel 5')
  await expect(list(page)).not.toContainText('regel 4')
  await saved()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect.poll(() => placeOf(page, first)).toEqual([10, 11, 80, 11])
  const handle = await steadyBox(original(page).locator('[data-handle="se"]'))
  const size = await steadyBox(regionsOn(page))
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(size.x + size.width * 0.6, size.y + size.height * 0.3)
  await page.mouse.up()
  await expect.poll(() => placeOf(page, first)).toEqual([10, 11, 50, 19])
  await saved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(page, first)).toEqual([10, 11, 80, 11])

  // By keys alone, on the second page, with a note.
  await original(page).getByRole('region', { name: 'Bladzijden van het origineel' }).focus()
  await page.keyboard.press('PageDown')
  await expect(regionsOn(page)).toHaveAccessibleName('Gebieden op bladzijde 2: 0')
  await page.keyboard.press('Alt+Shift+r')
  await expect(draft(page)).toBeFocused()
  await expect(palette).toBeInViewport({ ratio: 1 })
  await steadyBox(draft(page))
  const begun = await placeOf(page, draft(page))
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowRight')
  await expect
    .poll(() => placeOf(page, draft(page)))
    .toEqual([(begun[0] ?? 0) - 1, begun[1], (begun[2] ?? 0) + 1, begun[3]])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie', exact: true })).toBeFocused()
  await page.keyboard.type('Dit bedrag klopt niet.')
  await page.keyboard.press('Control+Enter')
  await saved()
  await expect(page.getByRole('region', { name: '2 gebieden op de bladzijden' })).toBeVisible()
  await checkAccessibility(page, 'regions in the list and on the page', bothAppearances)

  // Its note is found, and leads back to it.
  await list(page)
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /Bladzijde 1/ })
    .click()
  await expect(regionsOn(page)).toHaveAccessibleName(/^Gebieden op bladzijde 1/)
  await page.keyboard.press('Control+Shift+F')
  const search = page.getByRole('complementary', { name: 'Zoeken in alles' })
  await search.getByRole('textbox', { name: /^Zoek in alle stukken/ }).fill('bedrag klopt niet')
  await search.getByRole('button', { name: /bladzijde 2.*bedrag klopt niet/i }).click()
  await expect(regionsOn(page)).toHaveAccessibleName(/^Gebieden op bladzijde 2/)
  await search.getByRole('button', { name: 'Zoeken sluiten' }).click()
  await expect(search).toBeHidden()
  await expect(list(page).getByRole('listitem').nth(1)).toHaveAttribute('data-open', 'true')

  await runFromPalette(page, 'gebied op de bladzijde')
  await expect(draft(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(draft(page)).toBeHidden()
  await expect(list(page).getByRole('listitem')).toHaveCount(2)

  // Themes, filter and trash.
  const second = list(page).getByRole('listitem').nth(1)
  const main = second.getByRole('button', { name: /Bladzijde 2/ })
  if ((await main.getAttribute('aria-expanded')) !== 'true') await main.click()
  await second.getByRole('button', { name: 'Thema’s geven' }).click()
  await page.keyboard.press('2')
  await expect(second.getByRole('button', { name: 'Thema’s wijzigen' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Zoeken in annotaties' }).fill('klopt niet')
  await expect(page.getByRole('region', { name: '1 van 2 gebieden op de bladzijden' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Zoeken in annotaties' }).fill('')
  await main.focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('region', { name: '1 gebied op de bladzijden' })).toBeVisible()
  await page.getByRole('button', { name: 'Geschiedenis, prullenbak en reservekopieën' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('U hebt het gebied “p. 2')
  await dialog.getByRole('tab', { name: 'Prullenbak' }).click()
  await dialog.getByRole('button', { name: /^Terugzetten: p\. 2/ }).click()
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByRole('region', { name: '2 gebieden op de bladzijden' })).toBeVisible()
  await saved()

  await app.restart()
  await expect(list(app.page).getByRole('listitem')).toHaveCount(2)
  await list(app.page)
    .getByRole('button', { name: /Bladzijde 2/ })
    .click()
  await expect(regionsOn(app.page)).toHaveAccessibleName('Gebieden op bladzijde 2: 1')
  await checkAccessibility(app.page, 'a region after a restart')
})

test('a region is copied with its picture, the words beneath it and its source', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only the browser lets a test read the clipboard')
  const { page } = await launch()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await drag(page, regionsOn(page), [0.1, 0.06], [0.6, 0.12])
  await expect(draft(page)).toBeFocused()
  await page.keyboard.press('1')
  const card = list(page).getByRole('listitem').first()
  await expect(card.getByRole('img', { name: 'Het gebied op bladzijde 1' })).toBeVisible()
  await card.getByRole('button', { name: 'Gebied met bronvermelding kopiëren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await item?.getType(type))?.text()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return {
      text: await textOf('text/plain'),
      html: await textOf('text/html'),
      wide: picture.width > picture.height,
    }
  })
  expect(copied.text).toMatch(/^\[Gebied\. .*\] .*regel 3.*\(.*pagina 1, gebied\)$/s)
  expect(copied.html).toContain('<img src="data:image/png;base64,')
  expect(copied.html).toContain('regel 3')
  expect(copied.wide).toBe(true)

  // Where the page was not shown yet there is no picture, which is said.
  await page.keyboard.press('Control+3')
  await expect(original(page)).toBeHidden()
  await page.reload()
  await list(page)
    .getByRole('button', { name: /Bladzijde 1/ })
    .click()
  await page.keyboard.press('Control+3')
  await expect(original(page)).toBeHidden()
  await list(page).getByRole('button', { name: 'Gebied met bronvermelding kopiëren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd zonder afbeelding' })).toBeVisible()
})

test('a region goes out with its picture, its page and its note, in what the program says it holds', async ({
  launch,
}) => {
  const { page } = await launch()
  await open(page)
  await drag(page, regionsOn(page), [0.1, 0.06], [0.6, 0.12])
  await page.keyboard.press('1')
  await expect(list(page)).toBeVisible()
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await runFromPalette(page, 'exporteren')
  const dialog = page.getByRole('dialog', { name: 'Exporteren' })
  await dialog.getByLabel('Formaat').selectOption('HTML-bestand')
  await expect(dialog).toContainText('1 gebied op een bladzijde')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Opslaan|^Bewaren/ }).click(),
  ])
  const html = await readFile(await download.path(), 'utf8')
  expect(html).toContain('data:image/png;base64,')
  expect(html).toMatch(/pagina \d, gebied/)
  expect(html).toContain('regel 3')
})

test('a region is connected with a passage, answered and quoted in the notebook, and each leads back to it', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  // The original, the notebook and the cards beside the paper.
  await page.setViewportSize({ width: 1900, height: 1000 })
  await open(page)
  const saved = () => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await drag(page, regionsOn(page), [0.1, 0.06], [0.9, 0.16])
  await expect(page.getByRole('dialog', { name: 'Gebied markeren' })).toContainText('regel 3')
  await page.keyboard.press('Enter')
  const card = list(page).getByRole('listitem').first()
  await expect(card).toContainText('regel 3')
  await saved()

  // By keys alone: begun at the region, made with a passage.
  const main = (isOpen: boolean) => card.getByRole('button', { name: /regel 3/, expanded: isOpen })
  await main(true).focus()
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByText('Verband vanaf “p. 1: Bladzijde 1 regel 3')).toBeVisible()
  await selectText(page, 'bedrag van 20 miljoen')
  await page.keyboard.press('Control+Shift+L')
  const dialog = page.getByRole('dialog', { name: 'Verband leggen' })
  await expect(dialog).toContainText('p. 1: Bladzijde 1 regel 3')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const passage = page.locator('#annotations').getByRole('article').first()
  await expect(passage).toContainText('bedrag van 20 miljoen')
  await passage.getByRole('button').first().click()
  await passage.getByRole('button', { name: /^wordt beantwoord door Gebied p\. 1/ }).click()
  await expect(main(true)).toBeVisible()
  await expect(card.getByRole('list', { name: 'Verbanden' })).toContainText('antwoordt op “bedrag van 20')

  await card.getByRole('button', { name: 'Reageren' }).click()
  await page.keyboard.type('Klopt dit met de bijlage?')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('list', { name: 'Eén reactie' })).toContainText('Klopt dit met de bijlage?')
  await saved()
  // What one works on is not squeezed into half of the pane while the other half is empty.
  const [cards, pane] = [await list(page).boundingBox(), await page.locator('#annotations').boundingBox()]
  expect(cards?.height ?? 0).toBeGreaterThan((pane?.height ?? 0) * 0.55)
  await checkAccessibility(page, 'a region with all that is about it', bothAppearances)

  await card.getByRole('button', { name: 'Gebied in het notitieboek zetten' }).click()
  const notebook = page.getByRole('complementary', { name: 'Notitieboek' })
  await expect(notebook.getByRole('figure')).toContainText('Woorden eronder, zoals het bestand ze heeft')
  await expect(notebook.getByRole('figure')).toContainText('pagina 1, gebied')
  await expect(
    notebook.getByRole('figure').getByRole('img', { name: /^Het gebied op bladzijde/ }),
  ).toBeVisible()
  await saved()
  await main(true).click()
  await expect(main(false)).toBeVisible()
  await notebook.getByRole('button', { name: /pagina 1, gebied/ }).click()
  await expect(main(true)).toBeVisible()

  // Taken back, the reply goes; thrown away with the region, what quotes it keeps its words.
  await card.getByRole('button', { name: 'Reactie verwijderen' }).click()
  await expect(card.getByRole('list', { name: 'Eén reactie' })).toBeHidden()
  await card.getByRole('button', { name: 'Gebied verwijderen' }).click()
  await expect(list(page)).toBeHidden()
  await expect(notebook.getByRole('figure')).toContainText('regel 3')
  await expect(passage.getByRole('list', { name: 'Verbanden' })).toBeHidden()
})
