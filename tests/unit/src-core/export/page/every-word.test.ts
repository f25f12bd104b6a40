import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { renderHtmlPage } from '../../../../../src-core/export/page/html-page'
import { renderMarkdownPage } from '../../../../../src-core/export/page/markdown-page'
import type { PageSource } from '../../../../../src-core/export/page/page-source'
import { renderPastedPage } from '../../../../../src-core/export/page/pasted-page'
import { renderTextPage } from '../../../../../src-core/export/page/text-page'
import { renderWordPage } from '../../../../../src-core/export/page/word-page'
import { type PageNode, pageBodySchema } from '../../../../../src-core/notebook/page-body'
import { nodesOf } from '../../../../../src-core/notebook/walk-page'
import { readDocument } from '../../../../../src-main/import/read-document'
import { runsOf } from '../../../../fixtures/thorough'
import { readWord } from '../word/read-word'
import { holding, sourceOf } from './full-page'

/** What stands around words: what would be markup somewhere, what cannot be written, and any characters at all. */
const around = fc.oneof(
  fc.constantFrom(
    ' ',
    '|',
    '`',
    ']]>',
    '<b>',
    '</p>',
    '<!--',
    '&lt;',
    '\\',
    '*',
    '\u0000',
    '\ud800',
    '[^1]',
    '- ',
    '# ',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }).map(text => text.replace(/woord\d/g, '')),
)

/** A text with a word in it that is replaced by one that is there once. */
const text = fc.tuple(around, around).map(([before, after]) => `${before} WOORD ${after}`)
const mark = fc.constantFrom<NonNullable<PageNode['marks']>[number]>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'strike' },
  { type: 'link', attrs: { href: 'https://example.org/|`' } },
)
const inline: fc.Arbitrary<PageNode> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text,
      marks: fc.uniqueArray(mark, { maxLength: 2, selector: one => one.type }),
    }),
  },
  fc.constant<PageNode>({ type: 'hardBreak' }),
  text.map((title): PageNode => ({ type: 'pageLink', attrs: { page: 'nbp_9', title } })),
)
const line = fc.array(inline, { maxLength: 4 })
const use = fc.constantFrom('summary' as const, 'comment' as const)
const span = fc.integer({ min: 1, max: 3 })

const { block } = fc.letrec<{ block: PageNode }>(tie => {
  const blocks = fc.array(tie('block'), { maxLength: 3 })
  const of = (type: PageNode['type'], content: fc.Arbitrary<PageNode[]>) =>
    content.map((inside): PageNode => holding(type, inside))
  const cell = fc
    .tuple(fc.constantFrom('tableCell' as const, 'tableHeader' as const), blocks, span, span)
    .map(([type, content, colspan, rowspan]): PageNode => ({ type, content, attrs: { colspan, rowspan } }))
  const row = of('tableRow', fc.array(cell, { maxLength: 3 }))
  return {
    block: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      of('paragraph', line),
      fc
        .tuple(span, line)
        .map(([level, content]): PageNode => ({ type: 'heading', attrs: { level }, content })),
      text.map(
        (words): PageNode => ({ type: 'quotation', attrs: { annotation: 'x', words, citation: 'bron' } }),
      ),
      fc
        .tuple(use, line)
        .map(([own, content]): PageNode => ({ type: 'paraphrase', attrs: { use: own }, content })),
      of('bulletList', fc.array(of('listItem', blocks), { maxLength: 3 })),
      of('orderedList', fc.array(of('listItem', blocks), { maxLength: 3 })),
      of('taskList', fc.array(of('taskItem', blocks), { maxLength: 3 })),
      of('blockquote', blocks),
      of('table', fc.array(row, { maxLength: 3 })),
      // What no editor makes: parts outside what they belong in.
      of('paragraph', blocks),
      of('tableCell', blocks),
      fc.constantFrom<PageNode>({ type: 'listItem' }, { type: 'table', content: [{ type: 'tableRow' }] }),
    ),
  }
})

/** A page in which every word is another one, and those words in the order in which one reads them. */
const page = fc.array(block, { maxLength: 5 }).map(content => {
  let count = 0
  const named = JSON.parse(JSON.stringify(content).replace(/WOORD/g, () => `woord${count++}z`)) as PageNode[]
  return sourceOf(named)
})

const wordsOf = (shown: string): string[] => shown.match(/woord\d+z/g) ?? []

function expected({ body }: PageSource): string[] {
  return [...nodesOf(body)].flatMap(({ text: own, attrs }) =>
    wordsOf(own ?? attrs?.words ?? attrs?.title ?? ''),
  )
}

/** The text of the main part of a page of HTML, as a browser makes it. */
function mainText(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.ChildNode, isIn: boolean): string => {
    if (node.nodeName === '#text') return isIn && 'value' in node ? node.value : ''
    const within = isIn || node.nodeName === 'main'
    return 'childNodes' in node ? node.childNodes.map(child => read(child, within)).join('') : ''
  }
  return parse(html)
    .childNodes.map(node => read(node, false))
    .join('')
}

test('every word of any page is in every format, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(page, async source => {
      expect(pageBodySchema.safeParse(source.body).success).toBe(true)
      const all = expected(source)
      expect(wordsOf(mainText(renderHtmlPage(source)))).toEqual(all)
      expect(wordsOf(mainText(`<main>${renderPastedPage(source)}</main>`))).toEqual(all)
      expect(wordsOf(renderTextPage(source))).toEqual(all)
      expect(wordsOf(renderMarkdownPage(source))).toEqual(all)
      const { paragraphs } = await readWord(renderWordPage(source))
      const shown = paragraphs.filter(({ style }) => !style?.startsWith('TOC')).map(one => one.text)
      expect(wordsOf(shown.join('\n'))).toEqual(all)
    }),
    { numRuns: runsOf(50) },
  )
})

test('the app’s own reader finds every word of a Word file', async () => {
  await fc.assert(
    fc.asyncProperty(page, async source => {
      const { text: read } = await readDocument('blad.docx', renderWordPage(source))
      expect([...new Set(wordsOf(read))].toSorted()).toEqual(expected(source).toSorted())
    }),
    { numRuns: 15 },
  )
})
