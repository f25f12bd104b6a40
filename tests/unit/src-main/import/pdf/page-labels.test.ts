import { describe, expect, test } from 'vitest'
import type { PageName } from '../../../../../src-core/document/pages/page-name'
import { printedPage } from '../../../../../src-core/export/citing/printed-pages'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, makePdf } from '../make-files'

const SUBJECTS = ['sluizen', 'dijken', 'gemalen', 'bruggen', 'havens', 'wegen', 'sporen']
const LINES = [
  'Het kabinet onderhoudt de # en licht de Kamer daarover elk jaar in',
  'omdat de kosten van de # in de afgelopen jaren meer zijn gestegen dan was',
  'voorzien bij de begroting, waarin voor de # een bedrag was opgenomen dat',
  'nu te laag blijkt. Over de # volgt in het najaar een brief aan de Kamer.',
]

/** A page of text with a line at its foot. */
const page = (number: number, foot = '') =>
  LINES.map((line, index) => at(60, 640 - index * 14, line.replace('#', SUBJECTS[number - 1] ?? ''))).join(
    '',
  ) + (foot === '' ? '' : at(290, 30, foot, 9))

const LABELS = '/PageLabels<</Nums[0<</S/r>>2<</S/D>>4<</P(A-)/S/D>>]>>'

/** What each page is cited as. */
async function cited(pages: readonly string[], catalog = ''): Promise<(PageName | null)[]> {
  const document = await readDocument('stuk.pdf', makePdf(pages, catalog))
  return document.pages.map(({ start }) => printedPage(document, start))
}

describe('what pages of a PDF are called', () => {
  test('by the file, where the pages print nothing', async () => {
    expect(
      await cited(
        [1, 2, 3, 4, 5, 6].map(number => page(number)),
        LABELS,
      ),
    ).toEqual(['i', 'ii', 1, 2, 'A-1', 'A-2'])
  })

  test('by what they print, whatever the file says', async () => {
    const pages = [1, 2, 3, 4, 5, 6].map(number => page(number, String(number + 30)))
    expect(await cited(pages, LABELS)).toEqual([31, 32, 33, 34, 35, 36])
  })

  test('by Roman numerals that they print, which get into no sentence', async () => {
    const pages = ['', 'ii', 'iii', 'iv', '1', '2', '3'].map((foot, index) => page(index + 1, foot))
    expect(await cited(pages)).toEqual(['i', 'ii', 'iii', 'iv', 1, 2, 3])
    const { text } = await readDocument('stuk.pdf', makePdf(pages))
    expect(text).not.toMatch(/\bi[iv]+\b/)
  })

  test('a Roman numeral on one page that the file calls so is no sentence either', async () => {
    const pages = ['', 'ii', '1', '2', '3'].map((foot, index) => page(index + 1, foot))
    const { text, furniture } = await readDocument(
      'stuk.pdf',
      makePdf(pages, '/PageLabels<</Nums[0<</S/r>>2<</S/D>>]>>'),
    )
    expect(text).not.toMatch(/\bii\b/)
    expect(furniture).toContainEqual({ page: 2, text: 'ii' })
  })

  test('a mere count says nothing, and is not kept', async () => {
    const { pages } = await readDocument(
      'stuk.pdf',
      makePdf([page(1), page(2)], '/PageLabels<</Nums[0<</S/D>>]>>'),
    )
    expect(pages.map(({ label }) => label)).toEqual([undefined, undefined])
  })

  test('on pages that are turned and cropped', async () => {
    const pdf = makePdf(
      [1, 2, 3].map(number => page(number)),
      '/PageLabels<</Nums[0<</St 12/S/R>>]>>',
    )
    const turned = Buffer.from(
      pdf
        .toString('latin1')
        .replaceAll('/MediaBox[0 0 600 800]', '/Rotate 90/MediaBox[-9 -9 609 809]/CropBox[0 0 600 800]'),
      'latin1',
    )
    const document = await readDocument('stuk.pdf', turned)
    expect(document.pages.map(({ start }) => printedPage(document, start))).toEqual(['XII', 'XIII', 'XIV'])
  })
})

describe('what a hostile file calls its pages', () => {
  const three = [1, 2, 3].map(number => page(number))

  test('names of megabytes, and with signs that are none, are left out', async () => {
    const long = `/PageLabels<</Nums[0<</P(${'A'.repeat(2_000_000)})/S/D>>]>>`
    expect(await cited(three, long)).toEqual([1, 2, 3])
    const signs = '/PageLabels<</Nums[0<</P(A\\000\\033<b>)/S/D>>]>>'
    expect(await cited(three, signs)).toEqual([1, 2, 3])
  })

  test('a tree that bites its tail, and what is no tree, cost no page', async () => {
    expect(await cited(three, '/PageLabels<</Kids[1 0 R]>>')).toEqual([1, 2, 3])
    expect(await cited(three, '/PageLabels 7')).toEqual([1, 2, 3])
    expect(await cited(three, '/PageLabels<</Nums[0<</S/X>>]>>')).toEqual([1, 2, 3])
    expect(await cited(three, '/PageLabels<</Nums[0<</S/R/St 2147483647>>]>>')).toEqual([1, 2, 3])
  })
})
