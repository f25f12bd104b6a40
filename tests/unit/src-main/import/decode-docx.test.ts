import { expect, test } from 'vitest'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { noWords } from '../../../../src-core/vocabulary/words'
import { decodeDocx } from '../../../../src-main/import/docx/decode-docx'
import { fileOf, makeDocx } from './make-files'

const SOURCE = { name: 'brief.docx', mediaType: 'application/msword', bytes: 1, sha256: '0'.repeat(64) }
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

test('paragraphs that a change made one have one label, that of the last with words', async () => {
  const merged = (level: number) => `${item(level)}<w:rPr><w:del/></w:rPr>`
  const body = [
    p('een ', merged(0)),
    p('en twee', item(0)),
    p('drie', item(0)),
    p('vier ', merged(0)),
    p('vijf'),
    p('zes', merged(0)),
    p(''),
  ]
  expect(await texts(body.join(''), { numbering: NUMBERING })).toEqual([
    '1. een en twee',
    '2. drie',
    'vier vijf',
    '3. zes',
  ])
})

test('a change that took the last mark of a part loses none of its words', async () => {
  const last = p('slot', '<w:rPr><w:del/></w:rPr>')
  const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`
  expect(await texts(p('begin') + last)).toEqual(['begin', 'slot'])
  expect(await texts(last + table)).toEqual(['slot', 'a\tb'])
})

test('a formula has the signs that Word draws', async () => {
  const r = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`
  const of = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`
  const formula = (content: string) =>
    `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</m:oMath></w:p>`
  const fraction = (above: string, below: string) => of('f', of('num', above) + of('den', below))
  expect(
    await texts(
      formula(fraction(r('1'), r('4'))) +
        formula(fraction(r('a+b'), r('2'))) +
        formula(of('d', of('e', r('x+1')))) +
        formula(of('rad', of('deg', '') + of('e', r('x')))) +
        formula(of('nary', `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${of('e', r('x'))}`)),
    ),
  ).toEqual(['1/4', '(a+b)/2', '(x+1)', '√x', '∑x'])
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

const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const by = 'w:author="J. Jansen" w:date="2026-03-03T10:15:00Z"'
const told = (found: Awaited<ReturnType<typeof lines>>) =>
  found.map(({ text, spans = [] }) => [
    text,
    ...spans.flatMap(({ kind, start, end, trace }) =>
      kind === 'trace' ? [[trace?.kind, text.slice(start, end), start, trace?.words]] : [],
    ),
  ])

test('tracked insertions, deletions and moves are told with who made them', async () => {
  const body = `<w:p>${run('Het kabinet is ')}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">niet </w:delText></w:r></w:del>${run('bereid')}<w:ins w:id="2" ${by}>${run(' te betalen')}</w:ins>${run('.')}</w:p>
    <w:p><w:moveFrom w:id="3" ${by}>${run('Weg.')}</w:moveFrom>${run('Blijft. ')}<w:moveTo w:id="4" ${by}>${run('Hier.')}</w:moveTo></w:p>`
  const found = await lines(body)
  expect(told(found)).toEqual([
    [
      'Het kabinet is bereid te betalen.',
      ['deleted', '', 15, 'niet '],
      ['inserted', 'te betalen', 22, undefined],
    ],
    ['Blijft. Hier.', ['moved-away', '', 0, 'Weg.'], ['moved-here', 'Hier.', 8, undefined]],
  ])
  expect(found[0]?.spans?.[0]?.trace).toEqual({
    kind: 'deleted',
    words: 'niet ',
    author: 'J. Jansen',
    date: '2026-03-03T10:15:00Z',
  })
})

test('whole paragraphs, paragraph marks and rows that changes took or brought are told', async () => {
  const gone = `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>Vervallen zin.</w:delText></w:r></w:del></w:p>`
  const split = `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('Eerste.')}</w:p>`
  expect(told(await lines(gone + split + p('Tweede.') + gone))).toEqual([
    ['Eerste.', ['deleted', '', 0, 'Vervallen zin.¶'], ['inserted', '', 7, '¶']],
    ['Tweede.', ['deleted', '', 7, 'Vervallen zin.¶']],
  ])
  const row = (cells: string[], change: string) =>
    `<w:tr><w:trPr>${change}</w:trPr>${cells.map(text => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`
  const table = [row(['A', 'B'], ''), row(['1', '2'], `<w:del ${by}/>`), row(['3', '4'], `<w:ins ${by}/>`)]
  expect(told(await lines(`<w:tbl>${table.join('')}</w:tbl>`))).toEqual([
    ['A\tB'],
    ['3\t4', ['deleted', '', 0, '1 2'], ['inserted', '3\t4', 0, undefined]],
  ])
})

test('what changed in a header is told with its words, also where nothing of it is left', async () => {
  const header = `<w:hdr><w:p>${run('Versie ')}<w:del ${by}><w:r><w:delText>1</w:delText></w:r></w:del><w:ins ${by}>${run('2')}</w:ins></w:p></w:hdr>`
  const gone = `<w:hdr><w:p><w:del ${by}><w:r><w:delText>CONCEPT</w:delText></w:r></w:del></w:p></w:hdr>`
  const traces = async (header: string) => {
    const extraction = await decodeDocx(
      fileOf('brief.docx', await makeDocx(p('Geachte voorzitter,'), { header })),
    )
    return structureDocument(extraction, SOURCE, noWords).traces
  }
  const who = { author: 'J. Jansen', date: '2026-03-03T10:15:00Z', start: 0, end: 0, atEdge: true }
  expect(await traces(header)).toEqual([
    { kind: 'deleted', words: '1', ...who },
    { kind: 'inserted', words: '2', ...who },
  ])
  expect(await traces(gone)).toEqual([{ kind: 'deleted', words: 'CONCEPT', ...who }])
})

test('comments are told with the passage they are about, hidden words where they stand', async () => {
  const comments = `<w:comments><w:comment w:id="0" ${by}>${p('Klopt dit?')}${p('Nagaan.')}</w:comment></w:comments>`
  const body = `<w:p>${run('De ')}<w:commentRangeStart w:id="0"/>${run('uitkomst')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' volgt')}${run(' (vertrouwelijk)', '<w:vanish/>')}${run('.')}</w:p>`
  expect(told(await lines(body, { comments }))).toEqual([
    [
      'De uitkomst volgt.',
      ['comment', 'uitkomst', 3, 'Klopt dit?\nNagaan.'],
      ['hidden', '', 17, ' (vertrouwelijk)'],
    ],
  ])
})

test('struck, raised and lowered text is told, also by a style and in a formula', async () => {
  const styles =
    '<w:styles><w:style w:type="character" w:styleId="H"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
  const formula =
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>'
  const body = `<w:p>${run('oud', '<w:strike/>')}${run(' 10')}${run('3', '<w:rStyle w:val="H"/>')}${run(' CO')}${run('2', '<w:vertAlign w:val="subscript"/>')} ${run(' ')}${formula}${run(' m')}${run('2', '<w:rStyle w:val="H"/><w:vertAlign w:val="baseline"/>')}</w:p>`
  const [line] = await lines(body, { styles })
  expect(line?.spans?.map(({ kind, start, end }) => [kind, line.text.slice(start, end)])).toEqual([
    ['struck', 'oud'],
    ['raised', '3'],
    ['lowered', '2'],
    ['raised', '2'],
  ])
})
