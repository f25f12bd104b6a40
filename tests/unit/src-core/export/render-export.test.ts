import { Parser } from 'commonmark'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { filterAnnotations } from '../../../../src-core/query/filter-annotations'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../builders'
import { renderText } from './render-text'

const paper = makeDocument('Komen er sancties?\nJa, ook SWIFT 👍 en gas.\nSlot.', {
  turns: [
    makeTurn({ id: 't1', numbers: [1], party: 'VVD', start: 0, end: 18 }),
    makeTurn({ id: 't2', role: 'answer', numbers: [1], answers: ['t1'], start: 19, end: 43 }),
  ],
})
const sanctions = makeTheme('sancties', { name: 'Sancties', key: 'S' })
const swift = makeTheme('swift', { name: 'SWIFT', colour: 1, key: 'SW' })
const gas = paper.text.indexOf('gas')
const source: ExportSource = {
  projectName: 'Dossier',
  exportedAt: '2026-03-01T12:00:00.000Z',
  analysts: [{ id: 'ana', name: 'Ana' }],
  documents: [
    {
      document: paper,
      annotations: [
        makeAnnotation(paper, gas, gas + 3, { note: makeNote('los') }),
        makeAnnotation(paper, 27, 32, { themes: ['swift', 'sancties'] }),
        makeAnnotation(paper, 9, 17, { themes: ['sancties', 'gone'] }),
      ],
    },
  ],
  themes: [swift, sanctions],
}

