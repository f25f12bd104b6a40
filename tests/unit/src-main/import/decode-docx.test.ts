import { expect, test } from 'vitest'
import { decodeDocx } from '../../../../src-main/import/docx/decode-docx'
import { fileOf, makeDocx } from './make-files'

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const lines = async (body: string, parts = {}) =>
  (await decodeDocx(fileOf('brief.docx', await makeDocx(body, parts)))).lines
const texts = async (body: string, parts = {}) => (await lines(body, parts)).map(({ text }) => text)

const item = (level: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
  </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`

test('numbers that exist only as numbering become text', async () => {
  const body = [
    p('een', item(0)),
    p('diep', item(1)),
    p('nog', item(1)),
    p('twee', item(0)),
    p('diep', item(1)),
  ]
  expect(await texts([...body, p('zeven', item(0, 2))].join(''), { numbering: NUMBERING })).toEqual([
    '1. een',
    '1a) diep',
    '1b) nog',
    '2. twee',
    '2a) diep',
    '7. zeven',
  ])
})

test('changes count as accepted', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">Dit is </w:t></w:r><w:del><w:r><w:delText>niet </w:delText></w:r></w:del>
    <w:ins><w:r><w:t>wel</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:r><w:t xml:space="preserve"> zo.</w:t></w:r></w:p>`
  expect(await texts(body)).toEqual(['Dit is wel zo.'])
  const merged = `${p('Eerste', '<w:rPr><w:del/></w:rPr>')}${p(' helft.')}`
  expect(await texts(merged)).toEqual(['Eerste helft.'])
})

test('a note stands at its mark, once, after the text', async () => {
  const body =
    '<w:p><w:r><w:t>Zie hier</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
  const footnotes = `<w:footnotes><w:footnote w:id="5">${p('Kamerstuk')}${p('28 844.')}</w:footnote></w:footnotes>`
  const [text, note, ...others] = await lines(body, { footnotes })
  expect(text).toMatchObject({
    text: 'Zie hier1.',
    spans: [{ kind: 'footnote-mark', start: 8, end: 9, target: '1' }],
  })
  expect(note).toMatchObject({ text: 'Kamerstuk 28 844.', role: 'footnote', mark: '1' })
  expect(others).toEqual([])
})

test('bold paragraphs, links, tables, breaks and headers keep what they are', async () => {
  const bold =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vraag 1</w:t></w:r><w:r><w:br/><w:t>Klopt dit?</w:t></w:r></w:p>'
  const link = '<w:p><w:hyperlink r:id="web"><w:r><w:t>de site</w:t></w:r></w:hyperlink></w:p>'
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr><w:tr>${cell('1')}${cell('2')}</w:tr></w:tbl>`
  const found = await lines(bold + link + table, { header: `<w:hdr>${p('Ministerie')}</w:hdr>` })
  expect(found).toMatchObject([
    { text: 'Vraag 1', spans: [{ kind: 'bold', start: 0, end: 7 }] },
    { text: 'Klopt dit?' },
    { text: 'de site', spans: [{ kind: 'link', target: 'https://example.org/' }] },
    {
      text: 'A\tB',
      role: 'table-row',
      cells: [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ],
    },
    { text: '1\t2', role: 'table-row' },
    { text: 'Ministerie', role: 'furniture' },
  ])
})
