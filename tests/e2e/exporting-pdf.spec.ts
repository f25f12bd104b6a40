import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { at, makePdf } from '../unit/src-main/import/make-files'
import { openFile } from './fixtures/add-file'
import { mark } from './fixtures/mark'
import { saveFileOn } from './fixtures/save-file'
import { expect, test } from './fixtures/test'

const WORDS = 'Zal de minister de Kamer daarover op tijd nader informeren?'
const PASSAGE = 'de Kamer daarover'

test('the PDF a paper came from is saved with its annotations, for that paper alone, and what is printed has its words and pictures', {
  tag: '@electron',
}, async ({ launch, host, standins }) => {
  test.skip(host === 'electron', 'nobody answers the system’s dialog')
  const app = await launch()
  const { page } = app
  const pdf = makePdf([at(50, 700, WORDS)])
  await openFile(page, 'vragen.pdf', pdf, WORDS)
  await mark(page, PASSAGE, '2')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Exporteren' })
  const format = dialog.getByLabel('Formaat')
  await format.selectOption('PDF: origineel met annotaties')
  await expect(dialog.getByRole('region', { name: 'Voorbeeld' })).toContainText(
    '1 annotatie bij haar woorden',
  )
  const drawn = dialog.getByRole('figure', { name: 'Bladzijde 1' })
  await expect(drawn).toContainText(WORDS)
  await expect(drawn.getByRole('list', { name: 'Notities op bladzijde 1' })).toContainText('SWIFT')
  const saved = await saveFileOn({ host, standins })(app, () =>
    dialog.getByRole('button', { name: 'Bewaren' }).click(),
  )
  expect(saved.name).toMatch(/\.pdf$/)
  // The dialog goes once the file is written.
  await expect(dialog).toBeHidden()
  const result = await readFile(saved.path)
  expect(result.subarray(0, pdf.byteLength)).toEqual(pdf)
  expect(result.subarray(pdf.byteLength).toString('latin1')).toContain('/QuadPoints')

  await page.keyboard.press('Control+e')
  await format.selectOption('PDF: origineel met annotaties')
  await dialog.getByText('Alle stukken').click()
  await expect(format).toHaveValue('word')
  await expect(format.getByRole('option', { name: 'PDF: origineel met annotaties' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await drawRegion(page)
  await page.keyboard.press('Control+e')
  await format.selectOption('PDF: dossier')
  const preview = dialog.getByRole('region', { name: 'Voorbeeld' })
  await expect(preview).toContainText(PASSAGE)
  await expect(preview.getByRole('figure', { name: 'Bladzijde 1' }).locator('canvas')).toBeVisible()
  const printed = await saveFileOn({ host, standins })(app, () =>
    dialog.getByRole('button', { name: 'Bewaren' }).click(),
  )
  await expect(dialog).toBeHidden()
  const dossier = (await readFile(printed.path)).toString('latin1')
  expect(dossier).toMatch(/^%PDF-/)
  expect(dossier, 'it has tags').toContain('/StructTreeRoot')
  expect(dossier, 'it has an outline').toContain('/Outlines')
  // A sign for a picture that is missing is small and square.
  const widths = [...dossier.matchAll(/\/Width (\d+)\s/g)].map(([, width]) => Number(width))
  expect(Math.max(...widths), 'it has the region').toBeGreaterThan(200)
})

/** Marks the upper part of the first page of the original. */
async function drawRegion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'vragen.pdf' }).click()
  const layer = page.getByRole('complementary', { name: 'Origineel' }).getByRole('group', {
    name: /^Gebieden op bladzijde/,
  })
  await expect(layer).toBeVisible()
  const box = await layer.boundingBox()
  if (!box) throw new Error('The page is not there.')
  await page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.05)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.2, { steps: 3 })
  await page.mouse.up()
  const palette = page.getByRole('dialog', { name: 'Gebied markeren' })
  await expect(palette).toBeVisible()
  await page.keyboard.press('1')
  await expect(palette).toBeHidden()
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
}
