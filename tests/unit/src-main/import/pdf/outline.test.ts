import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, packPdf } from '../make-files'

const SUBJECTS = ['sluizen', 'dijken', 'gemalen']
const body = (page: number) =>
  [
    `De ${SUBJECTS[page - 1]} worden dit jaar hersteld, zoals de Kamer eerder heeft gevraagd, en`,
    `voor de ${SUBJECTS[page - 1]} is daarom meer geld nodig dan bij de begroting was voorzien.`,
  ]
    .map((line, index) => at(60, 560 - index * 14, line))
    .join('')

/** A title in the outline: its words, the page it leads to, and the object of the next one; objects from 20 on. */
type Title = readonly [title: string, page: number, next?: number]

/** A PDF of three pages with these lines above their text, and an outline in which each title leads to the next. */
function pdfWith(heads: readonly (readonly string[])[], outline: readonly Title[]): Buffer {
  const contents = heads.map(
    (head, index) => head.map((line, row) => at(60, 640 - row * 14, line)).join('') + body(index + 1),
  )
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R/Outlines 10 0 R>>',
    '<</Type/Pages/Count 3/Kids[4 0 R 6 0 R 8 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
    `<</Type/Outlines/First 11 0 R/Count ${outline.length}>>`,
    ...outline.map(([title, page, next], index) => {
      const following = next ?? (index + 1 < outline.length ? 12 + index : null)
      return `<</Title(${title})/Parent 10 0 R/Dest[${2 + page * 2} 0 R/Fit]${following === null ? '' : `/Next ${following} 0 R`}>>`
    }),
  ]
  return packPdf(objects)
}

/** Its headings; the first on the first page is its title. */
async function headings(bytes: Uint8Array): Promise<string[]> {
  const { blocks, text } = await readDocument('stuk.pdf', bytes)
  return blocks
    .filter(({ kind }) => kind === 'title' || kind === 'heading')
    .map(({ start, end }) => text.slice(start, end))
}

const HEADS = [
  ['Staat van de sluizen'],
  ['Herstel van de dijken in het oosten', 'en in het westen'],
  ['Gemalen'],
]

describe('headings by the outline of a PDF', () => {
  test('are the lines that print its titles, on two lines too', async () => {
    const outline: Title[] = [
      ['Staat van de sluizen', 1],
      ['Herstel van de dijken in het oosten en in het westen', 2],
      ['GEMALEN', 3],
    ]
    expect(await headings(pdfWith(HEADS, outline))).toEqual([
      'Staat van de sluizen',
      'Herstel van de dijken in het oosten en in het westen',
      'Gemalen',
    ])
  })

  test('are none that the pages do not print', async () => {
    expect(await headings(pdfWith(HEADS, [['Brief3.doc', 1]]))).toEqual([])
  })

  test('are not the same words on another page, where the page that is led to has them', async () => {
    const heads = [['Gemalen'], ['Herstel'], ['Gemalen']]
    const document = await readDocument('stuk.pdf', pdfWith(heads, [['Gemalen', 3]]))
    const found = document.blocks.filter(({ kind }) => kind === 'heading')
    expect(found.map(({ start }) => start)).toEqual([document.text.lastIndexOf('Gemalen')])
  })

  test('an outline that bites its tail, or has thousands of titles, costs no text', async () => {
    const bites: Title[] = [
      ['Staat van de sluizen', 1],
      ['Gemalen', 3, 11],
    ]
    expect(await headings(pdfWith(HEADS, bites))).toEqual(['Staat van de sluizen', 'Gemalen'])
    const many = Array.from({ length: 6000 }, (_, index): Title => [`Deel ${index}`, 1 + (index % 3)])
    expect(await headings(pdfWith(HEADS, [['Gemalen', 3], ...many]))).toEqual(['Gemalen'])
  })
})
