import { copyFile, cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Analyst } from '../../src-core/contract/state'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import type { LaunchedApp, LaunchOptions } from './fixtures/launched-app'
import { card, mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const ANNA: Analyst = { id: 'ana_00000000000000aa', name: 'Anna de Vries' }
const BRAM: Analyst = { id: 'ana_00000000000000bb', name: 'Bram Bakker' }
const PASSAGE = 'zware consequenties'

type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>

/** Writes a note on the passage and waits until it is kept. */
async function write(page: Page, text: string): Promise<void> {
  const main = card(page, PASSAGE).locator('[data-card-main]')
  if ((await main.getAttribute('aria-expanded')) !== 'true') await main.click()
  await page.locator('#annotations [contenteditable]').first().click()
  // At once, so that it is one revision however slow the machine is: revisions decide which version is shown.
  await page.keyboard.insertText(text)
  await page.keyboard.press('Escape')
  await expect(card(page, PASSAGE)).toContainText(text)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
}

/** Carries an analyst's files to the other copy of the project, as a sync tool does. */
async function sync(analyst: Analyst, from: string, to: string): Promise<void> {
  const own = join('analysts', analyst.id)
  const names = await readdir(join(from, own, 'annotations'))
  await mkdir(join(to, own, 'annotations'), { recursive: true })
  // Those of another ending are still being written.
  const files = names.filter(name => name.endsWith('.json')).map(name => join('annotations', name))
  for (const file of ['profile.json', ...files]) await copyFile(join(from, own, file), join(to, own, file))
}

/** Two colleagues, each on a copy of one project, who wrote another note on one passage while they could not sync. */
async function writeApart(launch: Launch) {
  const anna = await launch({ analyst: ANNA })
  await mark(anna.page, PASSAGE, '1')
  const here = await anna.projectFolder()
  await anna.close()
  const there = join(anna.dataFolder, 'kopie.kanttekening')
  await cp(here, there, { recursive: true })
  await anna.restart()
  const bram = await launch({ analyst: BRAM, project: there })
  await write(anna.page, 'van Anna')
  await write(bram.page, 'van Bram')
  const meet = async () => {
    await sync(BRAM, there, here)
    await sync(ANNA, here, there)
  }
  return { anna, bram, meet }
}

const banner = (page: Page) => page.getByText('tegelijk gewijzigd', { exact: false }).first()

test('what two colleagues changed at the same time is told to both, and the choice of one counts for both', {
  tag: '@apart',
}, async ({ launch }) => {
  test.slow()
  const { anna, bram, meet } = await writeApart(launch)
  await meet()
  for (const { page } of [anna, bram]) {
    await expect(banner(page)).toContainText('één versie wordt getoond')
    // By revision both are alike; the higher analyst id is shown, on both machines.
    await expect(card(page, PASSAGE)).toContainText('van Bram')
  }
  const { page } = anna
  await checkAccessibility(page, 'banner of simultaneous versions', bothAppearances)
  await page.getByRole('button', { name: 'Versie kiezen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tegelijk gewijzigd' })
  await expect(dialog).toContainText('van Anna')
  await expect(dialog).toContainText('van Bram')
  await expect(dialog.getByRole('radio', { name: 'Bram Bakker' })).toBeChecked()
  await checkAccessibility(page, 'simultaneous versions', bothAppearances)
  await dialog.getByRole('radio', { name: 'Bram Bakker' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('radio', { name: 'Anna de Vries' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Deze versies laten gelden' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, PASSAGE)).toContainText('van Anna')
  await expect(banner(page)).toHaveCount(0)

  await meet()
  await expect(card(bram.page, PASSAGE)).toContainText('van Anna')
  await expect(banner(bram.page)).toHaveCount(0)

  await page.getByRole('button', { name: /^Ongedaan maken: / }).click()
  await expect(card(page, PASSAGE)).toContainText('van Bram')
  await anna.restart()
  await expect(card(anna.page, PASSAGE)).toContainText('van Bram')
})

test('that one of them changed it more often does not hide what the other wrote', {
  tag: '@apart',
}, async ({ launch }) => {
  test.slow()
  const { anna, bram, meet } = await writeApart(launch)
  await write(anna.page, ', en nog eens')
  await meet()
  for (const { page } of [anna, bram]) {
    await expect(banner(page)).toContainText('één versie wordt getoond')
    await expect(card(page, PASSAGE)).toContainText('nog eens')
  }
  await bram.page.getByRole('button', { name: 'Versie kiezen' }).click()
  const dialog = bram.page.getByRole('dialog', { name: 'Tegelijk gewijzigd' })
  await dialog.getByRole('radio', { name: 'Bram Bakker' }).click()
  await expect(dialog.getByRole('radio', { name: 'Bram Bakker' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Deze versies laten gelden' }).click()
  await expect(dialog).toBeHidden()
  await expect(banner(bram.page)).toHaveCount(0)
  await meet()
  for (const { page } of [anna, bram]) {
    await expect(card(page, PASSAGE)).toContainText('van Bram')
    await expect(banner(page)).toHaveCount(0)
  }
})
