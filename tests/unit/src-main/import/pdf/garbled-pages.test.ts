import { describe, expect, test } from 'vitest'
import type { ScanOrder } from '../../../../../src-main/import/decoding/decoder'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { readDocument } from '../../../../../src-main/import/read-document'
import { packPdf } from '../make-files'

const GOOD = [
  'De minister stuurt de Kamer hierbij het verslag over de sluizen in het noorden.',
  'Daarin staat wat er in het afgelopen jaar is hersteld en wat er nog moet gebeuren.',
  'Ook de gemalen komen aan bod, omdat zij het water moeten afvoeren als de sluizen bij',
  'hoog water dicht blijven. De minister licht dat graag toe in een overleg met de Kamer.',
]
const BAD = [
  'Bijlage over de dijken langs de grote rivieren en wat hun herstel gaat kosten.',
  'De dijken in het oosten van het land zijn ouder dan die in het westen, en worden',
  'daarom als eerste hersteld. Het kabinet trekt daar in de komende jaren geld voor',
  'uit, en vraagt de provincies om een deel van de kosten voor hun rekening te nemen.',
]

/** Every letter as the third one behind it in the alphabet. */
const shifted = (text: string) =>
  text.replace(/[a-z]/gi, letter =>
    String.fromCharCode(letter.charCodeAt(0) + (/[x-z]/i.test(letter) ? -23 : 3)),
  )

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** Draws each letter of shifted text as the one that it stands for. */
const drawnAs = (first: number, letters: readonly string[]) =>
  `${first}${letters.map((_, index) => `/${letters[(index + 23) % 26]}`).join('')}`
const ENCODING = `<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[${drawnAs(
  65,
  LETTERS.map(letter => letter.toUpperCase()),
)} ${drawnAs(97, LETTERS)}]>>`

/** A table that calls the letters by what they are written as, or by signs for private use from `from` on. */
function table(capitals: string, small: string): string {
  const map = `/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfrange <41> <5A> <${capitals}> <61> <7A> <${small}> endbfrange
endcmap end end`
  return `<</Length ${map.length}>>stream\n${map}\nendstream`
}

const lines = (font: string, all: readonly string[]) =>
  all.map((line, index) => `BT /${font} 11 Tf 1 0 0 1 60 ${700 - index * 16} Tm (${line}) Tj ET\n`).join('')

/** A PDF of a page that can be read, one whose letters are called others, and one that can be read again. */
function mixedPdf(map = table('0041', '0061'), page = ''): Buffer {
  const contents = [
    lines('F', GOOD),
    lines('G', BAD.map(shifted)),
    lines('F', ['Tot slot gaat de minister in op de bruggen, die in goede staat zijn.']),
  ]
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 3/Kids[6 0 R 8 0 R 10 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding${ENCODING}/ToUnicode 5 0 R>>`,
    map,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${page}/Resources<</Font<</F 3 0 R/G 4 0 R>>>>/Contents ${7 + index * 2} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ])
}

function read(bytes: Uint8Array, scan?: ScanOrder) {
  return readDocument('stuk.pdf', bytes, limitsFor(bytes.byteLength), () => undefined, scan)
}

/** What is told of pages whose text is no language: from where to where. */
function told({ warnings, text }: Awaited<ReturnType<typeof read>>) {
  return warnings
    .filter(({ kind }) => kind.startsWith('garbled'))
    .map(({ kind, start, end }) => [kind, text.slice(start, end).slice(0, 11), text.slice(end, end + 8)])
}

describe('a page whose letters are called others', () => {
  test.each([
    ['by a table that is off', mixedPdf(), shifted('Bijlage')],
    ['by signs for private use', mixedPdf(table('E000', 'E100')), ''],
    [
      'on pages that are turned and cropped',
      mixedPdf(undefined, '/Rotate 270/CropBox[20 20 580 780]'),
      shifted('Bijlage'),
    ],
  ])('is told, and no other: %s', async (_, bytes, first) => {
    const document = await read(bytes)
    const [one, ...others] = told(document)
    expect(others).toEqual([])
    expect(one?.[0]).toBe('garbled-page')
    expect(one?.[1]).toContain(first)
    expect(one?.[2]).toBe('Tot slot')
  })

  test('is counted, and read from its picture where that is wanted, with all others as they were', async () => {
    const bytes = mixedPdf()
    await expect(read(bytes, { pages: [2], atOnce: 0 })).rejects.toMatchObject({
      fault: { kind: 'pictures', count: 1 },
    })
    const document = await read(bytes, { pages: [2, 99], atOnce: 1 })
    expect(told(document)).toEqual([])
    expect(document.text).toContain(GOOD[0])
    expect(document.text).toContain('De dijken in het oosten van het land zijn ouder')
    expect(document.text).not.toContain(shifted('dijken'))
    expect(document.text).toContain('Tot slot gaat de minister in op de bruggen')
    expect(document.scans?.map(({ number, chosen }) => [number, chosen])).toEqual([[2, true]])
  })

  test('a page of names and numbers is a language', async () => {
    const names = Array.from(
      { length: 30 },
      (_, row) => `Van Dijk ${row} Kwint Gündogan Bromet Tjeerd de Groot Ellemeet`,
    )
    const content = lines('F', names)
    const bytes = packPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[4 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>',
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ])
    expect(told(await read(bytes))).toEqual([])
  })
})
