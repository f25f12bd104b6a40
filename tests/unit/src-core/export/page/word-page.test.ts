import { describe, expect, test } from 'vitest'
import { renderWordPage } from '../../../../../src-core/export/page/word-page'
import { readDocument } from '../../../../../src-main/import/read-document'
import { find, findAll } from '../../../../../src-main/import/xml/xml-tree'
import { readWord, textOf } from '../word/read-word'
import { fullPage, head, holding, row, said, sourceOf, titled } from './full-page'

const CITED = 'Lijst van vragen en antwoorden over gas, Kamerstuk 29 023, nr. 283, 7 januari 2022'
const SHORTLY = 'Kamerstuk 29 023, nr. 283'

describe('a page with everything in it, as a Word file', () => {
  const reading = readWord(renderWordPage(fullPage))

  test('has its title, real headings from the first level, and a table of contents that leads to them', async () => {
    const { paragraphs, parts } = await reading
    expect(paragraphs[0]).toMatchObject({ style: 'Title', text: 'Gas | <b>nota</b>' })
    const headings = paragraphs.filter(({ style }) => style?.startsWith('Heading'))
    expect(headings.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', 'Aanleiding'],
      ['Heading1', 'Kernpunten'],
      ['Heading2', 'Vervolg'],
    ])
    const marks = headings.map(({ xml }) => find(xml, 'bookmarkStart')?.attributes['name'])
    const links = findAll(parts.get('word/document.xml'), 'hyperlink').filter(
      ({ attributes }) => attributes['anchor'] !== undefined,
    )
    expect(links.map(({ attributes }) => attributes['anchor'])).toEqual(marks)
  })

  test('says in a numbered footnote of each passage whether it is quoted, summed up or commented on', async () => {
    const { footnotes } = await reading
    expect(footnotes.map(({ mark, text }) => [mark, text.trim()])).toEqual([
      ['1', `Citaat uit ${CITED}`],
      ['2', `Samenvatting van ${SHORTLY}, VVD, antwoord 1`],
      ['3', `Commentaar bij ${SHORTLY}, VVD, antwoord 1`],
      ['4', `Samenvatting van ${SHORTLY}, VVD, antwoord 1`],
      [
        '5',
        'Citaat uit Verslag, antwoord 9. Woorden en vindplaats zoals laatst bekend: de annotatie is verwijderd of niet zichtbaar.',
      ],
      ['6', `Citaat uit ${SHORTLY}, VVD, antwoord 1`],
      ['7', `Samenvatting van ${SHORTLY}, VVD, antwoord 1`],
      ['8', `Citaat uit ${SHORTLY}, VVD, antwoord 1`],
    ])
  })

  test('quotes passages as they are now, in the style of quotations, and writes the others as plain paragraphs', async () => {
    const { paragraphs } = await reading
    const quoted = paragraphs
      .filter(({ style }) => style?.endsWith('Quote') && style !== 'NoteQuote')
      .map(({ text }) => text)
    expect(quoted).toEqual([
      'met vet, cursief en geschrapt woord1',
      'eerste zin',
      'tweede ~~zin~~5',
      'Ja. Het kabinet werkt daaraan8',
    ])
    const struck = paragraphs.flatMap(({ xml }) => findAll(xml, 'r').filter(run => find(run, 'strike')))
    expect(struck.map(textOf)).toEqual(['geschrapt woord'])
    const plain = paragraphs.filter(({ style }) => style === null).map(({ text }) => text)
    expect(plain).toContain('Het kabinet zegt ja2')
    expect(plain).toContain('Dat is mager.3')
    expect(plain).toContain('[nog niet samengevat]4')
  })

  test('has lists with their numbers, tasks with their boxes, links, and the titles that pages have now', async () => {
    const { paragraphs, parts } = await reading
    const of = (text: string) => paragraphs.find(one => one.text === text)
    expect(find(of('eerste punt')?.xml, 'numId')?.attributes['val']).toBe('1')
    const numbered = find(of('derde')?.xml, 'numId')?.attributes['val']
    const own = findAll(parts.get('word/numbering.xml'), 'num').find(
      ({ attributes }) => attributes['numId'] === numbered,
    )
    expect(find(own, 'startOverride')?.attributes['val']).toBe('3')
    expect(find(of('derde')?.xml, 'ilvl')?.attributes['val']).toBe('1')
    expect(of('☑\tbellen')).toBeDefined()
    expect(of('☐\tschrijven')).toBeDefined()
    expect(of('Zie Nieuwe titel en Verdwenen blad')).toBeDefined()
    const targets = findAll(parts.get('word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes['Target'],
    )
    expect(targets).toContain('https://example.org/a?b=1%7C2&c=3')
  })

  test('has tables with head cells, spans, and all that stands in a cell', async () => {
    const { parts } = await reading
    const table = findAll(parts.get('word/document.xml'), 'tbl').at(-1)
    const rows = findAll(table, 'tr')
    expect(rows.map(one => findAll(one, 'tc').map(cell => findAll(cell, 'p').map(textOf)))).toMatchObject([
      [['Land'], ['2021'], [expect.stringContaining('<script>x</script>')]],
      [['Noorwegen'], ['tien', 'elf'], ['in de cel']],
      [[''], ['twaalf'], ['dertien']],
      [['puntje'], ['Ja. Het kabinet werkt daaraan']],
    ])
    expect(find(rows[0], 'tblHeader')).toBeDefined()
    expect(find(rows[1], 'tblHeader')).toBeUndefined()
    // Low rows are not parted between pages.
    expect(rows.map(row => find(row, 'cantSplit') !== undefined)).toEqual([true, true, true, true])
    expect(find(rows[3], 'gridSpan')?.attributes['val']).toBe('2')
    expect(find(rows[2], 'vMerge')).toBeDefined()
  })

  test('is the same bytes for the same page', () => {
    expect(renderWordPage(fullPage)).toEqual(renderWordPage(fullPage))
  })
})

