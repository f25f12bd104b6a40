import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { checkAccessibility } from './fixtures/check-accessibility'
import type { LaunchedApp } from './fixtures/launched-app'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const BRAM: Analyst = { id: 'ana_00000000000000bb', name: 'Bram Bakker' }

const FIRST = 'zware consequenties'
const SECOND = 'eventuele inval'

/** Two colleagues' apps on one project folder. */
async function openTogether(
  launch: (options?: object) => Promise<LaunchedApp>,
): Promise<{ anna: LaunchedApp; bram: LaunchedApp; folder: string }> {
  const anna = await launch({ analyst: ANNA })
  const folder = await anna.projectFolder()
  const bram = await launch({ analyst: BRAM, project: folder })
  return { anna, bram, folder }
}

/** Marks some words of the paper without a theme. */
async function mark(page: Page, words: string): Promise<void> {
  await selectText(page, words)
  await expect(page.getByRole('dialog', { name: 'Passage markeren' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(card(page, words)).toHaveCount(1)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
}

const card = (page: Page, words: string) =>
  page.locator('#annotations').getByRole('article').filter({ hasText: words })

test('colleagues on one folder see each other’s work', async ({ launch }) => {
  const { anna, bram } = await openTogether(launch)
  await mark(anna.page, FIRST)
  await expect(card(bram.page, FIRST)).toBeVisible()
  await expect(card(bram.page, FIRST)).toContainText('AV')
  await expect(bram.page.getByText('Anna de Vries wijzigde één annotatie.')).toBeVisible()
  await mark(bram.page, SECOND)
  await expect(card(anna.page, SECOND)).toBeVisible()
  await test.step('a theme that goes while one looks at it says where it went', async () => {
    for (const { page } of [anna, bram]) {
      await page.getByRole('button', { name: /^Thema.s beheren/ }).click()
      await page.getByRole('option', { name: /SWIFT/ }).click()
      await expect(page.getByRole('dialog').getByLabel('Naam', { exact: true })).toHaveValue('SWIFT')
    }
    await bram.page.getByRole('button', { name: 'Thema verwijderen' }).click()
    await bram.page.getByRole('button', { name: '“SWIFT” verwijderen' }).click()
    await expect(bram.page.getByText('Kies een thema om het te wijzigen.')).toBeVisible()
    await expect(anna.page.getByText('Dit thema is er niet meer')).toBeVisible()
    await expect(anna.page.getByRole('option', { name: /SWIFT/ })).toHaveCount(0)
  })
})

test('blind work shows only one’s own, until one looks again', async ({ launch, saveFile }) => {
  const { anna, bram } = await openTogether(launch)
  await mark(anna.page, FIRST)
  await mark(bram.page, SECOND)
  await expect(card(bram.page, FIRST)).toBeVisible()
  const agreement = bram.page.getByRole('dialog', { name: 'Overeenstemming tussen analisten' })
  await test.step('how far two analysts agree is told theme by theme, and handed in', async () => {
    await bram.page.getByRole('button', { name: /^Mensen/ }).click()
    await bram.page.getByRole('button', { name: 'Overeenstemming tussen analisten' }).click()
    await expect(agreement.getByRole('status')).toContainText('Eén stuk dat beiden codeerden.')
    // Both marked words of one paragraph, and nothing else.
    const cells = agreement.getByRole('row', { name: /^Gemarkeerd/ }).getByRole('cell')
    await expect(cells).toHaveText(['1', '0', '0', /^\d+$/, '100%', '100%', '1,00', '1,00'])
    await checkAccessibility(bram.page, 'agreement')
    const { path } = await saveFile(bram, () =>
      agreement.getByRole('button', { name: 'Bewaren als CSV' }).click(),
    )
    const csv = await readFile(path, 'utf8')
    expect(csv).toMatch(/^\uFEFFThema,Beiden,Alleen Bram Bakker,Alleen Anna de Vries,.*\r\n"Gemarkeerd, /)
    await bram.page.keyboard.press('Escape')
    await expect(agreement).toHaveCount(0)
  })
  await bram.page.getByRole('button', { name: /^Mensen/ }).click()
  await bram.page.getByText('Blind werken').click()
  await bram.page.keyboard.press('Escape')
  await test.step('and is not told to who works blind', async () => {
    await bram.page.getByRole('button', { name: /^Mensen/ }).click()
    await bram.page.getByRole('button', { name: 'Overeenstemming tussen analisten' }).click()
    await expect(agreement).toContainText('U werkt blind')
    await bram.page.keyboard.press('Escape')
  })
  await expect(card(bram.page, FIRST)).toHaveCount(0)
  await expect(card(bram.page, SECOND)).toBeVisible()
  await bram.restart()
  await expect(card(bram.page, SECOND)).toBeVisible()
  await expect(card(bram.page, FIRST)).toHaveCount(0)
  await bram.page.getByRole('button', { name: 'Weer alles tonen' }).click()
  await expect(card(bram.page, FIRST)).toBeVisible()
})

test('a colleague’s annotation can be answered', async ({ launch }) => {
  const { anna, bram } = await openTogether(launch)
  await mark(anna.page, FIRST)
  await card(bram.page, FIRST).locator('[data-card-main]').click()
  await bram.page.getByRole('button', { name: 'Reageren' }).click()
  await bram.page.getByRole('textbox', { name: 'Reageren' }).fill('Zie ook vraag 3.')
  await bram.page.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(card(bram.page, FIRST).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
  await expect(card(anna.page, FIRST).getByText('Eén reactie')).toBeAttached()
  await card(anna.page, FIRST).locator('[data-card-main]').click()
  await expect(card(anna.page, FIRST).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
})

test('a reply that is not sent yet waits where it was begun', async ({ launch }) => {
  const { page } = await launch({ analyst: ANNA })
  await mark(page, FIRST)
  await mark(page, SECOND)
  const open = (words: string) => card(page, words).locator('[data-card-main]').click()
  const field = page.getByRole('textbox', { name: 'Reageren' })
  await open(FIRST)
  await page.getByRole('button', { name: 'Reageren' }).click()
  await field.pressSequentially('Half ')
  await open(SECOND)
  await expect(field).toBeHidden()
  await open(FIRST)
  await page.getByRole('button', { name: 'Reactie afmaken' }).click()
  await expect(field).toHaveValue('Half ')
  await field.pressSequentially('geschreven')
  await field.press('Escape')
  await page.getByRole('button', { name: 'Reactie afmaken' }).click()
  await expect(field).toHaveValue('Half geschreven')
  await page.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(card(page, FIRST).getByRole('list').getByText('Half geschreven')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reageren' })).toBeVisible()
})

test('a window does not close over a reply that is not sent without asking', async ({ launch, host }) => {
  test.skip(host !== 'web', 'in Electron the program asks, which the specs of leaving show')
  const { page } = await launch({ analyst: ANNA })
  await mark(page, FIRST)
  await card(page, FIRST).locator('[data-card-main]').click()
  await page.getByRole('button', { name: 'Reageren' }).click()
  await page.getByRole('textbox', { name: 'Reageren' }).pressSequentially('Nog niet af')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await expect(page.getByRole('textbox', { name: 'Reageren' })).toHaveValue('Nog niet af')
  await page.getByRole('button', { name: 'Annuleren' }).click()
})

test('a sync tool’s conflict copy is merged and kept', async ({ launch }) => {
  const app = await launch({ analyst: ANNA })
  await mark(app.page, FIRST)
  await expect(card(app.page, FIRST)).toBeVisible()
  const folder = join(await app.projectFolder(), 'analysts', ANNA.id, 'annotations')
  const [name = ''] = await readdir(folder)
  const text = await readFile(join(folder, name), 'utf8')
  const copy = text.replace(/"id":"ann_[0-9a-f]+"/, '"id":"ann_00000000000000ff"')
  await writeFile(join(folder, name.replace('.json', ' (conflicted copy 2026-01-05 101112).json')), copy)
  await expect(card(app.page, FIRST)).toHaveCount(2)
  await expect.poll(() => readFile(join(folder, name), 'utf8')).toContain('ann_00000000000000ff')
  await expect.poll(() => readdir(folder)).toEqual(['conflicts', name])
})
