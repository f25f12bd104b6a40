import type { Page } from '@playwright/test'
import { openFile } from '../e2e/fixtures/add-file'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { card, palette } from '../e2e/fixtures/mark'
import { steadyBox } from '../e2e/fixtures/steady-box'
import { expect, test } from '../e2e/fixtures/test'

const CITED = [
  '21 501-02 Raad Algemene Zaken',
  'Nr. 2999 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  ...Array.from({ length: 40 }, (_, index) => [
    `Vraag ${index + 1}`,
    `Wat vindt de minister van dijk nummer ${index + 1}, die al jaren op onderhoud wacht?`,
    `Antwoord ${index + 1}`,
    `Over dijk ${index + 1} wordt in het voorjaar besloten, na overleg met het waterschap en de provincie.`,
  ]).flat(),
]
const CITING = [
  '36 410 Begroting van waterstaat',
  'Nr. 7 BRIEF VAN DE MINISTER',
  'Geachte voorzitter,',
  'Over de dijken verwijs ik naar Kamerstuk 21501-02, nr. 2999, vraag 30, en over de duinen naar Kamerstuk 35 925, nr. 12.',
]
const text = (lines: readonly string[]) => Buffer.from(lines.join('\n\n'))
const left = (page: Page) => page.getByRole('region', { name: /^Links: / })
const right = (page: Page) => page.getByRole('region', { name: /^Rechts: / })
const turn = (half: ReturnType<typeof left>, name: string) => half.getByRole('article', { name, exact: true })

/** Selects words of one half of the window, as a mouse would. */
async function selectIn(half: ReturnType<typeof left>, words: string): Promise<void> {
  const block = half.locator('[data-block]', { hasText: words }).first()
  await block.scrollIntoViewIfNeeded()
  await block.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode() as Text | null
    while (node && !node.data.includes(sought)) node = walker.nextNode() as Text | null
    if (!node) throw new Error(`No “${sought}” here.`)
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    element.closest<HTMLElement>('[id^="paper"]')?.focus({ preventScroll: true })
    const at = node.data.indexOf(sought)
    window.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length)
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
  }, words)
}

test('a cited paper is looked at, opened beside at the place that is named, and worked in as the first one is', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await openFile(page, 'brief.txt', text(CITING), 'over de duinen')
  const cited = page.locator('[data-cited]')
  await expect(page.getByText('over de duinen')).toBeVisible()
  await expect(cited).toHaveCount(0)
  await openFile(page, 'aangehaald.txt', text(CITED), 'Over dijk 1 ')
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(page.locator('#paper')).toContainText('over de duinen')
  // The paper that came later is found without the letter being made anew.
  await expect(cited).toHaveText('21501-02, nr. 2999')

  await cited.hover()
  const peek = page.getByRole('tooltip').filter({ hasText: 'Aangehaald stuk' })
  await expect(peek).toContainText('Over dijk 30 wordt in het voorjaar besloten')
  await checkAccessibility(page, 'a look at a cited paper')
  await page.keyboard.press('Escape')
  await expect(peek).toBeHidden()

  await cited.focus()
  await page.keyboard.press('Alt+Enter')
  await expect(turn(right(page), 'Antwoord 30')).toBeInViewport()
  await expect(left(page)).toHaveAttribute('data-read')
  await checkAccessibility(page, 'two papers', bothAppearances)

  // Each half has its own place to find words in, and its own history.
  await page.keyboard.press('F6')
  await expect(right(page)).toHaveAttribute('data-read')
  await expect(page.getByRole('region', { name: 'Inhoud' })).toContainText('dijk nummer 1')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('dijk 12')
  await expect(right(page).getByRole('status').filter({ hasText: 'van 1' })).toBeVisible()
  await expect(left(page).getByRole('textbox')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(turn(right(page), 'Antwoord 12')).toBeInViewport()
  await page
    .getByRole('region', { name: 'Inhoud' })
    .getByRole('button', { name: /nummer 2,/ })
    .click()
  await expect(turn(right(page), 'Vraag 2')).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(turn(right(page), 'Antwoord 12')).toBeInViewport()
  await expect(left(page)).toContainText('over de duinen')

  // Marking in either half marks the paper in it, and the annotations are those of the half that is read.
  await selectIn(right(page), 'Over dijk 12 wordt')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('1')
  await expect(card(page, 'Over dijk 12 wordt')).toBeVisible()
  await selectIn(left(page), 'over de duinen')
  await expect(left(page)).toHaveAttribute('data-read')
  await page.keyboard.press('2')
  await expect(card(page, 'over de duinen')).toBeVisible()
  await expect(card(page, 'Over dijk 12 wordt')).toHaveCount(0)

  await left(page).getByRole('button', { name: 'Links en rechts verwisselen' }).click()
  await expect(left(page)).toContainText('Over dijk 12 wordt')
  await expect(turn(left(page), 'Antwoord 12')).toBeInViewport()
  await expect(right(page)).toHaveAttribute('data-read')

  // So it stands again when the project is opened again.
  await expect(page.getByText('Bewaard').first()).toBeVisible()
  await app.restart()
  await expect(left(app.page)).toContainText('Over dijk 12 wordt')
  await expect(right(app.page)).toContainText('over de duinen')
  await expect(right(app.page)).toHaveAttribute('data-read')
  await right(app.page).getByRole('button', { name: 'Rechterhelft sluiten' }).click()
  await expect(right(app.page)).toHaveCount(0)
  await expect(app.page.locator('#paper')).toContainText('Over dijk 12 wordt')
})

