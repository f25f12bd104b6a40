import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { makePackage, openPackage } from './fixtures/packages'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const BRAM: Analyst = { id: 'ana_00000000000000bb', name: 'Bram Bakker' }

const FIRST = 'zware consequenties'
const SECOND = 'eventuele inval'

const card = (page: Page, words: string) =>
  page.locator('#annotations').getByRole('article').filter({ hasText: words })

/** Marks some words of the paper with the theme of a number, 0 for none. */
async function mark(page: Page, words: string, theme = '0'): Promise<void> {
  await selectText(page, words)
  await expect(page.getByRole('dialog', { name: 'Passage markeren' })).toBeVisible()
  await page.keyboard.press(theme)
  await expect(card(page, words)).toHaveCount(1)
}

test.skip(({ host }) => host === 'electron', 'nobody answers the system’s dialogs')

test('work goes to a colleague and comes back, in one file each way', { tag: '@electron' }, async ({
  launch,
  saveFile,
}) => {
  const anna = await launch({ analyst: ANNA })
  await mark(anna.page, FIRST, '1')
  const there = await makePackage(saveFile, anna)
  const bram = await launch({ analyst: BRAM })
  await mark(bram.page, SECOND)
  await openPackage(bram.page, there)
  const review = bram.page.getByRole('dialog', { name: 'Pakket van Anna de Vries' })
  await expect(review).toContainText('Nieuw: één annotatie')
  // Both began with the starter themes, made apart.
  await expect(review).toContainText('thema’s met dezelfde naam')
  await expect(card(bram.page, FIRST)).toHaveCount(0)
  await review.getByRole('button', { name: 'Overnemen' }).click()
  await expect(review).toBeHidden()
  await expect(card(bram.page, FIRST)).toContainText('AV')
  await expect(bram.page.getByText('Overgenomen van Anna de Vries', { exact: false })).toBeVisible()
  await card(bram.page, FIRST).locator('[data-card-main]').click()
  await bram.page.getByRole('button', { name: 'Reageren' }).click()
  await bram.page.getByRole('textbox', { name: 'Reageren' }).fill('Zie ook vraag 3.')
  await bram.page.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(card(bram.page, FIRST).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
  await openPackage(anna.page, await makePackage(saveFile, bram))
  const back = anna.page.getByRole('dialog', { name: 'Pakket van Bram Bakker' })
  await back.getByRole('button', { name: 'Overnemen' }).click()
  await expect(card(anna.page, SECOND)).toContainText('BB')
  await card(anna.page, FIRST).locator('[data-card-main]').click()
  await expect(card(anna.page, FIRST).getByRole('list').getByText('Zie ook vraag 3.')).toBeVisible()
  await anna.page.getByRole('button', { name: 'Ongedaan maken: pakket van Bram Bakker overnemen' }).click()
  await expect(card(anna.page, SECOND)).toHaveCount(0)
  await expect(card(anna.page, FIRST)).toHaveCount(1)
})

test('what both sides changed is chosen, by the keyboard alone', async ({ launch, saveFile }) => {
  test.slow()
  const anna = await launch({ analyst: ANNA })
  await mark(anna.page, FIRST)
  const bram = await launch({ analyst: BRAM })
  const review = bram.page.getByRole('dialog', { name: 'Pakket van Anna de Vries' })
  await openPackage(bram.page, await makePackage(saveFile, anna))
  await expect(review.getByRole('button', { name: 'Overnemen' })).toBeVisible()
  await checkAccessibility(bram.page, 'review of what is new', bothAppearances)
  await review.getByRole('button', { name: 'Overnemen' }).click()
  await card(bram.page, FIRST).locator('[data-card-main]').click()
  await write(bram.page, 'van Bram')
  await card(anna.page, FIRST).locator('[data-card-main]').click()
  await write(anna.page, 'van Anna')
  await openPackage(bram.page, await makePackage(saveFile, anna))
  await expect(review).toContainText('Aan beide kanten gewijzigd')
  await expect(review).toContainText('Notitie: van Anna')
  await expect(review).toContainText('Notitie: van Bram')
  await expect(review.getByRole('radio', { name: 'Wat ik heb' })).toBeChecked()
  await checkAccessibility(bram.page, 'review of what both changed', bothAppearances)
  await review.getByRole('radio', { name: 'Wat ik heb' }).focus()
  await bram.page.keyboard.press('ArrowRight')
  await bram.page.keyboard.press('Space')
  await expect(review.getByRole('radio', { name: 'Versie van Anna de Vries' })).toBeChecked()
  await review.getByRole('button', { name: 'Overnemen' }).focus()
  await bram.page.keyboard.press('Enter')
  await expect(review).toBeHidden()
  await expect(card(bram.page, FIRST)).toContainText('van Anna')
  await anna.page.getByRole('button', { name: /^Mensen/ }).click()
  await anna.page.getByRole('button', { name: 'Pakket voor collega maken' }).click()
  await expect(anna.page.getByRole('dialog', { name: 'Pakket voor collega maken' })).toBeVisible()
  await checkAccessibility(anna.page, 'making a package', bothAppearances)
})

test('what both sides changed in many places is chosen at once', async ({ launch, saveFile }) => {
  test.slow()
  const anna = await launch({ analyst: ANNA })
  await mark(anna.page, FIRST)
  await mark(anna.page, SECOND)
  const bram = await launch({ analyst: BRAM })
  const review = bram.page.getByRole('dialog', { name: 'Pakket van Anna de Vries' })
  await openPackage(bram.page, await makePackage(saveFile, anna))
  await review.getByRole('button', { name: 'Overnemen' }).click()
  await expect(review).toBeHidden()
  for (const { page } of [anna, bram])
    for (const words of [FIRST, SECOND]) {
      await card(page, words).locator('[data-card-main]').click()
      await write(page, page === anna.page ? 'van Anna' : 'van Bram')
    }
  await openPackage(bram.page, await makePackage(saveFile, anna))
  await expect(review.getByRole('radio', { name: 'Wat ik heb', checked: true })).toHaveCount(2)
  const all = review.getByRole('group', { name: 'Voor alles hieronder' })
  await all.getByRole('button', { name: 'Versie van Anna de Vries' }).click()
  await expect(review.getByRole('radio', { name: 'Versie van Anna de Vries', checked: true })).toHaveCount(2)
  await checkAccessibility(bram.page, 'review of what both changed in many places', bothAppearances)
  await review.getByRole('button', { name: 'Overnemen' }).click()
  await expect(card(bram.page, FIRST)).toContainText('van Anna')
  await expect(card(bram.page, SECOND)).toContainText('van Anna')
})

test('a damaged package says so and changes nothing; one that is cancelled neither', {
  tag: '@electron',
}, async ({ launch, saveFile }) => {
  const anna = await launch({ analyst: ANNA })
  await mark(anna.page, FIRST)
  const path = await makePackage(saveFile, anna)
  const bytes = await readFile(path)
  const cut = join(anna.dataFolder, 'afgebroken.ktpakket')
  await writeFile(cut, bytes.subarray(0, bytes.length - 200))
  const bram = await launch({ analyst: BRAM })
  await openPackage(bram.page, cut)
  await expect(bram.page.getByRole('status').filter({ hasText: 'afgebroken.ktpakket' })).toBeVisible()
  await expect(bram.page.getByRole('dialog')).toHaveCount(0)
  await openPackage(bram.page, path)
  await bram.page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click()
  await expect(bram.page.getByRole('dialog')).toHaveCount(0)
  await expect(card(bram.page, FIRST)).toHaveCount(0)
  await expect(bram.page.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeAttached()
})

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#annotations [contenteditable]').first().click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Escape')
  await expect(card(page, FIRST)).toContainText(text)
}
