import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectEntries, type ExportSource } from '../../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { groupEntries } from '../../../../../src-core/export/group-entries'
import { renderDossier } from '../../../../../src-core/export/word/dossier'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { child, find, findAll } from '../../../../../src-main/import/xml/xml-tree'
import { runsOf } from '../../../../fixtures/thorough'
import { makeAnnotation, makeDocument, makeNote, makeTheme } from '../../builders'
import { fullPaper, fullSource } from './full-paper'
import { readWord, textOf } from './read-word'

const options: ExportOptions = {
  format: 'word',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

async function read(source: ExportSource, chosen: Partial<ExportOptions> = {}) {
  const { content } = await renderExport(source, { ...options, ...chosen })
  return readWord(content as Uint8Array)
}

const headingsOf = ({ paragraphs }: Awaited<ReturnType<typeof read>>) =>
  paragraphs.flatMap(({ style, text }) =>
    style?.startsWith('Heading') ? [`${style.slice(-1)} ${text.replaceAll('\u00a0', '')}`] : [],
  )

describe('a dossier by theme', () => {
  const reading = read(fullSource)

  test('has the tree of themes as headings, those without annotations above others too', async () => {
    expect(headingsOf(await reading)).toEqual([
      '1 Energie',
      '2 Gas',
      '1 Sancties',
      '1 SWIFT',
      '1 Zonder thema',
    ])
  })

  test('has a table of contents that leads to every heading and is a field of Word', async () => {
    const { parts, paragraphs } = await reading
    const main = parts.get('word/document.xml')
    const codes = findAll(main, 'instrText').map(({ children }) => children.join('').trim())
    expect(codes).toEqual(['TOC \\o "1-3" \\h \\z \\u'])
    const links = findAll(main, 'hyperlink').filter(({ attributes }) => attributes['anchor'] !== undefined)
    expect(links.map(textOf)).toEqual(['Energie', 'Gas', 'Sancties', 'SWIFT', 'Zonder thema'])
    const places = new Map(
      paragraphs
        .filter(({ style }) => style?.startsWith('Heading'))
        .map(({ xml, text }) => [
          find(xml, 'bookmarkStart')?.attributes['name'],
          text.replaceAll('\u00a0', ''),
        ]),
    )
    expect(links.map(({ attributes }) => places.get(attributes['anchor']))).toEqual(links.map(textOf))
    const marks = findAll(main, 'fldChar').map(({ attributes }) => attributes['fldCharType'])
    expect(marks).toEqual(['begin', 'separate', 'end'])
  })

  test('cites each quotation in a footnote, the paper in full only once', async () => {
    const { footnotes, paragraphs } = await reading
    expect(footnotes.map(({ text }) => text.trim())).toEqual([
      'Lijst van vragen en antwoorden over gas, Kamerstuk 29 023, nr. 283, 7 januari 2022',
      'Kamerstuk 29 023, nr. 283, voetnoot 1',
      'Kamerstuk 29 023, nr. 283, VVD, vraag 1',
      'Kamerstuk 29 023, nr. 283, VVD, antwoord 1',
      'Kamerstuk 29 023, nr. 283',
      'Kamerstuk 29 023, nr. 283, VVD, vraag 1',
      'Kamerstuk 29 023, nr. 283, VVD, antwoord 1',
      'Kamerstuk 29 023, nr. 283, plek in het stuk niet gevonden',
      'Kamerstuk 29 023, nr. 283',
      'Kamerstuk 29 023, nr. 283, VVD, vraag 1',
      'Kamerstuk 29 023, nr. 283, VVD, antwoord 1',
      'Kamerstuk 29 023, nr. 283, VVD, antwoord 1',
    ])
    expect(footnotes.map(({ mark }) => mark)).toEqual(footnotes.map((_, index) => String(index + 1)))
    expect(paragraphs.filter(({ text }) => text.includes(fullPaper.meta.title))).toHaveLength(1)
  })

  test('quotes what is struck as struck, and cells of a table as a table in their columns', async () => {
    const { parts, paragraphs } = await reading
    const struck = findAll(parts.get('word/document.xml'), 'r').filter(run => find(run, 'strike'))
    expect(struck.map(textOf)).toContain('geschrapt woord')
    const [table] = findAll(parts.get('word/document.xml'), 'tbl')
    expect(findAll(table, 'tr').map(row => findAll(row, 'tc').map(textOf))).toEqual([
      // The heads of the columns that are quoted, in brackets: they are no words of the passage.
      ['', '[2021]', '[2022]'],
      ['', '', '12'],
      ['', '11', '13'],
    ])
    expect(find(table, 'vMerge')?.attributes['val']).toBe('restart')
    expect(paragraphs.some(({ text }) => text.includes('12\t'))).toBe(false)
  })

  test('has notes with their formats, lists from their own numbers, and replies with who and when', async () => {
    const { parts, paragraphs } = await reading
    const at = paragraphs.findIndex(({ text }) => text === 'derde punt')
    const list = (index: number) => ({
      level: find(paragraphs[index]?.xml, 'ilvl')?.attributes['val'],
      id: find(paragraphs[index]?.xml, 'numId')?.attributes['val'],
    })
    expect(paragraphs.slice(at, at + 4).map(({ text }) => text)).toEqual([
      'derde punt',
      'daaronder',
      'vierde punt',
      'Zoals hij zei.',
    ])
    expect([list(at).level, list(at + 1).level, list(at + 2).level]).toEqual(['0', '1', '0'])
    expect(list(at + 2).id).toBe(list(at).id)
    const own = findAll(parts.get('word/numbering.xml'), 'num').find(
      num => num.attributes['numId'] === list(at).id,
    )
    expect(find(own, 'startOverride')?.attributes['val']).toBe('3')
    const look = (words: string) => findAll(paragraphs[at - 1]?.xml, 'r').find(run => textOf(run) === words)
    expect(find(look('vet'), 'b')).toBeDefined()
    expect(find(look('schuin'), 'i')).toBeDefined()
    expect(find(look('weg'), 'strike')).toBeDefined()
    const links = new Map(
      findAll(parts.get('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    )
    expect(links.get(find(paragraphs[at - 1]?.xml, 'hyperlink')?.attributes['id'])).toBe(
      'https://example.org/a?b=1&c=2',
    )
    expect(paragraphs.map(({ text }) => text)).toContain('Reactie · Bo · 2 januari 2026')
    expect(paragraphs.map(({ text }) => text)).toContain('Notitie · Ana van Dijk')
  })

  test('says in its own properties, language, paper and feet what it is', async () => {
    const { parts } = await reading
    const core = parts.get('docProps/core.xml')
    expect(find(core, 'title')?.children.join('')).toBe('Annotaties: Dossier gas')
    expect(find(core, 'creator')?.children.join('')).toBe('Ana van Dijk; Bo')
    expect(find(core, 'created')?.children.join('')).toBe('2026-03-01T12:00:00Z')
    const defaults = child(parts.get('word/styles.xml'), 'docDefaults')
    expect(find(defaults, 'lang')?.attributes['val']).toBe('nl-NL')
    expect(find(parts.get('word/document.xml'), 'pgSz')?.attributes).toMatchObject({ w: '11906', h: '16838' })
    const codes = findAll(parts.get('word/footer1.xml'), 'instrText').map(({ children }) =>
      children.join('').trim(),
    )
    expect(codes).toEqual(['PAGE', 'NUMPAGES'])
    const english = await read(fullSource, { language: 'en' })
    expect(find(child(english.parts.get('word/styles.xml'), 'docDefaults'), 'lang')?.attributes['val']).toBe(
      'en-GB',
    )
    expect(english.paragraphs.find(({ style }) => style === 'Title')?.text).toBe('Annotations: Dossier gas')
    // The words of a Dutch paper are Dutch in an English file too.
    const quotation = english.paragraphs.find(({ style }) => style === 'Quote')
    expect(find(quotation?.xml, 'lang')?.attributes['val']).toBe('nl-NL')
  })
})

test('a dossier in the order of the papers has each title as one heading above its places', async () => {
  const other = makeDocument('Een ander stuk.', {
    id: 'doc_0000000000000001',
    meta: { ...fullPaper.meta, title: 'Ander', identifiers: [] },
  })
  const source: ExportSource = {
    ...fullSource,
    documents: [...fullSource.documents, { document: other, annotations: [makeAnnotation(other, 4, 9)] }],
  }
  const word = await read(source, { groupBy: 'document-order' })
  expect(headingsOf(word)).toEqual([
    '1 Lijst van vragen en antwoorden over gas',
    '2 Plek in het stuk niet gevonden',
    '2 Overig',
    '2 Voetnoot 1',
    '2 VVD · vraag 1',
    '2 VVD · antwoord 1',
    '1 Ander',
    '2 Overig',
  ])
  expect(word.footnotes.at(-1)?.text.trim()).toBe('Ander, 7 januari 2022')
})

test('where Word has no numbers left for footnotes, sources stand below their quotations', async () => {
  const entries = collectEntries(fullSource, options)
  const groups = groupEntries(fullSource, entries, options)
  const word = await readWord(renderDossier({ ...fullSource, entries, groups }, options, 3).content)
  expect(word.footnotes).toHaveLength(3)
  const places = word.paragraphs.filter(({ style }) => style === 'Place').map(({ text }) => text)
  expect(places[2]).toBe('VVD, vraag 1')
  expect(places[3]).toMatch(/^Kamerstuk 29 023, nr\. 283, VVD, antwoord 1/)
})

test('a dossier of nothing says so', async () => {
  const word = await read({ ...fullSource, documents: [] })
  expect(word.paragraphs.at(-1)?.text).toBe('Geen annotaties.')
})

/** What XML cannot hold, what would be markup, what turns the direction of writing, and any characters at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    '</w:t></w:r></w:p>',
    ']]>',
    '<!--',
    '&#0;',
    '\u0000\u000b\u001f',
    '\ud800x',
    'x\udc00',
    '\ufffe\uffff',
    '\u202egnisrever',
    'a\tb\r\nc',
    '"\'><',
  ),
)

/** What of a text a Word file shows: written apart from the program, unit by unit. */
function shown(text: string): string {
  let made = ''
  for (const character of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const point = character.codePointAt(0) ?? 0
    const isControl = (point < 32 && point !== 9 && point !== 10) || (point >= 127 && point < 160)
    const turns = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)
    if (isControl || turns || point === 0xfffe || point === 0xffff) continue
    made += point >= 0xd800 && point < 0xe000 ? '\ufffd' : character
  }
  return made
}

test('no text breaks a file, and all that can be shown of it is there', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom('word' as const, 'word-paper' as const),
      async (text, format) => {
        const document = makeDocument(`<${text}>`, {
          blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: text.length + 2 }],
          language: text,
          meta: { ...fullPaper.meta, title: `titel ${text}`, committee: text, date: text },
          inlines: [{ kind: 'link', start: 0, end: 1, target: `https://example.org/${text}` }],
        })
        const note = {
          type: 'doc' as const,
          content: [
            {
              type: 'paragraph' as const,
              content: [
                {
                  type: 'text' as const,
                  text: `noot ${text}`,
                  marks: [{ type: 'link' as const, attrs: { href: `https://${text}` } }],
                },
              ],
            },
          ],
        }
        const annotation = makeAnnotation(document, 0, document.text.length, {
          themes: ['t'],
          note,
          created: text,
        })
        const reply = makeAnnotation(document, 0, 1, {
          id: 'r',
          replyTo: annotation.id,
          note: makeNote(text),
          created: text,
        })
        const source: ExportSource = {
          projectName: text,
          exportedAt: '2026-03-01T12:00:00.000Z',
          analysts: [{ id: 'ana', name: text }],
          documents: [{ document, annotations: [annotation, reply] }],
          themes: [makeTheme('t', { name: text })],
        }
        const word = await read(source, { format })
        expect(word.text).toContain(format === 'word-paper' ? shown(`<${text}>`) : 'Notitie')
        const notes = format === 'word' ? word.text : word.comments.map(one => one.text.join('\n')).join('\n')
        expect(notes).toContain(shown(`noot ${text}`))
      },
    ),
    { numRuns: runsOf(100), examples: [['\ud800\u0000\udc00', 'word']] },
  )
})

test('quotes the same words as every other format', async () => {
  const entries = collectEntries(fullSource, options)
  const { paragraphs } = await read(fullSource, { groupBy: 'document-order' })
  const text = paragraphs.map(paragraph => paragraph.text.replace(/\d+$/, '')).join('\n')
  for (const { quotation } of entries) {
    // The footnote's number stands behind the last word; cells are paragraphs here.
    if (!quotation.text.includes('\t')) expect(text).toContain(quotation.text.split('\n')[0])
  }
})

test('is the same bytes for the same input', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => renderExport(fullSource, options)))
  expect(Buffer.from(one?.content as Uint8Array).equals(Buffer.from(other?.content as Uint8Array))).toBe(true)
})
