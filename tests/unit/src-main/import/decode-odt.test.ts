import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { NO_WORDS } from '../../../../src-core/document/extracted'
import { decodeFlatOdt, decodeOdt } from '../../../../src-main/import/odt/decode-odt'
import { readDocument } from '../../../../src-main/import/read-document'
import { fileOf, makeZip } from './make-files'
import { makeFodt, makeOdt, ODT, type OdtParts } from './make-odt'

const lines = async (body: string, parts?: OdtParts) =>
  (await decodeOdt(fileOf('brief.odt', await makeOdt(body, parts)))).lines
const texts = async (body: string, parts?: OdtParts) => (await lines(body, parts)).map(({ text }) => text)
const p = (words: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`
const span = (words: string, style: string) => `<text:span text:style-name="${style}">${words}</text:span>`
const textStyle = (name: string, properties: string, more = '') =>
  `<style:style style:name="${name}" style:family="text" ${more}><style:text-properties ${properties}/></style:style>`
const paragraphStyle = (name: string, more = '', properties = '') =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}><style:text-properties ${properties}/></style:style>`
const looks = async (body: string, parts?: OdtParts) =>
  (await lines(body, parts)).map(({ text, spans = [] }) => [
    text,
    ...spans.map(({ kind, start, end, target, trace }) =>
      [trace?.kind ?? kind, text.slice(start, end), target ?? trace?.words].filter(one => one !== undefined),
    ),
  ])

describe('paragraphs', () => {
  test('have the role that they or their styles say', async () => {
    const named =
      paragraphStyle('Title', 'style:display-name="Title"') +
      paragraphStyle('Kop_20_3', 'style:default-outline-level="3"') +
      paragraphStyle('Quotations')
    const body =
      p('Brief', 'P1') +
      '<text:h text:outline-level="2">Inleiding</text:h>' +
      p('Onder', 'Kop_20_3') +
      p('Gezegd.', 'Quotations') +
      p('Gewoon.')
    const automatic = paragraphStyle('P1', 'style:parent-style-name="Title"')
    const found = await lines(body, { named, automatic })
    expect(found.map(({ text, role, level }) => [text, role, level])).toEqual([
      ['Brief', 'title', 1],
      ['Inleiding', 'heading', 2],
      ['Onder', 'heading', 3],
      ['Gezegd.', 'quote', undefined],
      ['Gewoon.', undefined, undefined],
    ])
  })

  test('have spaces, tabs and breaks, and what fields show', async () => {
    const body =
      p('een<text:s text:c="3"/>twee<text:tab/>drie\n   vier<text:line-break/>Vijf') +
      p(
        'Tabel <text:sequence>1</text:sequence><text:bookmark text:name="a"/><text:placeholder>&lt;naam&gt;</text:placeholder>',
      )
    expect(await texts(body)).toEqual(['een twee drie vier', 'Vijf', 'Tabel 1'])
  })

  test('in sections and indexes are read, in hidden sections told', async () => {
    const body = `<text:section>${p('Zichtbaar.')}</text:section><text:section text:display="none">${p('Geheim.')}</text:section><text:table-of-content><text:table-of-content-source>${p('nee')}</text:table-of-content-source><text:index-body><text:index-title>${p('Inhoud')}</text:index-title>${p('Inleiding 1')}</text:index-body></text:table-of-content>`
    expect(await looks(body)).toEqual([
      ['Zichtbaar.'],
      ['Inhoud', ['hidden', '', 'Geheim.']],
      ['Inleiding 1'],
    ])
  })
})

test('words look as their styles, and the styles these come from, say', async () => {
  const automatic =
    textStyle('T1', 'fo:font-style="italic"', 'style:parent-style-name="Nadruk"') +
    textStyle('T2', 'fo:font-weight="normal"', 'style:parent-style-name="Nadruk"') +
    textStyle('S', 'style:text-line-through-style="solid"') +
    textStyle('H', 'style:text-position="super 58%"') +
    textStyle('L', 'style:text-position="-33% 58%"') +
    textStyle('B', 'style:text-position="0% 100%"', 'style:parent-style-name="H"')
  const named = textStyle('Nadruk', 'fo:font-weight="bold"')
  const body = p(
    `${span('vet', 'T1')} en ${span('niet', 'T2')} ${span('oud', 'S')} 10${span('3', 'H')} CO${span('2', 'L')} m${span('2', 'B')}`,
  )
  expect(await looks(body, { automatic, named })).toEqual([
    [
      'vet en niet oud 103 CO2 m2',
      ['bold', 'vet'],
      ['italic', 'vet'],
      ['struck', 'oud'],
      ['raised', '3'],
      ['lowered', '2'],
    ],
  ])
  const paper = await readDocument('a.odt', await makeOdt(body, { automatic, named }))
  expect(paper.text).toBe('vet en niet oud 10³ CO₂ m2')
})

describe('lists', () => {
  const level = (at: number, format: string, more = '') =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
  const automatic = `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a', 'style:num-suffix=")"')}${level(3, '1', 'text:display-levels="3"')}</text:list-style>
    <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>
    <text:list-style style:name="L3">${level(1, 'I', 'loext:num-list-format="Artikel %1%:" style:num-suffix="."')}</text:list-style>`
  const item = (inside: string, more = '') => `<text:list-item ${more}>${inside}</text:list-item>`
  const list = (inside: string, more = 'text:style-name="L1"') => `<text:list ${more}>${inside}</text:list>`

  test('have the labels that are printed, by level, style and start', async () => {
    const deep = list(item(p('c')), '')
    const body =
      list(
        item(p('een') + list(item(p('a') + deep) + item(p('b')), '')) +
          item(p('twee') + p('verder')) +
          `<text:list-header>${p('kop')}</text:list-header>` +
          item(p('zeven'), 'text:start-value="7"'),
      ) +
      list(item(p('punt')), 'text:style-name="L2"') +
      list(item(p('De wet.')) + item(p('Het besluit.')), 'text:style-name="L3"')
    const found = await lines(body, { automatic })
    expect(found.map(({ text, role, level: at }) => [text, role, at])).toEqual([
      ['1. een', 'list-item', 1],
      ['a) a', 'list-item', 2],
      ['1.a.1 c', 'list-item', 3],
      ['b) b', 'list-item', 2],
      ['2. twee', 'list-item', 1],
      ['verder', 'list-item', 1],
      ['kop', 'list-item', 1],
      ['7. zeven', 'list-item', 1],
      ['• punt', 'list-item', 1],
      ['Artikel I: De wet.', 'list-item', 1],
      ['Artikel II: Het besluit.', 'list-item', 1],
    ])
  })

  test('go on where they say so, and begin anew where they do not', async () => {
    const body =
      list(item(p('een')), 'text:style-name="L1" xml:id="x"') +
      p('Tussen.') +
      list(item(p('twee') + list(item(p('a')), '')), 'text:style-name="L1" text:continue-numbering="true"') +
      list(item(p('opnieuw'))) +
      list(item(p('drie')), 'text:style-name="L1" text:continue-list="x"') +
      list(item(list(item(p('b')), '')), 'text:style-name="L1" text:continue-list="x"')
    expect(await texts(body, { automatic })).toEqual([
      '1. een',
      'Tussen.',
      '2. twee',
      'a) a',
      '1. opnieuw',
      '3. drie',
      'a) b',
    ])
  })

  test('within an item begin anew, and count for items that are not there, as LibreOffice prints them', async () => {
    const two = (words: string) => list(item(p(words)), '')
    const both = `<text:list-style style:name="L">${level(1, '1', 'style:num-suffix="."')}${level(2, '1', 'text:display-levels="2" style:num-suffix="."')}</text:list-style>`
    const body =
      list(
        item(two('diep')) + item(p('een') + two('a') + p('tussen') + two('b')),
        'text:style-name="L" xml:id="x"',
      ) +
      p('Tussen.') +
      list(item(two('c')) + item(p('twee')), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p('nieuw')), 'text:style-name="L"')
    expect(await texts(body, { automatic: both })).toEqual([
      '1.1. diep',
      '2. een',
      '2.1. a',
      'tussen',
      '2.1. b',
      'Tussen.',
      '2.2. c',
      '3. twee',
      '1. nieuw',
    ])
  })

  test('of headings count through the paper', async () => {
    const outline = [1, 2]
      .map(
        at =>
          `<text:outline-level-style text:level="${at}" style:num-format="1" text:display-levels="${at}" style:num-suffix="."/>`,
      )
      .join('')
    const h = (at: number, words: string) => `<text:h text:outline-level="${at}">${words}</text:h>`
    const body = h(1, 'A') + h(2, 'B') + p('Tekst.') + h(2, 'C') + h(1, 'D')
    expect(await texts(body, { named: `<text:outline-style>${outline}</text:outline-style>` })).toEqual([
      '1. A',
      '1.1. B',
      'Tekst.',
      '1.2. C',
      '2. D',
    ])
  })
})

