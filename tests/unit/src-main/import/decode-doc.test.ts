import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { decodeDoc } from '../../../../src-main/import/doc/decode-doc'
import { readDocument } from '../../../../src-main/import/read-document'
import { type DocParts, docRow, docStreams, makeContainer, makeDoc, type Run } from './make-doc'
import { fileOf } from './make-files'

const lines = async (runs: readonly Run[], parts?: DocParts) =>
  (await decodeDoc(fileOf('brief.doc', makeDoc(runs, parts)))).lines
const texts = async (runs: readonly Run[], parts?: DocParts) =>
  (await lines(runs, parts)).map(({ text }) => text)
const told = async (runs: readonly Run[], parts?: DocParts) =>
  (await lines(runs, parts)).map(({ text, spans = [] }) => [
    text,
    ...spans.map(({ kind, start, end, trace }) => [
      trace?.kind ?? kind,
      text.slice(start, end),
      ...(trace?.words === undefined ? [] : [trace.words]),
    ]),
  ])

describe('the text of an old Word file', () => {
  test.each([false, true])('in one byte or two a character (%s)', async narrow => {
    expect(
      await texts(['Geachte voorzitter,\rHij is coördi\u001fnator\u000bvan 1\u001e2.\r'], { narrow }),
    ).toEqual(['Geachte voorzitter,', 'Hij is coördinator van 1-2.'])
  })

  test('with the signs of Windows in one byte', async () => {
    expect(await texts(['\u0080 12 \u0096 \u0093ja\u0094\r'], { narrow: true })).toEqual(['€ 12 – “ja”'])
  })

  test('keeps how words look', async () => {
    const runs: Run[] = [
      { text: 'Vraag 1', is: ['bold'] },
      '\r10',
      { text: '3', is: ['raised'] },
      ' CO',
      { text: '2', is: ['lowered'] },
      { text: ' oud', is: ['struck'] },
      { text: ' zo', is: ['italic'] },
      '\r',
    ]
    expect(await told(runs)).toEqual([
      ['Vraag 1', ['bold', 'Vraag 1']],
      ['103 CO2 oud zo', ['raised', '3'], ['lowered', '2'], ['struck', 'oud'], ['italic', 'zo']],
    ])
  })

  test('shows the results of fields, and where links lead', async () => {
    const field = '\u0013 HYPERLINK "https://example.org/" \u0014de \u0013PAGE\u00142\u0015 site\u0015'
    const [line] = await lines([`Zie ${field}.\r`])
    expect(line).toMatchObject({
      text: 'Zie de 2 site.',
      spans: [{ kind: 'link', start: 4, end: 13, target: 'https://example.org/' }],
    })
  })

  test('has its pictures and text boxes where they are anchored', async () => {
    expect(await lines(['Voor.\u0001\u0008\r', 'Na.\r'], { boxes: ['In een kader.\r'] })).toMatchObject([
      { text: 'Voor.' },
      { role: 'figure', doubt: 'picture' },
      { text: 'In een kader.' },
      { text: 'Na.' },
    ])
  })
})

test('notes stand at their marks, counted or chosen, after the text', async () => {
  const runs = ['Eén\u0002 en twee\u0002, drie*\r']
  const found = await lines(runs, {
    footnotes: ['\u0002 Noot een.\r', '\u0002 Noot\rtwee.\r', '* Noot drie.\r'],
    ownMarks: [19],
  })
  expect(found).toMatchObject([
    {
      text: 'Eén1 en twee2, drie*',
      spans: [
        { kind: 'footnote-mark', start: 3, end: 4, target: '1' },
        { kind: 'footnote-mark', start: 12, target: '2' },
        { kind: 'footnote-mark', start: 19, target: '*' },
      ],
    },
    { text: 'Noot een.', role: 'footnote', mark: '1' },
    { text: 'Noot twee.', role: 'footnote', mark: '2' },
    { text: '* Noot drie.', role: 'footnote', mark: '*' },
  ])
})

test('endnotes are counted by themselves', async () => {
  const found = await lines(['A\u0002 b\u0002\r'], {
    footnotes: ['\u0002Voet.\r'],
    endnotes: ['\u0002Eind.\r'],
  })
  expect(found.map(({ text, mark }) => [text, mark])).toEqual([
    ['A1 bi', undefined],
    ['Voet.', '1'],
    ['Eind.', 'i'],
  ])
})

test('tables have their rows and cells, of several paragraphs too, and end where they end', async () => {
  const runs = [
    'Voor.\r',
    ...docRow(['Jaar', 'Euro']),
    ...docRow(['2023', 'een\rtwee']),
    'Tussen.\r',
    ...docRow(['a', '']),
    ...docRow(['b', 'c']),
  ]
  expect((await lines(runs)).map(({ text, role, opensTable }) => [text, role, opensTable])).toEqual([
    ['Voor.', undefined, undefined],
    ['Jaar\tEuro', 'table-row', true],
    ['2023\teen twee', 'table-row', undefined],
    ['Tussen.', undefined, undefined],
    ['a\t', 'table-row', true],
    ['b\tc', 'table-row', undefined],
  ])
})

