import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { readDocument } from '../../../../src-main/import/read-document'
import { countCharacters, restoreFurniture, restoreText, squeeze } from '../../../fixtures/restore-source'
import { runsOf } from '../../../fixtures/thorough'
import { docRow, makeDoc } from './make-doc'
import { at, makeDocx, makePdf, makeZip } from './make-files'
import { makeFodt, makeOdt } from './make-odt'

/** Part of a paper, as every format can say it. */
interface Part {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row'
  readonly words: readonly string[]
}

const word = fc.constantFrom(
  ...[
    'de',
    'minister',
    'Kamer',
    'NAVO-',
    'lid-staten',
    'vraagt',
    'Neder-',
    'land',
    'wat?',
    'Ja.',
    'c.s.',
    '7',
  ],
  ...[
    '«bericht»',
    'vraag 2',
    '2021Z20741',
    '21 501-02, nr. 5',
    'https://x.nl/a-b',
    'financiën',
    'é',
    '(KNMI)',
  ],
)
const label = fc.constantFrom(
  'Vraag 1',
  'Antwoord 1',
  'Vraag 2',
  'Antwoord op vraag 2',
  'Antwoord:',
  '1. Wat?',
)
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record<Part>({
      kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'item', 'quote', 'row'),
      words: fc.array(word, { minLength: 1, maxLength: 25 }),
    }),
  },
  { weight: 1, arbitrary: label.map((words): Part => ({ kind: 'paragraph', words: [words] })) },
)
const paper = fc.array(part, { minLength: 1, maxLength: 14 })

const text = ({ words }: Part) => words.join(' ')
/** A row has two cells. */
const cells = ({ words }: Part) => {
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}

/** Writes each part in its kind's form. */
function write(parts: readonly Part[], forms: Readonly<Record<Part['kind'], (one: Part) => string>>): string {
  return parts.map(one => forms[one.kind](one)).join('\n')
}

const tagged = (tag: string) => (one: Part) => `<${tag}>${text(one)}</${tag}>`
const html = (parts: readonly Part[]) =>
  write(parts, {
    heading: tagged('h2'),
    paragraph: tagged('p'),
    item: one => `<ul><li>${text(one)}</li></ul>`,
    quote: tagged('blockquote'),
    row: one =>
      `<table><tr>${cells(one)
        .map(cell => `<td>${cell}</td>`)
        .join('')}</tr></table>`,
  })