test('notes stand at their marks as printed, after the text', async () => {
  const note = (mark: string, words: string, kind = 'footnote') =>
    `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${words}</text:note-body></text:note>`
  const found = await lines(
    p(`Zie 2026${note('1', p('Kamerstuk') + p('28 844.'))} en${note('', p('Slot.'), 'endnote')}.`),
  )
  expect(found).toMatchObject([
    {
      text: 'Zie 20261 eni.',
      spans: [
        { kind: 'footnote-mark', start: 8, end: 9, target: '1' },
        { kind: 'footnote-mark', start: 12, end: 13, target: 'i' },
      ],
    },
    { text: 'Kamerstuk 28 844.', role: 'footnote', mark: '1' },
    { text: 'Slot.', role: 'footnote', mark: 'i' },
  ])
  expect(found).toHaveLength(3)
})

test('links have their addresses, those within the file none', async () => {
  const body = p(
    '<text:a xlink:href="https://example.org/">de site</text:a> of <text:a xlink:href="#kop">hierboven</text:a>',
  )
  expect(await looks(body)).toEqual([
    ['de site of hierboven', ['link', 'de site', 'https://example.org/'], ['link', 'hierboven']],
  ])
})

describe('tables', () => {
  const cell = (words: string, more = '') => `<table:table-cell ${more}>${p(words)}</table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const covered = '<table:covered-table-cell/>'

  test('keep their caption, header rows, spans and empty cells', async () => {
    const named = paragraphStyle('Caption') + paragraphStyle('Table', 'style:parent-style-name="Caption"')
    const table = `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(
      cell('Post', 'table:number-rows-spanned="2"'),
      cell('Jaar', 'table:number-columns-spanned="2"'),
      covered,
    )}${row(covered, cell('2023'), cell('2024'))}</table:table-header-rows>${row(cell('Sluizen'), cell('1'), cell(''))}</table:table>`
    const body = p('Tabel 1: uitgaven', 'Table') + table + p('Na.')
    const paper = await readDocument('a.odt', await makeOdt(body, { named }))
    const [block] = paper.blocks.filter(({ kind }) => kind === 'table')
    expect(paper.text.slice(block?.caption?.start, block?.caption?.end)).toBe('Tabel 1: uitgaven')
    expect(
      block?.cells?.map(cells =>
        cells.map(({ start, end, columns, rows, header }) => [
          paper.text.slice(start, end),
          columns,
          rows,
          header,
        ]),
      ),
    ).toEqual([
      [
        ['Post', undefined, 2, 'column'],
        ['Jaar', 2, undefined, 'column'],
      ],
      [
        ['2023', undefined, undefined, 'column'],
        ['2024', undefined, undefined, 'column'],
      ],
      [
        ['Sluizen', undefined, undefined, undefined],
        ['1', undefined, undefined, undefined],
        ['', undefined, undefined, undefined],
      ],
    ])
    expect(documentFaults(paper)).toEqual([])
  })

  test('that put text in its place are text, and told where they may be data', async () => {
    const inner = `<table:table>${row(cell('1'), cell('2'))}</table:table>`
    const nested = `<table:table>${row(cell('a'), cell('b'))}${row(cell('c'), `<table:table-cell>${inner}</table:table-cell>`)}</table:table>`
    const found = await lines(nested)
    expect(found.map(({ text, doubt }) => [text, doubt])).toEqual([
      ['a', 'table-as-text'],
      ['b', undefined],
      ['c', undefined],
      ['1\t2', undefined],
    ])
  })

  test('tell what a cell hides under another', async () => {
    const body = `<table:table>${row(cell('a', 'table:number-columns-spanned="2"'), `<table:covered-table-cell>${p('weg')}</table:covered-table-cell>`, cell('b'))}</table:table>`
    expect(await looks(body)).toEqual([['a\tb', ['hidden', '', 'weg']]])
  })

  test('repeat no cell without end', async () => {
    const body = `<table:table>${row(cell('a'), cell('b'), cell('', 'table:number-columns-repeated="1000000000"'))}</table:table>`
    expect((await lines(body))[0]?.cells?.length).toBeLessThan(100)
  })
})

describe('shapes', () => {
  const frame = (inside: string, more = 'svg:width="5cm" svg:height="4cm"') =>
    `<draw:frame ${more}>${inside}</draw:frame>`
  const image = '<draw:image xlink:href="Pictures/a.png"/>'

  test('are pictures with what the file says of them, below their paragraph; icons are none', async () => {
    const body = p(
      `Voor.${frame(`${image}<svg:title>titel</svg:title><svg:desc>Kaart van de veren</svg:desc>`)}${frame(image, 'svg:width="0.2in" svg:height="5mm"')}`,
    )
    expect((await lines(body)).map(({ text, role }) => [text, role])).toEqual([
      ['Voor.', undefined],
      ['Kaart van de veren', 'figure'],
    ])
  })

  test('are text boxes, a picture with its caption in them too', async () => {
    const box = `<draw:text-box>${p(`${frame(image)}Figuur 1: de veren`)}</draw:text-box>`
    const shape = `<draw:g><draw:custom-shape>${p('In een pijl')}</draw:custom-shape></draw:g>`
    expect(await texts(p(`Voor.${frame(box)}${shape}`) + p('Na.'))).toEqual([
      'Voor.',
      'Figuur 1: de veren',
      NO_WORDS,
      'In een pijl',
      'Na.',
    ])
  })

  test('are formulas, in a part of their own too', async () => {
    const formula =
      '<math:math><math:semantics><math:mrow><math:msup><math:mi>x</math:mi><math:mn>2</math:mn></math:msup><math:mo>+</math:mo><math:mfrac><math:mn>1</math:mn><math:mn>4</math:mn></math:mfrac></math:mrow><math:annotation>x^2</math:annotation></math:semantics></math:math>'
    const inside = p(`Als ${frame(`<draw:object>${formula}</draw:object>`)}.`)
    const apart = p(`Als ${frame(`<draw:object xlink:href="./Object 1"/>${image}`)}.`)
    const read = [['Als x2+1/4.', ['raised', '2']]]
    expect(await looks(inside)).toEqual(read)
    expect(await looks(apart, { entries: { 'Object 1/content.xml': formula } })).toEqual(read)
  })
})

describe('a draft', () => {
  const who = '<dc:creator>J. Jansen</dc:creator><dc:date>2026-03-03T10:15:00</dc:date>'
  const info = `<office:change-info>${who}</office:change-info>`
  const changed = (id: string, change: string) =>
    `<text:changed-region xml:id="${id}" text:id="${id}">${change}</text:changed-region>`
  const tracked = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
  const deletion = (id: string, words: string) =>
    changed(id, `<text:deletion>${info}${words}</text:deletion>`)
  const insertion = (id: string) => changed(id, `<text:insertion>${info}</text:insertion>`)
  const inserted = (id: string, words: string) =>
    `<text:change-start text:change-id="${id}"/>${words}<text:change-end text:change-id="${id}"/>`

  test('is read with its changes accepted, which are told with who made them', async () => {
    const body =
      tracked(deletion('d', p('niet ')), insertion('i')) +
      p(`Het kabinet is <text:change text:change-id="d"/>bereid${inserted('i', ' te betalen')}.`)
    expect(await looks(body)).toEqual([
      ['Het kabinet is bereid te betalen.', ['deleted', '', 'niet '], ['inserted', 'te betalen']],
    ])
    expect((await lines(body))[0]?.spans?.[0]?.trace).toEqual({
      kind: 'deleted',
      words: 'niet ',
      author: 'J. Jansen',
      date: '2026-03-03T10:15:00',
    })
  })

  test('may gain or lose whole paragraphs', async () => {
    const body =
      tracked(deletion('d', p('Vervallen zin.') + p('')), insertion('i')) +
      p(`<text:change text:change-id="d"/>Eerste.<text:change-start text:change-id="i"/>`) +
      p('Tweede.') +
      p('<text:change-end text:change-id="i"/>Derde.')
    expect(await looks(body)).toEqual([
      ['Eerste.', ['deleted', '', 'Vervallen zin.¶'], ['inserted', '', '¶']],
      ['Tweede.', ['inserted', 'Tweede.']],
      ['Derde.'],
    ])
  })

  test('has comments with the passage they are about, and hidden words', async () => {
    const note = (name: string) =>
      `<office:annotation ${name}>${who}${p('Klopt dit?')}${p('Nagaan.')}</office:annotation>`
    const automatic = textStyle('V', 'text:display="none"')
    const body = p(
      `De ${note('office:name="a"')}uitkomst<office:annotation-end office:name="a"/> volgt${note('')}${span(' (vertrouwelijk)', 'V')}.<text:hidden-text text:is-hidden="true" text:string-value="weg"/>`,
    )
    expect(await looks(body, { automatic })).toEqual([
      [
        'De uitkomst volgt.',
        ['comment', 'uitkomst', 'Klopt dit?\nNagaan.'],
        ['comment', '', 'Klopt dit?\nNagaan.'],
        ['hidden', '', ' (vertrouwelijk)'],
        ['hidden', '', 'weg'],
      ],
    ])
  })
})

test('heads and feet of the pages that are used are furniture, once', async () => {
  const page = (name: string, words: string, more = '') =>
    `<style:master-page style:name="${name}" ${more}><style:header>${p(words, 'P1')}</style:header><style:footer style:display="false">${p('uit')}</style:footer><style:footer-first>${p('Pagina <text:page-number>1</text:page-number>')}</style:footer-first></style:master-page>`
  const found = await lines(p('Geachte voorzitter,', 'P1'), {
    automatic: paragraphStyle('P1', 'style:master-page-name="Eerste"'),
    automaticOfPages: paragraphStyle('P1', '', 'fo:font-weight="bold"'),
    masters:
      page('Eerste', 'Ministerie', 'style:next-style-name="Verder"') +
      page('Verder', 'Vervolg') +
      page('Sjabloon', 'Van niemand'),
  })
  expect(found.map(({ text, role, spans }) => [text, role, spans?.[0]?.kind])).toEqual([
    ['Geachte voorzitter,', undefined, undefined],
    ['Ministerie', 'furniture', 'bold'],
    ['Pagina 1', 'furniture', undefined],
    ['Vervolg', 'furniture', 'bold'],
  ])
})

test('a title that the paper prints is its title; one that a template left is not', async () => {
  const read = async (title: string) =>
    (
      await readDocument(
        'a.odt',
        await makeOdt(p('Geachte voorzitter,') + p('Brief over de veren'), {
          meta: `<dc:title>${title}</dc:title>`,
        }),
      )
    ).meta.title
  expect(await read('Brief over de veren')).toBe('Brief over de veren')
  expect(await read('Sjabloon Rijkshuisstijl')).not.toBe('Sjabloon Rijkshuisstijl')
})

test('a flat file is read as a packed one', async () => {
  const parts = { automatic: paragraphStyle('P1', '', 'fo:font-weight="bold"') }
  const body = `${p('Vraag 1', 'P1')}${p('Klopt dit?')}`
  const flat = await decodeFlatOdt(fileOf('a.fodt', makeFodt(body, parts)))
  expect(flat).toEqual(await decodeOdt(fileOf('a.odt', await makeOdt(body, parts))))
  const { source } = await readDocument('a.xml', makeFodt(body, parts))
  expect(source.mediaType).toBe('application/vnd.oasis.opendocument.text-flat-xml')
})

describe('what is no text, or none that can be read, is told for what it is', () => {
  const locked =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
  const body = (kind: string) =>
    `<office:document-content><office:body><office:${kind}/></office:body></office:document-content>`
  const inside = (content: string) => makeOdt('', { entries: { 'content.xml': content } })
  test.each<[string, () => Promise<Buffer>, string]>([
    ['with a password', () => makeOdt(p('x'), { entries: { 'META-INF/manifest.xml': locked } }), 'password'],
    ['a spreadsheet', () => makeZip({ mimetype: ODT.replace('text', 'spreadsheet') }), 'spreadsheet'],
    ['a spreadsheet that says it is a text', () => inside(body('spreadsheet')), 'spreadsheet'],
    ['a presentation that says it is a text', () => inside(body('presentation')), 'presentation'],
    ['a drawing', () => makeZip({ mimetype: ODT.replace('text', 'graphics') }), 'open-document'],
    ['a text without content', () => makeZip({ mimetype: ODT }), 'incomplete'],
    ['a text that breaks off', async () => (await makeOdt(p('x'))).subarray(0, 300), 'cut-off'],
    ['a text whose XML breaks off', () => inside('<office:document-content>'), 'cut-off'],
    ['a text that is no XML', () => inside('<office:document-content></office:text>'), 'not-xml'],
  ])('%s', async (_, make, kind) => {
    await expect(readDocument('brief.odt', await make())).rejects.toMatchObject({ fault: { kind } })
  })

  test('but one without the entry that says what it is, is a text', async () => {
    const bytes = await makeOdt(p('Geachte voorzitter,'))
    const unsaid = Buffer.from(
      bytes.toString('latin1').replaceAll(ODT, ODT.replace('application', 'APPLICATION')),
      'latin1',
    )
    expect((await readDocument('brief.odt', unsaid)).text).toBe('Geachte voorzitter,')
  })
})
