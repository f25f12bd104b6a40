import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note, NoteNode } from '../../../../src-core/annotation/note'
import { noteText } from '../../../../src-core/annotation/note-text'
import type { WrittenMark } from '../../../../src-core/annotation/written/written-marks'
import { escapeMarkdown } from '../../../../src-core/export/markup/escape-markdown'
import { renderMarkdownNote } from '../../../../src-core/export/markup/markdown-note'
import { visibleText } from '../../../../src-core/export/markup/visible-text'
import { runsOf } from '../../../fixtures/thorough'

/** The words a Markdown reader shows, with the kinds of nodes around them. */
function read(markdown: string): { words: string; kinds: Set<string> } {
  const walker = new Parser().parse(markdown).walker()
  const kinds = new Set<string>()
  let words = ''
  for (let step = walker.next(); step; step = walker.next()) {
    const { node } = step
    kinds.add(node.type)
    if (node.type === 'text' || node.type === 'code' || node.type === 'code_block') words += node.literal
    if (node.type === 'html_block') words += `HTML ${node.literal}`
    if (['softbreak', 'linebreak', 'paragraph', 'heading', 'item'].includes(node.type)) words += ' '
  }
  return { words: squeeze(words), kinds }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-.!|~&:@^$={}\\ 1a\n\té"\''), maxLength: 20 }),
  fc.constantFrom(
    '1. een',
    '- lijst',
    '# kop',
    '    code',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](http://example.org/x.png)',
    '&amp;',
    '---',
    '=1+1',
    '| a | b |',
    '~~~',
    'a\r\rb',
    '[x]: http://example.org',
    'C# #',
  ),
)

const mark = fc.constantFrom<WrittenMark>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://example.org/a_(b)?c=*d*&e=<f>' } },
)
const inline = fc.oneof(
  fc.record({
    type: fc.constant<'text'>('text'),
    text: hostile,
    marks: fc.uniqueArray(mark, { selector: ({ type }) => type }),
  }),
  fc.constant<NoteNode>({ type: 'hardBreak' }),
)
const paragraph = fc.record({
  type: fc.constant<'paragraph'>('paragraph'),
  content: fc.array(inline, { maxLength: 5 }),
})
const { block } = fc.letrec<{ block: NoteNode; item: NoteNode }>(tie => ({
  block: fc.oneof(
    { maxDepth: 4 },
    paragraph,
    fc.record({
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      attrs: fc.record({ start: fc.constantFrom(1, 0, 7, -3, 2 ** 31) }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(tie('block'), { maxLength: 3 }),
    }),
  ),
  item: fc.record({
    type: fc.constant('listItem' as const),
    content: fc.array(tie('block'), { maxLength: 3 }),
  }),
}))
const note: fc.Arbitrary<Note> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 4 }),
})

/** The same with bullets for numbers, which a reader of Markdown does not count among the words. */
const withoutNumbers = (nodes: readonly NoteNode[]): NoteNode[] =>
  nodes.map(node => ({
    ...node,
    type: node.type === 'orderedList' ? 'bulletList' : node.type,
    ...(node.content && { content: withoutNumbers(node.content) }),
  }))

describe('Markdown', () => {
  test('shows any text as it is, in a paragraph and in a heading', () => {
    fc.assert(
      fc.property(hostile, text => {
        for (const prefix of ['', '> ', '## ']) {
          const { words, kinds } = read(prefix + escapeMarkdown(text).trim())
          expect(words).toBe(squeeze(visibleText(text)))
          for (const kind of kinds)
            expect(['document', 'paragraph', 'text', 'block_quote', 'heading']).toContain(kind)
        }
      }),
      { numRuns: runsOf(500) },
    )
  })

  test('keeps the words of any note', () => {
    fc.assert(
      fc.property(note, ({ type, content }) => {
        const expected = squeeze(visibleText(noteText({ type, content: withoutNumbers(content) })))
        expect(read(renderMarkdownNote(content)).words).toBe(expected)
      }),
      { numRuns: runsOf(250) },
    )
  })

  test('has no line break around text that nobody can see', () => {
    const unseen: NoteNode = { type: 'text', text: '\u0000' }
    const content: NoteNode[] = [{ type: 'paragraph', content: [unseen, { type: 'hardBreak' }, unseen] }]
    expect(renderMarkdownNote(content)).toBe('')
  })

  test.each([
    ['in a sentence', 'een ', 'vet', ' woord', '**vet**'],
    ['before a comma', 'een ', 'vet', ', woord', '**vet**,'],
    ['inside a word', 'on', 'vet', 'baar', 'on<strong>vet</strong>baar'],
    ['at quotes inside a word', 'a', '"vet"', 'b', '<strong>"vet"</strong>'],
  ])('emphasises %s so that readers see it', (_, before, bold, after, expected) => {
    const text = (words: string, marks: WrittenMark[] = []): NoteNode => ({
      type: 'text',
      text: words,
      marks,
    })
    const content = [text(before), text(bold, [{ type: 'bold' }]), text(after)]
    expect(renderMarkdownNote([{ type: 'paragraph', content }])).toContain(expected)
  })

  test('writes lists, quotes and links as such', () => {
    const item = (words: string): NoteNode => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    })
    const link: WrittenMark = { type: 'link', attrs: { href: 'https://example.org/' } }
    const markdown = renderMarkdownNote([
      { type: 'orderedList', attrs: { start: 4 }, content: [item('vier'), item('vijf')] },
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'bron', marks: [link] }] }],
      },
    ])
    expect(markdown).toBe('4. vier\n5. vijf\n\n> [bron](<https://example.org/>)')
  })

  test('follows no link but to the web or mail', () => {
    const marks: WrittenMark[] = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
    const content: NoteNode[] = [{ type: 'paragraph', content: [{ type: 'text', text: 'klik', marks }] }]
    expect(renderMarkdownNote(content)).toBe('klik')
  })
})