test('the app’s own reader reads headings, footnotes, lists and cells back', async () => {
  const paper = await readDocument('blad.docx', renderWordPage(fullPage))
  const text = (kind: string) =>
    paper.blocks.filter(one => one.kind === kind).map(({ start, end }) => paper.text.slice(start, end))
  expect(text('heading')).toEqual(expect.arrayContaining(['Aanleiding', 'Kernpunten', 'Vervolg']))
  expect(paper.footnotes).toHaveLength(8)
  expect(text('list-item').join('\n')).toMatch(/eerste punt.*derde.*vierde.*tweede punt/s)
  const cells = paper.blocks
    .flatMap(one => one.cells ?? [])
    .flat()
    .map(({ start, end }) => paper.text.slice(start, end))
  expect(cells).toEqual(expect.arrayContaining(['Land', 'Noorwegen', 'twaalf', 'dertien']))
})

test('a high row goes on over the next page, and a page that ends in a table ends with it', async () => {
  const cell = (words: string) => ({ type: 'tableCell' as const, content: [said(words)] })
  const row = (words: string) => ({ type: 'tableRow' as const, content: [cell(words), cell('b')] })
  const table = { type: 'table' as const, content: [row('kort'), row('lang en breed '.repeat(90))] }
  const { parts } = await readWord(renderWordPage(sourceOf([said('Boven'), table])))
  const rows = findAll(parts.get('word/document.xml'), 'tr')
  expect(rows.map(one => find(one, 'cantSplit') !== undefined)).toEqual([true, false])
  const last = findAll(find(parts.get('word/document.xml'), 'body'), 'p').at(-1)
  expect(find(last, 'spacing')?.attributes).toMatchObject({ line: '20', lineRule: 'exact' })
})