test('two halves keep room to read, whatever stands beside them', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.locator('#paper')).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+3')
  await expect(page.locator('#original')).toBeVisible()
  await page.keyboard.press('Control+\\')
  await expect(right(page)).toBeVisible()
  await expect(page.locator('#original')).toBeVisible()
  for (const half of [left(page), right(page)])
    await expect.poll(async () => (await half.boundingBox())?.width ?? 0).toBeGreaterThan(320)
})

test('one paper stands twice at 900 × 600, closed from the left the right one stays at its place, and what cites what is listed', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'brief.txt', text(CITING), 'over de duinen')
  await openFile(page, 'aangehaald.txt', text(CITED), 'Over dijk 1 ')
  await page.setViewportSize({ width: 900, height: 600 })
  await page.keyboard.press('Control+\\')
  await expect(right(page)).toContainText('Over dijk 1 ')
  await turn(right(page), 'Antwoord 33').scrollIntoViewIfNeeded()
  await page.keyboard.press('F6')
  await expect(right(page)).toHaveAttribute('data-read')
  await expect(left(page).getByRole('heading', { level: 1 })).toBeInViewport()
  for (const half of [left(page), right(page)]) {
    await expect.poll(async () => (await half.boundingBox())?.width ?? 0).toBeGreaterThan(400)
  }
  await checkAccessibility(page, 'one paper twice', bothAppearances)
  // A mark made in one half shows in both.
  await selectIn(right(page), 'Over dijk 33 wordt')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('1')
  await expect(palette(page)).toBeHidden()
  const painted = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
  await turn(left(page), 'Antwoord 33').scrollIntoViewIfNeeded()
  await expect.poll(painted).toBeGreaterThanOrEqual(2)
  await turn(left(page), 'Vraag 1').scrollIntoViewIfNeeded()
  await left(page).getByRole('button', { name: 'Linkerhelft sluiten' }).click()
  await expect(left(page)).toHaveCount(0)
  await expect(page.locator('#paper').getByRole('article', { name: 'Antwoord 33' })).toBeInViewport()

  await runFromPalette(page, 'Aangehaalde')
  const dialog = page.getByRole('dialog', { name: 'Aangehaalde stukken' })
  const citing = dialog.getByRole('region', { name: 'Wordt aangehaald door 1 stuk' })
  await expect(citing).toContainText('Begroting van waterstaat')
  await checkAccessibility(page, 'citations', bothAppearances)
  await citing.getByRole('button', { name: /^Ernaast openen/ }).click()
  await expect(right(page)).toContainText('over de duinen')
  await page.keyboard.press('F6')
  await runFromPalette(page, 'Aangehaalde')
  await expect(dialog.getByRole('region', { name: 'Haalt 1 stuk van dit project aan' })).toContainText(
    '21501-02, nr. 2999',
  )
  await expect(
    dialog.getByRole('region', { name: '1 aangehaald stuk staat niet in dit project' }),
  ).toContainText('35 925, nr. 12')
})

test('a paper is opened beside from the list, and a reference by dragging it to the edge', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'brief.txt', text(CITING), 'over de duinen')
  const list = page.getByRole('region', { name: 'Stukken' })
  await list.getByRole('button', { name: /^Schriftelijk overleg/ }).focus()
  await page.keyboard.press('Alt+Enter')
  await expect(right(page)).toContainText('de-escalatie')
  await page.keyboard.press('Control+\\')
  await expect(right(page)).toHaveCount(0)
  await list.getByRole('button', { name: /^Schriftelijk overleg/ }).click({ button: 'right' })
  const beside = page.getByRole('menuitem', { name: /^Ernaast openen/ })
  await expect(beside).toBeVisible()
  await checkAccessibility(page, 'the menu of a paper')
  await beside.click()
  await expect(right(page)).toContainText('de-escalatie')
  await page.keyboard.press('Control+\\')
  await expect(right(page)).toHaveCount(0)
  await list.getByRole('button', { name: /^Schriftelijk overleg/ }).click()
  const reference = page.locator('#paper').getByRole('link', { name: 'vraag 1', exact: true }).first()
  await reference.scrollIntoViewIfNeeded()
  const [from, pane] = [await steadyBox(reference), await steadyBox(page.locator('#paper'))]
  await page.mouse.move(from.x + 8, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 })
  await expect(page.locator('[data-drop-edge]')).toBeVisible()
  await page.mouse.move(pane.x + pane.width - 60, pane.y + pane.height / 2, { steps: 6 })
  await page.mouse.up()
  await expect(turn(right(page), 'Antwoord 1, VVD')).toBeInViewport()
  await expect(page.locator('[data-drop-edge]')).toHaveCount(0)
  await expect(left(page)).toHaveAttribute('data-read')
})
