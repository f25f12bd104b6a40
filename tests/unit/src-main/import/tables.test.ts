import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { Block, StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { runsOf } from '../../../fixtures/thorough'
import { at, makeDocx, makePdf, makeZip } from './make-files'

/** A cell as a test writes it down: its words, then `c2` or `r2` for its spans and `H` or `R` for what it is the head of. */
type Cell = string

const html = (body: string) => Buffer.from(`<html><body><main><h1>Stuk</h1>${body}</main></body></html>`)
const xml = (table: string) =>
  Buffer.from(
    `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst><al>Voor.</al>${table}<al>Na.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`,
  )
const epub = (body: string) =>
  makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    'b.opf':
      '<package><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'c.xhtml': `<html><body>${body}</body></html>`,
  })
const p = (words: string, look = '') => `<w:p>${look}<w:r><w:t>${words}</w:t></w:r></w:p>`
const tc = (words: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${p(words)}</w:tc>`

function tablesOf({ blocks }: StructuredDocument): Block[] {
  return blocks.filter(({ kind }) => kind === 'table')
}

function captionsOf(paper: StructuredDocument): (string | undefined)[] {
  return tablesOf(paper).map(({ caption }) => caption && paper.text.slice(caption.start, caption.end))
}

/** The rows of a table as its document has them. */
function cellsOf({ text }: StructuredDocument, table: Block | undefined): Cell[][] {
  return (table?.cells ?? []).map(row =>
    row.map(({ start, end, columns, rows, header }) =>
      [
        text.slice(start, end),
        ...(columns ? [`c${columns}`] : []),
        ...(rows ? [`r${rows}`] : []),
        ...(header ? [header === 'column' ? 'H' : 'R'] : []),
      ].join(' '),
    ),
  )
}

/** What the text of a table says without its ranges: a line a row behind the caption, cells parted by tabs. */
function rowsOfText({ text }: StructuredDocument, { start, end, caption }: Block): string[][] {
  const from = caption ? caption.end + 1 : start
  return text
    .slice(from, end)
    .split('\n')
    .map(line => line.split('\t'))
}

const HTML_TABLE = `<table><caption>Tabel 1: uitgaven</caption>
  <thead><tr><th rowspan="2">Post</th><th colspan="2">Jaar</th></tr><tr><th>2023</th><th>2024</th></tr></thead>
  <tbody><tr><th>Sluizen</th><td>1</td><td></td></tr><tr><td>Bruggen</td><td></td><td>4</td></tr></tbody></table>`
const READ = [
  ['Post r2 H', 'Jaar c2 H'],
  ['2023 H', '2024 H'],
  ['Sluizen R', '1', ''],
  ['Bruggen', '', '4'],
]

describe('a table keeps its caption, header cells, spans and empty cells', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a.html', () => html(HTML_TABLE)],
    ['a.epub', () => epub(HTML_TABLE)],
  ])('%s', async (name, write) => {
    const paper = await readDocument(name, await write())
    const [table] = tablesOf(paper)
    expect(cellsOf(paper, table)).toEqual(READ)
    expect(table?.caption && paper.text.slice(table.caption.start, table.caption.end)).toBe(
      'Tabel 1: uitgaven',
    )
    expect(documentFaults(paper)).toEqual([])
  })

  test('a.xml in the CALS model, its columns by name', async () => {
    const paper = await readDocument(
      'a.xml',
      xml(`<table><title>Tabel 1: uitgaven</title><tgroup cols="3">
        <colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>
        <thead><row><entry morerows="1"><al>Post</al></entry><entry namest="b" nameend="c"><al>Jaar</al></entry></row>
        <row><entry><al>2023</al></entry><entry><al>2024</al></entry></row></thead>
        <tbody><row><entry><al>Sluizen</al></entry><entry><al>1</al></entry><entry/></row>
        <row><entry><al>Bruggen</al></entry><entry/><entry><al>4</al></entry></row></tbody></tgroup></table>`),
    )
    const [table] = tablesOf(paper)
    expect(cellsOf(paper, table)).toEqual(READ.with(2, ['Sluizen', '1', '']))
    expect(table?.caption && paper.text.slice(table.caption.start, table.caption.end)).toBe(
      'Tabel 1: uitgaven',
    )
  })

  test('a.docx, whose cells are merged and whose head repeats on every page', async () => {
    const head = '<w:trPr><w:tblHeader/></w:trPr>'
    const paper = await readDocument(
      'a.docx',
      await makeDocx(
        `${p('Tabel 1: uitgaven', '<w:pPr><w:pStyle w:val="Bijschrift"/></w:pPr>')}<w:tbl>
        <w:tr>${head}${tc('Post', '<w:vMerge w:val="restart"/>')}${tc('Jaar', '<w:gridSpan w:val="2"/>')}</w:tr>
        <w:tr>${head}<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>${tc('2023')}${tc('2024')}</w:tr>
        <w:tr>${tc('Sluizen')}${tc('1')}<w:tc><w:p/></w:tc></w:tr>
        <w:tr>${tc('Bruggen')}<w:tc><w:p/></w:tc>${tc('4')}</w:tr></w:tbl>${p('Na.')}`,
        {
          styles:
            '<w:styles><w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style></w:styles>',
        },
      ),
    )
    const [table] = tablesOf(paper)
    expect(cellsOf(paper, table)).toEqual(READ.with(2, ['Sluizen', '1', '']))
    expect(table?.caption && paper.text.slice(table.caption.start, table.caption.end)).toBe(
      'Tabel 1: uitgaven',
    )
  })

  test.each([
    ['above each', ['Tabel 1: uitgaven', 'T', 'Tabel 2: aantallen', 'T']],
    ['below each', ['T', 'Tabel 1: uitgaven', 'T', 'Tabel 2: aantallen']],
  ])('captions of a Word file that stand %s belong to it', async (_, parts) => {
    const table = `<w:tbl><w:tr>${tc('Post')}${tc('Euro')}</w:tr><w:tr>${tc('Sluizen')}${tc('1')}</w:tr></w:tbl>`
    const body = parts.map(part =>
      part === 'T' ? table : p(part, '<w:pPr><w:pStyle w:val="Bijschrift"/></w:pPr>'),
    )
    const paper = await readDocument(
      'a.docx',
      await makeDocx(`${p('Voor.')}${body.join('')}${p('Na.')}`, {
        styles:
          '<w:styles><w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style></w:styles>',
      }),
    )
    expect(captionsOf(paper)).toEqual(['Tabel 1: uitgaven', 'Tabel 2: aantallen'])
    expect(documentFaults(paper)).toEqual([])
  })

  test('a paragraph beside a table that names it is its caption, a sentence about it is not', async () => {
    const table = `<w:tbl><w:tr>${tc('Post')}${tc('Euro')}</w:tr><w:tr>${tc('Sluizen')}${tc('1')}</w:tr></w:tbl>`
    const paper = await readDocument(
      'a.docx',
      await makeDocx(`${p('Tabel 1: uitgaven')}${table}${p('Tabel 1 laat zien wat er is uitgegeven.')}`),
    )
    expect(captionsOf(paper)).toEqual(['Tabel 1: uitgaven'])
    expect(paper.blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph'])
  })

  test('a row that is bold alone heads its table where the file names none', async () => {
    const paper = await readDocument(
      'a.html',
      html(
        '<table><tr><td><b>Post</b></td><td><b>Euro</b></td></tr><tr><td>Sluizen</td><td><b>1</b></td></tr></table>',
      ),
    )
    expect(cellsOf(paper, tablesOf(paper)[0])).toEqual([
      ['Post H', 'Euro H'],
      ['Sluizen', '1'],
    ])
  })

  test('tables that stand one below the other are two', async () => {
    const table = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'
    expect(tablesOf(await readDocument('a.html', html(table + table)))).toHaveLength(2)
  })

  test('an empty row goes, and what spans it spans one row less', async () => {
    const paper = await readDocument(
      'a.html',
      html(
        '<table><tr><td rowspan="3">a</td><td>b</td></tr><tr><td></td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      ),
    )
    expect(cellsOf(paper, tablesOf(paper)[0])).toEqual([['a r2', 'b'], ['c'], ['d', 'e']])
  })
})

describe('what is no plain table is shown as text and told', () => {
  const nested = '<table><tr><td>in</td><td>1</td></tr><tr><td>uit</td><td>2</td></tr></table>'
  const told = ({ warnings }: StructuredDocument) => warnings.map(({ kind }) => kind)

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    [
      'a.html',
      () => html(`<table><tr><td>Voor</td><td>x</td></tr><tr><td>Met</td><td>${nested}</td></tr></table>`),
    ],
    [
      'a.docx',
      () =>
        makeDocx(
          `<w:tbl><w:tr>${tc('Voor')}${tc('x')}</w:tr><w:tr>${tc('Met')}<w:tc><w:tbl><w:tr>${tc('in')}${tc('1')}</w:tr><w:tr>${tc('uit')}${tc('2')}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>${p('Na.')}`,
        ),
    ],
  ])('a table inside a table: the inner one is still a table (%s)', async (name, write) => {
    const paper = await readDocument(name, await write())
    expect(tablesOf(paper).map(table => cellsOf(paper, table))).toEqual([
      [
        ['in', '1'],
        ['uit', '2'],
      ],
    ])
    for (const word of ['Voor', 'x', 'Met']) expect(paper.text.split(/\s/)).toContain(word)
    expect(told(paper)).toContain('table-as-text')
  })

  test('a row of more cells than any table has', async () => {
    const paper = await readDocument(
      'a.html',
      html(`<table><tr>${'<td>a</td>'.repeat(5000)}</tr><tr><td>b</td><td>c</td></tr></table>`),
    )
    expect(tablesOf(paper)).toEqual([])
    expect(paper.text.match(/a/g)).toHaveLength(5000)
    expect(told(paper)).toContain('table-as-text')
  })
})

describe('tables of hostile sizes', () => {
  test('100,000 cells are several blocks of one table, and nothing is lost', async () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, row) => `<tr><td>${row}</td><td>b</td><td></td><td>d</td></tr>`,
    )
    const paper = await readDocument('a.html', html(`<table>${rows.join('')}</table>`))
    const tables = tablesOf(paper)
    expect(tables.every(({ cells = [] }) => cells.flat().length <= 1000)).toBe(true)
    expect(tables.map(({ goesOn }) => goesOn === true)).toEqual(tables.map((_, index) => index > 0))
    expect(tables.flatMap(table => cellsOf(paper, table)).map(([first]) => first)).toEqual(
      rows.map((_, row) => String(row)),
    )
    expect(documentFaults(paper)).toEqual([])
  })

  test.each([
    [
      'a.html',
      html(
        '<table><tr><td colspan="1000000000" rowspan="1e9">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      ),
    ],
    [
      'a.xml',
      xml(
        '<table><tgroup><colspec colname="a" colnum="1"/><colspec colname="b" colnum="1000000000"/><tbody><row><entry namest="a" nameend="b" morerows="1000000000"><al>a</al></entry><entry><al>b</al></entry></row><row><entry><al>c</al></entry><entry><al>d</al></entry></row></tbody></tgroup></table>',
      ),
    ],
  ])('spans without bounds are cut to the table (%s)', async (name, bytes) => {
    const paper = await readDocument(name, bytes)
    const cells = tablesOf(paper).flatMap(({ cells: rows = [] }) => rows.flat())
    expect(cells).toHaveLength(4)
    for (const { columns = 1, rows = 1 } of cells) {
      expect(columns).toBeLessThanOrEqual(1000)
      expect(rows).toBeLessThanOrEqual(2)
    }
  })

  test('a cell that spans all of a long table does not keep it in one block', async () => {
    const rows = '<tr><td>b</td><td>c</td></tr>'.repeat(20_000)
    const paper = await readDocument(
      'a.html',
      html(`<table><tr><td rowspan="0">a</td><td>x</td><td>y</td></tr>${rows}</table>`),
    )
    expect(tablesOf(paper).length).toBeGreaterThan(10)
  })
})

test('the text of a table gives back its cells, and nothing is lost', async () => {
  const words = fc.stringMatching(/^(?:[a-zé]{1,5}(?: [a-z0-9]{1,4})?)?$/)
  const cell = fc.record({
    words,
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 4 }),
    head: fc.boolean(),
  })
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, fc.stringMatching(/^(?:Tabel [0-9])?$/), async (table, caption) => {
      const source = table.map(
        row =>
          `<tr>${row
            .map(({ words: own, columns, rows: down, head }) => {
              const tag = head ? 'th' : 'td'
              return `<${tag} colspan="${columns}" rowspan="${down}">${own}</${tag}>`
            })
            .join('')}</tr>`,
      )
      // A word in each of two cells makes it a table of data.
      const paper = await readDocument(
        'a.html',
        html(`<table><caption>${caption}</caption><tr><td>x</td><td>y</td></tr>${source.join('')}</table>`),
      )
      expect(documentFaults(paper)).toEqual([])
      const tables = tablesOf(paper)
      for (const block of tables) {
        const read = (block.cells ?? []).map(row => row.map(({ start, end }) => paper.text.slice(start, end)))
        expect(rowsOfText(paper, block)).toEqual(read)
      }
      const filled = table
        .map(row => row.map(({ words: own }) => own).filter(Boolean))
        .filter(row => row.length > 0)
      const found = tables
        .flatMap(block =>
          (block.cells ?? []).map(row =>
            row.map(({ start, end }) => paper.text.slice(start, end)).filter(Boolean),
          ),
        )
        .filter(row => row.length > 0)
      expect(found).toEqual([['x', 'y'], ...filled])
    }),
    { numRuns: runsOf(80) },
  )
})

describe('tables of a PDF', () => {
  const intro = at(
    50,
    740,
    'Hieronder staan de uitgaven aan bruggen en sluizen in de jaren die achter ons liggen.',
  )
  const outro = at(
    50,
    540,
    'Daarmee is gezegd wat over de uitgaven in die jaren te zeggen valt, zo denkt het kabinet.',
  )
  const across = (y: number, from = 50, to = 450) => `${from} ${y} m ${to} ${y} l S\n`
  const down = (x: number, from: number, to: number) => `${x} ${from} m ${x} ${to} l S\n`

  test('one that lines rule has their spans, and rows of several lines', async () => {
    const lines =
      [700, 660, 600, 580].map(y => across(y)).join('') +
      across(680, 200) +
      [50, 200, 450].map(x => down(x, 580, 700)).join('') +
      down(320, 580, 680)
    const words =
      at(55, 685, 'Post', 10, 'B') +
      at(205, 685, 'Bedrag in euro', 10, 'B') +
      at(205, 665, 'geraamd', 10, 'B') +
      at(325, 665, 'besteed', 10, 'B') +
      at(55, 645, 'Sluizen van de') +
      at(55, 632, 'Maas en de Waal') +
      at(205, 645, '1') +
      at(325, 645, '2') +
      at(55, 585, 'Bruggen') +
      at(325, 585, '4')
    const paper = await readDocument('a.pdf', makePdf([intro + lines + words + outro]))
    expect(tablesOf(paper).map(table => cellsOf(paper, table))).toEqual([
      [
        ['Post r2 H', 'Bedrag in euro c2 H'],
        ['geraamd', 'besteed'],
        ['Sluizen van de Maas en de Waal', '1', '2'],
        ['Bruggen', '', '4'],
      ],
    ])
    expect(paper.text).toMatch(/^Hieronder[\s\S]*Daarmee is gezegd/)
    expect(documentFaults(paper)).toEqual([])
  })

  test('one that is only aligned keeps its empty cells', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, index) => (cell === '' ? '' : at(60 + index * 130, y, cell))).join('')
    const rows =
      row(690, 'Jaar', 'Geraamd', 'Besteed') +
      row(676, '2022', '10', '') +
      row(662, '2023', '', '30') +
      row(648, '2024', '11', '31')
    const paper = await readDocument('a.pdf', makePdf([intro + rows + outro]))
    expect(tablesOf(paper).map(table => cellsOf(paper, table))).toEqual([
      [
        ['Jaar', 'Geraamd', 'Besteed'],
        ['2022', '10', ''],
        ['2023', '', '30'],
        ['2024', '11', '31'],
      ],
    ])
  })

  const aligned = [
    ['Post', '2023', '2024'],
    ['Sluizen', '1', '5'],
    ['Bruggen', '7', '2'],
    ['Kades', '4', '4'],
  ]
  const rowsAt = (top: number, by: number) =>
    aligned
      .map((row, down) => row.map((cell, over) => at(55 + over * by, top - down * 20, cell)).join(''))
      .join('')
  const ruled =
    [700, 680, 660, 640, 620].map(y => across(y)).join('') +
    [50, 200, 350, 450].map(x => down(x, 620, 700)).join('') +
    rowsAt(686, 150)

  test.each([
    ['above ruled', at(50, 706, 'Tabel 2: uitgaven aan sluizen', 10, 'B') + ruled],
    ['below ruled', ruled + at(50, 606, 'Tabel 2: uitgaven aan sluizen')],
    ['above aligned', at(50, 706, 'Tabel 2: uitgaven aan sluizen') + rowsAt(686, 60)],
    ['below aligned', rowsAt(686, 60) + at(50, 606, 'Tabel 2: uitgaven aan sluizen')],
  ])('the words that name one belong to it and hold no columns together (%s rows)', async (_, table) => {
    const paper = await readDocument('a.pdf', makePdf([intro + table + outro]))
    expect(captionsOf(paper)).toEqual(['Tabel 2: uitgaven aan sluizen'])
    expect(tablesOf(paper).flatMap(one => rowsOfText(paper, one))).toEqual(aligned)
    expect(documentFaults(paper)).toEqual([])
  })

  test('of two with captions below each has its own', async () => {
    const second =
      [590, 570, 550].map(y => across(y)).join('') + [50, 200, 450].map(x => down(x, 550, 590)).join('')
    const words = at(55, 576, 'a') + at(205, 576, 'b') + at(55, 556, 'c') + at(205, 556, 'd')
    const paper = await readDocument(
      'a.pdf',
      makePdf([intro + ruled + at(50, 608, 'Tabel 1: eerst') + second + words + at(50, 538, 'Tabel 2: dan')]),
    )
    expect(captionsOf(paper)).toEqual(['Tabel 1: eerst', 'Tabel 2: dan'])
  })

  test('where text runs over the lines it is text, and told', async () => {
    const lines =
      [700, 660, 620].map(y => across(y)).join('') + [50, 200, 450].map(x => down(x, 620, 700)).join('')
    const words =
      at(55, 680, 'Dit loopt dwars over de lijn in het midden van de tabel heen') +
      at(55, 640, 'links') +
      at(300, 640, 'rechts') +
      at(55, 628, 'links') +
      at(300, 628, 'rechts')
    const paper = await readDocument('a.pdf', makePdf([intro + lines + words + outro]))
    expect(tablesOf(paper)).toEqual([])
    expect(paper.warnings.map(({ kind }) => kind)).toContain('table-as-text')
  })

  test('a page of lines without end is read as text', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => across(10 + (index % 780)) + down(10 + (index % 580), 10, 790),
    ).join('')
    const words =
      at(55, 680, 'links') + at(300, 680, 'rechts') + at(55, 640, 'links') + at(300, 640, 'rechts')
    const paper = await readDocument('a.pdf', makePdf([intro + lines + words + outro]))
    expect(paper.text).toContain('rechts')
  })
})
