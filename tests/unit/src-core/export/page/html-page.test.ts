import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderHtmlPage } from '../../../../../src-core/export/page/html-page'
import { renderPastedPage } from '../../../../../src-core/export/page/pasted-page'
import { fullPage, markedAs, said, sourceOf, titled } from './full-page'

const html = renderHtmlPage(fullPage)

describe('a page with everything in it, as HTML', () => {
  test('is one file that runs nothing and asks for nothing', () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import/i)
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;')
    for (const sign of ['\u0000', '\u0008', '\ud800']) expect(html.includes(sign)).toBe(false)
    // What a parser makes of it has nothing that was only text.
    expect(elementsOf(html).map(({ name }) => name)).not.toContain('script')
  })

  test('has its title, its headings below it, and contents that lead to them', () => {
    const elements = elementsOf(html)
    const headings = elements.filter(({ name }) => /^h[1-4]$/.test(name))
    expect(headings.map(({ name, text }) => [name, text])).toEqual([
      ['h1', 'Gas | <b>nota</b>'],
      ['h2', 'Inhoud'],
      ['h2', 'Aanleiding'],
      ['h2', 'Kernpunten'],
      ['h3', 'Vervolg'],
      ['h2', 'Voetnoten'],
    ])
    expectLinks(elements)
  })

  test('has a footnote for each passage that leads back to it', () => {
    const notes = elementsOf(html).filter(({ attributes }) => /^n\d+$/.test(attributes['id'] ?? ''))
    expect(notes).toHaveLength(8)
    expect(notes[2]?.text).toMatch(/^Commentaar bij Kamerstuk 29 023, nr. 283, VVD, antwoord 1/)
    expect(notes[4]?.text).toContain('de annotatie is verwijderd of niet zichtbaar')
    const references = elementsOf(html).filter(({ attributes }) => attributes['role'] === 'doc-noteref')
    expect(references.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('quotes the words of now, struck words as struck, and tables as tables', () => {
    expect(html).toContain('<s>geschrapt woord</s><sup>')
    expect(html).not.toContain('van toen')
    const cells = elementsOf(html).filter(({ name }) => name === 'td' || name === 'th')
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['10', '13', 'twaalf', 'puntje']))
    expect(html).toContain('<th scope="row" rowspan="2"><p dir="auto">Noorwegen</p></th>')
  })
})

test('what is pasted elsewhere has its sources in brackets, and leads nowhere', () => {
  const page = sourceOf(
    [
      titled(1, 'Kop'),
      { type: 'quotation', attrs: { annotation: 'an_1' } },
      {
        type: 'paraphrase',
        attrs: { annotation: 'an_1', use: 'summary' },
        content: [{ type: 'text', text: 'Kort <gezegd>' }],
      },
      said('Slot'),
    ],
    [markedAs('an_1', 'Ja. Het kabinet')],
  )
  const pasted = renderPastedPage(page)
  const cited =
    'Lijst van vragen en antwoorden over gas, Kamerstuk 29 023, nr. 283, 7 januari 2022, VVD, antwoord 1'
  expect(pasted).toContain(`<blockquote lang="nl"><p dir="auto">Ja. Het kabinet (${cited})</p></blockquote>`)
  expect(pasted).toContain(
    `Kort &lt;gezegd&gt; (samenvatting van Kamerstuk 29 023, nr. 283, VVD, antwoord 1)`,
  )
  expect(pasted).not.toMatch(/\bid=|href=|style=|class=/)
})

interface Element {
  readonly name: string
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
}

type Parsed = DefaultTreeAdapterTypes.ChildNode

/** The elements of a page as a browser would make them, with all text below each. */
function elementsOf(page: string): Element[] {
  const found: Element[] = []
  const read = (node: Parsed): string => {
    if (node.nodeName === '#text') return 'value' in node ? node.value : ''
    if (!('tagName' in node)) return ''
    const at = found.push({ name: node.tagName, text: '', attributes: {} }) - 1
    const text = node.childNodes.map(read).join('')
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    found[at] = { name: node.tagName, text: text.trim(), attributes }
    return text
  }
  parse(page).childNodes.forEach(read)
  return found
}

/** Fails where a link within the page leads nowhere, or an id is there twice. */
function expectLinks(elements: readonly Element[]): void {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const targets = elements
    .flatMap(({ attributes }) => attributes['href'] ?? [])
    .filter(href => href.startsWith('#'))
  expect(targets.length).toBeGreaterThan(10)
  for (const target of targets) expect(ids).toContain(target.slice(1))
}