test('a quotation whose source is a footnote does not hold on to what follows it', async () => {
  const { parts } = await readWord(renderWordPage(fullPage))
  const all = findAll(parts.get('word/document.xml'), 'p')
  const isQuote = (one: (typeof all)[number] | undefined) =>
    find(one, 'pStyle')?.attributes['val'] === 'Quote'
  const held = all.filter((one, index) => isQuote(one) && find(one, 'keepNext') && !isQuote(all[index + 1]))
  expect(all.filter(isQuote).length).toBeGreaterThan(0)
  expect(held).toEqual([])
})

test('the first line of a quotation, often a label, stays on the page of the next', async () => {
  const { paragraphs } = await readWord(renderWordPage(fullPage))
  const first = paragraphs.findIndex(({ style, text }) => style === 'Quote' && text === 'eerste zin')
  const second = paragraphs[first + 1]
  expect(find(paragraphs[first]?.xml, 'keepNext')).toBeDefined()
  expect(second?.style).toBe('Quote')
  expect(find(second?.xml, 'keepNext')).toBeUndefined()
})

test('a page with fewer than three headings has no table of contents, and an empty page is a title', async () => {
  const two = await readWord(renderWordPage(sourceOf([titled(1, 'Een'), titled(2, 'Twee'), said('x')])))
  expect(two.paragraphs.map(({ style }) => style)).toEqual([
    'Title',
    'Subtitle',
    'Heading1',
    'Heading2',
    null,
  ])
  const empty = await readWord(renderWordPage(sourceOf([], [], { body: null })))
  expect(empty.paragraphs.map(({ text }) => text)).toEqual([
    'Gas | <b>nota</b>',
    'Dossier gas · 1 maart 2026',
  ])
})

test('where Word has no numbers left for footnotes, sources stand below what they are of', async () => {
  const { footnotes, paragraphs } = await readWord(renderWordPage(fullPage, 3))
  expect(footnotes).toHaveLength(3)
  const places = paragraphs.filter(({ style }) => style === 'Place').map(({ text }) => text)
  expect(places).toHaveLength(5)
  expect(places[0]).toMatch(/^Samenvatting van Kamerstuk 29 023/)
})

test('a table with more columns than Word has keeps its words', async () => {
  const wide = holding('table', [
    row(...Array.from({ length: 70 }, (_, index) => `cel${index}`)),
    row(head('een'), holding('tableCell', [said('breed')], { colspan: 1000 })),
  ])
  const { text } = await readWord(renderWordPage(sourceOf([wide])))
  expect(text).toMatch(/cel0\ncel1.*cel69\neen\nbreed/s)
})

test('a table with no room for its words has pages that are turned, its heading with it', async () => {
  const party = 'Volksvertegenwoordiging'
  const wide = holding('table', [row(...Array.from({ length: 8 }, (_, index) => `${party}${index}`))])
  const narrow = holding('table', [row('een', 'twee', 'drie')])
  const turnsOf = async (...content: Parameters<typeof sourceOf>[0][number][]) => {
    const { parts } = await readWord(renderWordPage(sourceOf(content)))
    return findAll(parts.get('word/document.xml'), 'sectPr').map(section => [
      find(section, 'pgSz')?.attributes['orient'] ?? 'portrait',
      findAll(section, 'headerReference').length + findAll(section, 'footerReference').length,
    ])
  }
  const [upright, turned] = [
    ['portrait', 2],
    ['landscape', 2],
  ]
  expect(await turnsOf(said('voor'), narrow, said('na'))).toEqual([upright])
  expect(await turnsOf(said('voor'), titled(1, 'Rooster'), wide, said('na'))).toEqual([
    upright,
    turned,
    upright,
  ])
  // No empty page comes behind it.
  expect(await turnsOf(said('voor'), wide)).toEqual([upright, turned])
  const { text } = await readWord(renderWordPage(sourceOf([said('voor'), titled(1, 'Rooster'), wide])))
  expect(text).toMatch(/voor\n\nRooster\nVolks/)
})