const options: ExportOptions = {
  format: 'markdown',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

test('a page looks for what is ticked in its boxes alone, or a browser that prints it looks through all of it for each part', async () => {
  const { text } = await renderText(source, { ...options, format: 'html' })
  expect(text).toContain('.filter:has(')
  expect(text).not.toMatch(/(?:body|html|:root)[^{},\s]*:has\(/)
})

describe('grouping', () => {
  test('by theme: an annotation under each of its themes, untagged last', async () => {
    const { text, count, name } = await renderText(source, options)
    expect(text.match(/^(?:## |> ).*/gm)).toEqual([
      '## Sancties',
      '> sancties',
      '> SWIFT',
      '## SWIFT',
      '> SWIFT',
      '## Zonder thema',
      '> gas',
    ])
    expect(text).toContain('Ook onder: SWIFT')
    expect(count).toBe(3)
    expect(name).toBe('dossier-annotaties.md')
  })

  test('by document order: under party and turn', async () => {
    const { text } = await renderText(source, { ...options, groupBy: 'document-order', language: 'en' })
    expect(text.match(/^(?:## |> ).*/gm)).toEqual([
      '## VVD · question 1',
      '> sancties',
      '## VVD · answer 1',
      '> SWIFT',
      '> gas',
    ])
  })

  test('by document order: stays in order where a heading returns', async () => {
    const document = makeDocument('een\ntwee\ndrie', { turns: [makeTurn({ id: 't1', start: 4, end: 8 })] })
    const annotations = [0, 5, 10].map(start => makeAnnotation(document, start, start + 2))
    const { text } = await renderText(
      { ...source, documents: [{ document, annotations }] },
      { ...options, groupBy: 'document-order' },
    )
    expect(text.match(/^(?:## |> ).*/gm)).toEqual([
      '## Overig',
      '> ee',
      '## vraag',
      '> we',
      '## Overig',
      '> ri',
    ])
  })

  test('what the filter leaves, and one document', async () => {
    expect(
      (await renderText(source, { ...options, filter: { ...EVERYTHING, themes: ['swift'] } })).count,
    ).toBe(1)
    const none = await renderText(source, { ...options, documentId: 'doc_ffffffffffffffff' })
    expect(none.count).toBe(0)
    expect(none.text).toContain('Geen annotaties.')
  })
})

test('is the same text for the same input, whatever order the records come in', async () => {
  for (const format of ['markdown', 'html', 'json'] as const) {
    const turned: ExportSource = {
      ...source,
      themes: [...source.themes].reverse(),
      documents: source.documents.map(({ document, annotations }) => ({
        document,
        annotations: [...annotations].reverse(),
      })),
    }
    expect((await renderText(turned, { ...options, format })).text).toBe(
      (await renderText(source, { ...options, format })).text,
    )
  }
})

test('JSON: offsets in UTF-16 units and in code points find the quote', async () => {
  const data = JSON.parse((await renderText(source, { ...options, format: 'json' })).text)
  expect(data.schema).toBe('kanttekening/export@1')
  expect(data.annotations).toHaveLength(3)
  for (const { position, quote } of data.annotations) {
    expect(paper.text.slice(position.utf16.start, position.utf16.end)).toBe(quote.exact)
    const points = [...paper.text].slice(position.codePoints.start, position.codePoints.end)
    expect(points.join('')).toBe(quote.exact)
  }
  expect(data.annotations[2]).toMatchObject({
    citation: 'Verslag, VVD, antwoord 1',
    parties: ['VVD'],
    turn: { role: 'answer', numbers: [1] },
    noteText: 'los',
    author: 'Ana',
  })
  expect(data.annotations[2].position.codePoints.start).toBe(gas - 1)
})

/** A project in which every text a person or a paper can bring is the same hostile one. */
function hostileSource(text: string): ExportSource {
  const document = makeDocument(`${text}x`, { meta: { ...paper.meta, title: text, date: text } })
  const theme = makeTheme('t', { name: text, key: text.slice(0, 3) })
  const annotation = makeAnnotation(document, 0, document.text.length, {
    themes: ['t'],
    note: makeNote(text),
  })
  return {
    projectName: text,
    exportedAt: source.exportedAt,
    analysts: [{ id: 'ana', name: text }],
    documents: [{ document, annotations: [annotation] }],
    themes: [theme],
  }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '[x](javascript:alert(1))',
    '=HYPERLINK("http://example.org")',
    '\u202egnisrever\u202c',
    '# kop',
  ),
)

/** Elements that the page itself writes; anything else came out of a text. */
const OWN_ELEMENTS =
  /^(html|head|meta|title|style|body|header|h[1-3]|p|nav|ol|ul|li|a|span|main|section|article|blockquote|b|div|small)$/

test('HTML: nothing from a paper, a theme or a note becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom('theme' as const, 'document-order' as const),
      async (text, groupBy) => {
        const { text: page } = await renderText(hostileSource(text), { ...options, format: 'html', groupBy })
        expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        for (const element of elementsOf(parse(page))) {
          expect(element.tagName).toMatch(OWN_ELEMENTS)
          for (const { name, value } of element.attrs) {
            expect(name).not.toMatch(/^on/)
            if (name === 'href') expect(value).toMatch(/^#/)
          }
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('HTML: shows quotes with their angle brackets, forbids scripts and requests', async () => {
  const { text: page } = await renderText(hostileSource('a <b>&amp; "c"'), { ...options, format: 'html' })
  const elements = elementsOf(parse(page))
  const quote = elements.find(({ tagName }) => tagName === 'blockquote')
  expect(quote && textOf(quote)).toBe('a <b>&amp; "c"x')
  const policy = elements.find(
    ({ tagName, attrs }) => tagName === 'meta' && attrs.some(a => a.name === 'http-equiv'),
  )
  expect(policy?.attrs.find(({ name }) => name === 'content')?.value).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
  )
  expect(page).not.toMatch(/<script|<link|@import|url\(/)
})

test('Markdown: no text adds a heading, a list, a link, an image or HTML', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async text => {
      const walker = new Parser().parse((await renderText(hostileSource(text), options)).text).walker()
      const kinds = new Map<string, number>()
      for (let step = walker.next(); step; step = walker.next()) {
        if (step.entering) kinds.set(step.node.type, (kinds.get(step.node.type) ?? 0) + 1)
      }
      expect(kinds.get('heading')).toBe(2)
      for (const kind of ['html_block', 'html_inline', 'link', 'image', 'list', 'code', 'code_block', 'emph'])
        expect(kinds.has(kind)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

function elementsOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...below] : below
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

describe('an annotation that has lost its place', () => {
  const lost = { ...makeAnnotation(paper, 27, 32, { id: 'ann_lost', themes: ['swift'] }), start: 28, end: 33 }
  const withLost: ExportSource = { ...source, documents: [{ document: paper, annotations: [lost] }] }

  test('is exported with its words, and with no place that it does not have', async () => {
    const { text } = await renderText(withLost, { ...options, format: 'json' })
    const [annotation] = JSON.parse(text).annotations
    expect(annotation).toMatchObject({
      quote: { exact: 'SWIFT' },
      place: 'plek in het stuk niet gevonden',
      position: null,
      turn: null,
      page: null,
      parties: [],
    })
  })

  test('has a heading of its own where annotations are listed as in the paper', async () => {
    const { text } = await renderText(withLost, { ...options, groupBy: 'document-order' })
    expect(text).toContain('## plek in het stuk niet gevonden')
    expect(text).not.toContain('antwoord 1')
  })
})

describe('a draft', () => {
  const draft = makeDocument('Dit blijft vertrouwelijk tot 1 mei.', {
    inlines: [{ kind: 'struck', start: 4, end: 24 }],
    traces: [
      { kind: 'struck', start: 4, end: 24 },
      { kind: 'deleted', start: 25, end: 25, words: 'niet ' },
    ],
  })
  const drafted: ExportSource = {
    ...source,
    documents: [{ document: draft, annotations: [makeAnnotation(draft, 0, 28)] }],
  }
  const rendered = async (format: ExportOptions['format'], from = drafted) =>
    (await renderText(from, { ...options, format })).text

  test('is quoted with what is struck of it', async () => {
    expect(await rendered('markdown')).toContain('> Dit ~~blijft vertrouwelijk~~ tot\n')
    expect(await rendered('html')).toContain('<p dir="auto">Dit <s>blijft vertrouwelijk</s> tot</p>')
    expect(JSON.parse(await rendered('json')).annotations[0]).toMatchObject({
      quotation: 'Dit blijft vertrouwelijk tot',
      struck: [{ start: 4, end: 24 }],
    })
  })

  test('says in the head of its export which reading is quoted, and no other paper does', async () => {
    const says = '“Verslag” bevat bijgehouden wijzigingen en is geciteerd met alle wijzigingen aanvaard.'
    expect((await rendered('markdown')).split('\n\n## ')[0]).toContain(says)
    expect((await rendered('html')).split('</header>')[0]).toContain(says)
    expect(JSON.parse(await rendered('json')).documents[0].trackedChanges).toBe('accepted')
    expect(await rendered('markdown', source)).not.toContain('bijgehouden')
    expect(JSON.parse(await rendered('json', source)).documents[0].trackedChanges).toBeNull()
  })
})

describe('a scan of which words were set right', () => {
  const scan = makeDocument('De <sancties> tegen Rnsland blijven.', {
    scans: [{ number: 1, words: [] }],
    setRight: [
      { start: 3, end: 13, words: '*sancties*', by: 'cor_1' },
      { start: 20, end: 27, words: 'Rusland', by: 'cor_2' },
    ],
  })
  const read: ExportSource = {
    ...source,
    documents: [{ document: scan, annotations: [makeAnnotation(scan, 0, 19), makeAnnotation(scan, 28, 35)] }],
  }
  const rendered = async (format: ExportOptions['format'], from = read) =>
    (await renderText(from, { ...options, format })).text

  test('is quoted so, and every quotation tells how they were read', async () => {
    const markdown = await rendered('markdown')
    expect(markdown).toContain('> De \\*sancties\\* tegen\n')
    expect(markdown).toContain(
      'Verbeterd na tekstherkenning: “\\*sancties\\*” (gelezen als “\\<sancties\\>”)\n',
    )
    const html = await rendered('html')
    expect(html).toContain('<p dir="auto">De *sancties* tegen</p>')
    expect(html).toContain('“*sancties*” (gelezen als “&lt;sancties&gt;”)')
    // The other quotation has none of them.
    expect(markdown.match(/Verbeterd na/g)).toHaveLength(1)
    expect(html.match(/Verbeterd na/g)).toHaveLength(1)
  })

  test('is anchored in what was read, in JSON', async () => {
    const { annotations, documents } = JSON.parse(await rendered('json'))
    expect(documents[0].wordsSetRight).toBe(2)
    expect(annotations[0]).toMatchObject({
      quotation: 'De *sancties* tegen',
      setRight: [{ start: 3, end: 13, read: '<sancties>' }],
      quote: { exact: 'De <sancties> tegen' },
      position: { utf16: { start: 0, end: 19 } },
    })
    expect(annotations[1].setRight).toEqual([])
  })

  test('says in the head how many there are, and no other paper does', async () => {
    const says = '“Verslag” is met tekstherkenning gelezen; 2 herkende woorden of woordgroepen zijn verbeterd'
    expect((await rendered('markdown')).split('\n\n## ')[0]).toContain(says)
    expect((await rendered('html')).split('</header>')[0]).toContain(says)
    expect(await rendered('markdown', source)).not.toContain('tekstherkenning')
    expect(JSON.parse(await rendered('json', source)).documents[0].wordsSetRight).toBe(0)
  })

  test('is filtered by the words as they were set right and as they were read', async () => {
    const first = makeAnnotation(scan, 0, 27)
    for (const text of ['rusland', 'rnsland'])
      expect(filterAnnotations(scan, [first], new Map(), { ...EVERYTHING, text })).toEqual([first])
    expect(filterAnnotations(scan, [first], new Map(), { ...EVERYTHING, text: 'iran' })).toEqual([])
  })
})
