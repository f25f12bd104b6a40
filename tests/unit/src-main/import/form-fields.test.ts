import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, packPdf } from './make-files'

// What was filled in on a form stands on its page, though not in what the page itself draws; what somebody noted on it does not.

const blocks = ({ blocks: all, text }: StructuredDocument) =>
  all.map(({ start, end }) => text.slice(start, end))
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

function makeForm(
  content: string,
  fields: readonly string[],
  notes: readonly string[] = [],
  page = '',
): Buffer {
  const refs = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${from + index} 0 R`).join(' ')
  return packPdf([
    `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${refs(6, fields.length)}]/DA(/F 10 Tf)/DR<</Font<</F 3 0 R>>>>>>>>`,
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    FONT,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${page}/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R/Annots[${refs(6, fields.length + notes.length)}]>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ...[...fields, ...notes].map(
      keys => `<</Type/Annot/DA(/F 10 Tf)${keys.includes('/F 2') ? '' : '/F 4'}${keys}>>`,
    ),
  ])
}
const field = (name: string, rect: string, keys: string) =>
  `/Subtype/Widget/FT/Tx/T(${name})/Rect[${rect}]${keys}`

const asked = at(60, 620, 'Wat vindt u van het voorstel om de termijn met een maand te verlengen?')
const thanks = at(60, 480, 'Hartelijk dank voor uw reactie op dit voorstel.')

test('what was filled in stands behind the name of its field, and below its question', async () => {
  const content = at(60, 670, 'Naam:') + at(60, 650, 'Organisatie:') + asked + thanks
  const paper = await readDocument(
    'a.pdf',
    makeForm(content, [
      field(
        'reactie',
        '60 520 500 610',
        '/Ff 4096/V(Wij vinden het voorstel goed, omdat de termijn nu te kort is.\\rDe steigers zijn oud.)',
      ),
      field('org', '130 646 400 662', '/V(Stichting Veer)'),
      field('naam', '130 666 400 682', '/V(J. Jansen)'),
    ]),
  )
  expect(blocks(paper)).toEqual([
    'Naam: J. Jansen',
    'Organisatie: Stichting Veer',
    'Wat vindt u van het voorstel om de termijn met een maand te verlengen?',
    'Wij vinden het voorstel goed, omdat de termijn nu te kort is.',
    'De steigers zijn oud.',
    'Hartelijk dank voor uw reactie op dit voorstel.',
  ])
})

test('boxes are ticked or not, and of a list stands what was chosen', async () => {
  const content =
    at(76, 590, 'Eens met het voorstel') + at(76, 570, 'Oneens met het voorstel') + at(60, 540, 'Provincie:')
  const paper = await readDocument(
    'a.pdf',
    makeForm(asked + content + thanks, [
      '/Subtype/Widget/FT/Btn/T(eens)/V/Ja/AS/Ja/Rect[60 588 70 598]/AP<</N<</Ja 5 0 R/Off 5 0 R>>>>',
      '/Subtype/Widget/FT/Btn/T(oneens)/V/Off/AS/Off/Rect[60 568 70 578]/AP<</N<</Ja 5 0 R/Off 5 0 R>>>>',
      '/Subtype/Widget/FT/Ch/Ff 131072/T(prov)/Opt[[(fr)(Friesland)][(gr)(Groningen)]]/V(gr)/Rect[130 536 300 552]',
    ]),
  )
  expect(blocks(paper)).toContain('☒ Eens met het voorstel')
  expect(blocks(paper)).toContain('☐ Oneens met het voorstel')
  expect(blocks(paper)).toContain('Provincie: Groningen')
})

test('what nobody sees, a password and notes on the page are left out', async () => {
  const paper = await readDocument(
    'a.pdf',
    makeForm(
      asked + thanks,
      [
        field('hidden', '60 590 300 606', '/V(verborgen)').replace('/Subtype', '/F 2/Subtype'),
        field('secret', '60 570 300 586', '/Ff 8192/V(geheim)'),
        field('empty', '60 550 300 566', ''),
      ],
      [
        '/Subtype/Text/Contents(Let op deze zin)/Rect[500 600 520 620]',
        '/Subtype/FreeText/Contents(Getikt erbij)/Rect[300 400 500 420]',
      ],
    ),
  )
  expect(blocks(paper)).toEqual([
    'Wat vindt u van het voorstel om de termijn met een maand te verlengen?',
    'Hartelijk dank voor uw reactie op dit voorstel.',
  ])
})
