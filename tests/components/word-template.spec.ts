import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { mark } from '../e2e/fixtures/mark'
import { expect, test } from '../e2e/fixtures/test'
import { makeTemplate } from '../unit/src-main/import/word-template/make-template'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Exporteren' })
const field = (page: Page) => dialog(page).getByRole('group', { name: 'Huisstijl van Word-bestanden' })

/** Chooses a file with a button of the field, by the keyboard. */
async function choose(page: Page, button: string, name: string, buffer: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await field(page).getByRole('button', { name: button }).press('Enter')
  const mimeType = 'application/octet-stream'
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(buffer) })
}

test('a template of one’s own gives Word files its looks, is remembered, and can be removed', async ({
  launch,
}) => {
  const { page } = await launch()
  await mark(page, 'zware consequenties', '1')
  await page.keyboard.press('Control+e')
  await dialog(page).getByLabel('Formaat').selectOption({ label: 'Word: dossier' })
  await expect(field(page)).toContainText('Die van Kanttekening')
  const macros = makeTemplate({ parts: { 'word/vbaProject.bin': new Uint8Array(4) } })
  await choose(page, 'Sjabloon kiezen…', 'macros.dotm', macros)
  await expect(field(page).getByRole('alert')).toContainText(
    'macros.dotm is niet te gebruiken. Het bevat macro’s',
  )
  const header = '<w:p><w:hyperlink/><w:r><w:t>Ministerie</w:t></w:r></w:p>'
  await choose(page, 'Sjabloon kiezen…', 'huisstijl.dotx', makeTemplate({ header }))
  await expect(field(page).getByRole('status')).toHaveText('huisstijl.dotx')
  await expect(field(page)).toContainText('Niet overgenomen: de tekst en koppelingen naar buiten.')
  await expect(field(page).getByRole('alert')).toHaveCount(0)
  await checkAccessibility(page, 'a template')
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter')
  const parts = unzipSync(await readFile(await (await download).path()))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:pStyle w:val="Titel"/>')
  await expect(dialog(page)).toHaveCount(0)
  await page.keyboard.press('Control+e')
  await expect(field(page).getByRole('status')).toHaveText('huisstijl.dotx')
  await field(page).getByRole('button', { name: 'Sjabloon weghalen' }).press('Enter')
  await expect(field(page).getByRole('status')).toHaveText('Die van Kanttekening')
})
