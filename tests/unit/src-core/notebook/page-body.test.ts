import { describe, expect, it } from 'vitest'
import {
  PAGE_LENGTH,
  type PageBody,
  type PageNode,
  pageBodySchema,
  sameBody,
} from '../../../../src-core/notebook/page-body'
import { headingsOf, linkedFrom, nodesOf, pageText, quotedOn } from '../../../../src-core/notebook/walk-page'

const text = (words: string): PageNode => ({ type: 'text', text: words })
const line = (...content: PageNode[]): PageNode => ({ type: 'paragraph', content })
const quotation = (annotation: string, words = 'woorden', citation = 'p. 3'): PageNode => ({
  type: 'quotation',
  attrs: { annotation, words, citation },
})
const body = (...content: PageNode[]): PageBody => ({ type: 'doc', content })

const PAGE = body(
  { type: 'heading', attrs: { level: 2 }, content: [text('Sancties')] },
  line(text('Zie '), { type: 'pageLink', attrs: { page: 'nbp_1', title: 'Energie' } }, text('.')),
  quotation('ann_1', 'zware consequenties'),
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [line(text('VVD'))] },
          {
            type: 'tableCell',
            attrs: { colspan: 1, rowspan: 1 },
            content: [
              {
                type: 'paraphrase',
                attrs: { annotation: 'ann_2', use: 'summary', words: 'x', citation: 'y' },
                content: [text('Kort')],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'taskList',
    content: [{ type: 'taskItem', attrs: { checked: true }, content: [line(text('Bellen'))] }],
  },
  quotation('ann_1'),
  { type: 'heading', attrs: { level: 3 } },
)

describe('what a page can hold', () => {
  it('is kept whole', () => {
    expect(pageBodySchema.parse(JSON.parse(JSON.stringify(PAGE)))).toEqual(PAGE)
  })

  it.each([
    ['a node of another kind', { type: 'doc', content: [{ type: 'script', text: 'x' }] }],
    [
      'a link that runs',
      body(line({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] })),
    ],
    ['a use that is none', body({ type: 'paraphrase', attrs: { annotation: 'a', use: 'direct' as never } })],
    ['a span of nothing', body({ type: 'tableCell', attrs: { colspan: 0 } })],
    ['words without end', body(line(text('x'.repeat(PAGE_LENGTH))))],
    ['no page', { type: 'paragraph' }],
  ])('refuses %s', (_, held) => {
    expect(pageBodySchema.safeParse(held).success).toBe(false)
  })

  it('refuses lists that nest too deep, without running out of stack', () => {
    let node: PageNode = line(text('diep'))
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'blockquote', content: [node] }
    expect(pageBodySchema.safeParse(body(node)).success).toBe(false)
  })

  it('loses what is no part of a node, such as an attribute that nobody knows', () => {
    const held = {
      type: 'doc',
      content: [{ ...quotation('ann_1'), attrs: { annotation: 'ann_1', onclick: 'x' } }],
    }
    expect(pageBodySchema.parse(held)).toEqual(body({ type: 'quotation', attrs: { annotation: 'ann_1' } }))
  })
})

describe('what a page says', () => {
  it('tells what it quotes and links to, each once, in its order', () => {
    expect(quotedOn(PAGE)).toEqual(['ann_1', 'ann_2'])
    expect(linkedFrom(PAGE)).toEqual(['nbp_1'])
    expect([quotedOn(null), linkedFrom(null)]).toEqual([[], []])
  })

  it('is read in the order one reads it', () => {
    expect([...nodesOf(PAGE)].flatMap(({ type, text: words }) => (type === 'text' ? words : []))).toEqual([
      'Sancties',
      'Zie ',
      '.',
      'VVD',
      'Kort',
      'Bellen',
    ])
  })

  it('has an outline of the headings that say something', () => {
    expect(headingsOf(PAGE)).toEqual([{ level: 2, text: 'Sancties' }])
  })

  it('is told as plain words, a line each', () => {
    expect(pageText(PAGE)).toBe('Sancties\nZie Energie.\nzware consequenties\nVVD\nKort\nBellen\nwoorden')
  })
})

describe('whether two pages say the same', () => {
  it('does not ask what they keep of what they quote, nor in which order members stand', () => {
    const other = body({
      attrs: { citation: 'p. 9', words: 'iets anders', annotation: 'ann_1' },
      type: 'quotation',
    })
    expect(sameBody(body(quotation('ann_1')), other)).toBe(true)
  })

  it('tells another quotation, other words, and nothing apart', () => {
    expect(sameBody(body(quotation('ann_1')), body(quotation('ann_2')))).toBe(false)
    expect(sameBody(body(line(text('a'))), body(line(text('b'))))).toBe(false)
    expect(sameBody(null, body(line()))).toBe(false)
    expect(sameBody(null, null)).toBe(true)
  })
})