const wordParts = (parts: readonly Part[]) => {
  const paragraph = (words: string, look = '') =>
    `<w:p>${look}${words
      .split(/(?<= )/)
      .map(piece => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`)
      .join('')}</w:p>`
  return parts
    .map(one =>
      one.kind === 'row'
        ? `<w:tbl><w:tr>${cells(one)
            .map(cell => `<w:tc>${paragraph(cell)}</w:tc>`)
            .join('')}</w:tr></w:tbl>`
        : paragraph(text(one), one.kind === 'heading' ? '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' : ''),
    )
    .join('')
}

const openDocument = (parts: readonly Part[]) =>
  write(parts, {
    heading: tagged('text:h'),
    paragraph: tagged('text:p'),
    item: one => `<text:list><text:list-item>${tagged('text:p')(one)}</text:list-item></text:list>`,
    quote: tagged('text:p'),
    row: one =>
      `<table:table><table:table-row>${cells(one)
        .map(cell => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)
        .join('')}</table:table-row></table:table>`,
  })

const oldWord = (parts: readonly Part[]) =>
  parts.flatMap(one => (one.kind === 'row' ? docRow(cells(one)) : [`${text(one)}\r`]))

const official = (parts: readonly Part[]) =>
  write(parts, {
    heading: tagged('tussenkop'),
    paragraph: tagged('al'),
    item: one => `<lijst><li><al>${text(one)}</al></li></lijst>`,
    quote: tagged('al'),
    row: one =>
      `<table><tgroup><tbody><row>${cells(one)
        .map(cell => `<entry><al>${cell}</al></entry>`)
        .join('')}</row></tbody></tgroup></table>`,
  })

/** Printed lines of at most so many letters. */
const wrap = (words: string, width: number) =>
  words.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'g')) ?? []

const printed = (parts: readonly Part[]) =>
  parts.flatMap(one => [...wrap(text(one), 70).map(line => line.trim()), ''])

/** Lines on pages of 30, each with a header and its number. */
const pages = (parts: readonly Part[]) => {
  const lines = printed(parts)
  const escaped = (line: string) => line.replace(/[()\\]/g, '\\$&')
  return Array.from({ length: Math.ceil(lines.length / 30) }, (_, page) =>
    [
      at(50, 780, 'Tweede Kamer, vergaderjaar 2024-2025', 8),
      ...lines.slice(page * 30, (page + 1) * 30).map((line, row) => at(50, 740 - row * 14, escaped(line))),
      at(300, 20, String(page + 1), 8),
    ].join(''),
  )
}
const pdfExtras = (parts: readonly Part[]) =>
  pages(parts)
    .map((_, page) => `Tweede Kamer, vergaderjaar 2024-2025${page + 1}`)
    .join('')

/** Every format: how it writes a paper, and what it prints beside the paper's own words. */
const FORMATS: Readonly<
  Record<
    string,
    {
      write(parts: readonly Part[]): Promise<Uint8Array> | Uint8Array
      extra?(parts: readonly Part[]): string
      runs?: number
    }
  >
> = {
  'a.txt': { write: parts => Buffer.from(printed(parts).join('\n')) },
  'a.md': {
    write: parts => Buffer.from(parts.map(markdown).join('\n\n')),
    extra: bullets('-'),
  },
  'a.html': {
    write: parts => Buffer.from(`<html><body><main>${html(parts)}</main></body></html>`),
    extra: bullets('•'),
  },
  'a.xml': {
    write: parts =>
      Buffer.from(
        `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>${official(parts)}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`,
      ),
  },
  'a.docx': { write: parts => makeDocx(wordParts(parts)) },
  'a.doc': { write: parts => makeDoc(oldWord(parts)) },
  'a.odt': { write: parts => makeOdt(openDocument(parts)) },
  'a.fodt': { write: parts => makeFodt(openDocument(parts)) },
  'a.epub': {
    write: parts =>
      makeZip({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml':
          '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
        'b.opf':
          '<package><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
        'c.xhtml': `<html><body>${html(parts)}</body></html>`,
      }),
    extra: bullets('•'),
  },
  'a.pdf': { write: parts => makePdf(pages(parts)), extra: pdfExtras, runs: 25 },
}

function markdown(one: Part): string {
  const before = { heading: '## ', item: '- ', quote: '> ', paragraph: '', row: '' }[one.kind]
  return `${before}${text(one)}`
}

/** The marks of list items, which are text. */
function bullets(mark: string): (parts: readonly Part[]) => string {
  return parts => parts.map(({ kind }) => (kind === 'item' ? mark : '')).join('')
}

describe('nothing of a file is lost but what repairs and furniture record', () => {
  test.each(Object.entries(FORMATS))('%s', async (name, { write, extra = () => '', runs = 50 }) => {
    await fc.assert(
      fc.asyncProperty(paper, async parts => {
        const document = await readDocument(name, await write(parts))
        expect(documentFaults(document)).toEqual([])
        const restored = restoreText(document)
        const removed = restoreFurniture(document)
        const source = squeeze(parts.map(text).join('') + extra(parts))
        expect(countCharacters(restored + removed)).toEqual(countCharacters(source))
        for (const one of parts.filter(({ kind }) => kind !== 'row')) {
          const words = squeeze(text(one))
          expect(restored.includes(words) || removed.includes(words), words).toBe(true)
        }
      }),
      { numRuns: runsOf(runs) },
    )
  })
})