test('changes count as accepted, and are told with comments and hidden words', async () => {
  const runs: Run[] = [
    'Het kabinet is ',
    { text: 'niet ', is: ['deleted'] },
    'bereid',
    { text: ' te betalen', is: ['inserted'] },
    '.\u0005',
    { text: ' (vertrouwelijk)', is: ['hidden'] },
    '\rEerste',
    { text: '\r', is: ['deleted'] },
    ' helft.\r',
  ]
  expect(await told(runs, { comments: ['\u0005Klopt dit?\r'] })).toEqual([
    [
      'Het kabinet is bereid te betalen.',
      ['deleted', '', 'niet '],
      ['inserted', 'te betalen'],
      ['comment', '', 'Klopt dit?'],
      ['hidden', '', ' (vertrouwelijk)'],
    ],
    ['Eerste helft.', ['deleted', '', '¶']],
  ])
})

test('heads and feet of its pages are furniture, once', async () => {
  const edges = ['Ministerie\r', 'Ministerie\r', 'Pagina \u0013PAGE\u00141\u0015\r']
  const found = await lines(['Geachte voorzitter,\r'], { edges })
  expect(found.map(({ text, role }) => [text, role])).toEqual([
    ['Geachte voorzitter,', undefined],
    ['Ministerie', 'furniture'],
    ['Pagina 1', 'furniture'],
  ])
})

test('that it was read without its styles is told at its beginning', async () => {
  const paper = await readDocument('brief.doc', makeDoc(['Geachte voorzitter,\rDank.\r']))
  expect(paper.warnings).toEqual([{ kind: 'no-styles', start: 0, end: 19 }])
  expect(paper.source.mediaType).toBe('application/msword')
  expect(documentFaults(paper)).toEqual([])
})

describe('what is no Word file that can be read is told for what it is', () => {
  const old = Buffer.alloc(4096)
  old.writeUInt16LE(0xa5dc, 0)
  test.each<[string, Buffer, string]>([
    ['a spreadsheet', makeContainer({ Workbook: Buffer.alloc(10) }), 'spreadsheet'],
    ['a presentation', makeContainer({ 'PowerPoint Document': Buffer.alloc(10) }), 'presentation'],
    ['a message', makeContainer({ '__properties_version1.0': Buffer.alloc(10) }), 'old-office'],
    ['a Word file of 1995', makeContainer({ WordDocument: old }), 'word-95'],
    ['a Word file with a password', makeDoc(['x\r'], { switches: 0x100 }), 'password'],
    ['a new Word file with a password', makeContainer({ EncryptedPackage: Buffer.alloc(10) }), 'password'],
    [
      'a Word file without its table',
      makeContainer({ WordDocument: docStreams(['x\r'])['WordDocument'] ?? old }),
      'cut-off',
    ],
    ['the beginning of one', makeDoc(['x\r']).subarray(0, 700), 'cut-off'],
  ])('%s', async (_, bytes, kind) => {
    await expect(readDocument('oud.doc', bytes)).rejects.toMatchObject({
      fault: { kind },
      message: expect.stringContaining('oud.doc'),
    })
  })
})

test('a chain of sectors that leads in a circle is no chain', async () => {
  const bytes = makeDoc(['Geachte voorzitter,\r'])
  const table = (bytes.readInt32LE(76) + 1) * 512
  // The first sector of the main stream follows on itself.
  bytes.writeInt32LE(0, table)
  await expect(readDocument('rond.doc', bytes)).rejects.toMatchObject({ code: 'damaged' })
})

test('pieces that lie over each other make no text without end', async () => {
  const { WordDocument: main = Buffer.alloc(0), '1Table': table = Buffer.alloc(0) } = docStreams(['x\r'])
  const count = 100_000
  const pieces = Buffer.alloc(5 + (count + 1) * 4 + count * 8)
  pieces.writeUInt8(2, 0)
  pieces.writeUInt32LE(pieces.byteLength - 5, 1)
  for (let index = 0; index <= count; index += 1) pieces.writeUInt32LE(index * 1000, 5 + index * 4)
  for (let index = 0; index < count; index += 1)
    pieces.writeUInt32LE(1024, 5 + (count + 1) * 4 + index * 8 + 2)
  main.writeUInt32LE(table.byteLength, 0x1a2)
  main.writeUInt32LE(pieces.byteLength, 0x1a6)
  const bytes = makeContainer({ WordDocument: main, '1Table': Buffer.concat([table, pieces]) })
  await expect(readDocument('stapel.doc', bytes)).rejects.toMatchObject({ code: 'damaged' })
})
