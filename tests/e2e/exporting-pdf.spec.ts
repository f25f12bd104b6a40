import { readFile } from 'node:fs/promises'
import { at, makePdf } from '../unit/src-main/import/make-files'
import { openFile } from './fixtures/add-file'
import { mark } from './fixtures/mark'
import { saveFileOn } from './fixtures/save-file'
import { expect, test } from './fixtures/test'

const WORDS = 'Zal de minister de Kamer daarover op tijd nader informeren?'
const PASSAGE = 'de Kamer daarover'

test('the PDF a paper came from is saved with its annotations, and is offered for that paper alone', {
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
  await dialog.getByText('Alle stukken').click()
  await expect(format).toHaveValue('markdown')
  await expect(format.getByRole('option', { name: 'PDF: origineel met annotaties' })).toHaveCount(0)
})
