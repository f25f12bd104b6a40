import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutNote } from '../../../../src-core/annotation/lay-out-note'
import { type Note, type NoteNode, noteSchema, sameNote } from '../../../../src-core/annotation/note'
import { noteText } from '../../../../src-core/annotation/note-text'
import { withNamesNow } from '../../../../src-core/annotation/written/mention'
import { renderMarkdownNote } from '../../../../src-core/export/markup/markdown-note'
import { noteHtml } from '../../../../src-core/export/markup/note-html'
import { noteWords } from '../../../../src-core/export/markup/note-words'

const text = (words: string): NoteNode => ({ type: 'text', text: words })
const paragraph = (...content: NoteNode[]): NoteNode => ({ type: 'paragraph', content })
const footnote = (words: string): NoteNode => ({ type: 'footnote', attrs: { text: words } })
const cell = (words: string, type: 'tableCell' | 'tableHeader' = 'tableCell'): NoteNode => ({
  type,
  content: [paragraph(text(words))],
})
const task = (words: string, checked: boolean): NoteNode => ({
  type: 'taskItem',
  attrs: { checked },
  content: [paragraph(text(words))],
})
const theme: NoteNode = { type: 'mention', attrs: { of: 'theme', id: 'thm_1', label: 'Sancties' } }
const fits = (...content: unknown[]) => noteSchema.safeParse({ type: 'doc', content }).success

const RICH: Note = {
  type: 'doc',
  content: [
    paragraph(text('Zie '), theme, footnote('De brief.'), text(' en verder'), footnote('Ook dit.')),
    { type: 'taskList', content: [task('bellen', true), task('mailen', false)] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('Land', 'tableHeader'), cell('Stand', 'tableHeader')] },
        { type: 'tableRow', content: [cell('Polen'), cell('a | b')] },
      ],
    },
  ],
}

describe('a rich note', () => {
  test('is a note', () => expect(noteSchema.parse(RICH)).toEqual(RICH))

  test.each([
    ['a row by itself', { type: 'tableRow', content: [cell('x')] }],
    ['a cell in a paragraph', paragraph(cell('x'))],
    ['a paragraph in a table', { type: 'table', content: [paragraph()] }],
    ['an empty table', { type: 'table', content: [] }],
    ['a task outside its list', { type: 'bulletList', content: [task('x', true)] }],
    ['a footnote without words', paragraph(footnote(' '))],
    ['a footnote that holds something', paragraph({ ...footnote('x'), content: [text('y')] })],
    ['a mention of nothing', paragraph({ type: 'mention', attrs: { of: 'theme', label: 'x' } })],
    ['a turn in no paper', paragraph({ type: 'mention', attrs: { of: 'turn', id: 't1', label: 'x' } })],
    ['a mention of a person', paragraph({ type: 'mention', attrs: { of: 'person' as never, id: 'x' } })],
    ['a ticked paragraph', { ...paragraph(), attrs: { checked: true } }],
    ['a wide list', { type: 'bulletList', attrs: { colspan: 2 } }],
    [
      'a cell over 5,000 columns',
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ ...cell('x'), attrs: { colspan: 5000 } }] }],
      },
    ],
    ['a footnote of 4,001 characters', paragraph(footnote('x'.repeat(4001)))],
  ])('is not %s', (_, node) => expect(fits(node)).toBe(false))

  test('is plain text with boxes, rows as lines, and its footnotes by number at the end', () => {
    expect(noteText(RICH)).toBe(
      'Zie Sancties[1] en verder[2]\n☑ bellen\n☐ mailen\nLand | Stand\nPolen | a | b\n[1] De brief.\n[2] Ook dit.',
    )
  })

  test('has the numbers of its points as plain text too, whatever they begin with', () => {
    const item = (...content: NoteNode[]): NoteNode => ({ type: 'listItem', content })
    const line = (text: string): NoteNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const list = (content: NoteNode[], start?: number): NoteNode => ({
      type: 'orderedList',
      ...(start && { attrs: { start } }),
      content,
    })
    const note = (...content: NoteNode[]): Note => ({ type: 'doc', content })
    expect(
      noteText(note(list([item(line('derde'), list([item(line('onder'))])), item(line('vierde'))], 3))),
    ).toBe('3. derde\n1. onder\n4. vierde')
    // A point that says nothing makes no note of an empty one.
    expect(noteText(note(list([item({ type: 'paragraph' })])))).toBe('')
  })

  test('is Markdown of GitHub, its footnotes apart from those of other notes', () => {
    expect(renderMarkdownNote(RICH.content, 'a-')).toBe(
      [
        'Zie Sancties[^a-1] en verder[^a-2]',
        '- [x] bellen\n- [ ] mailen',
        '| Land | Stand |\n| --- | --- |\n| Polen | a \\| b |',
        '[^a-1]: De brief.\n[^a-2]: Ook dit.',
      ].join('\n\n'),
    )
  })

  test('is HTML with a table, boxes that say what they are, and footnotes that lead back', () => {
    const html = noteHtml(RICH.content, 'q', noteWords('nl'))
    expect(html).toContain('<th scope="col"><p dir="auto">Land</p></th>')
    expect(html).toContain('<span role="img" aria-label="gedaan">☑</span>')
    expect(html).toContain('<a id="qr2" href="#qn2" role="doc-noteref">2</a>')
    expect(html).toContain('<li id="qn2">Ook dit. <a href="#qr2"')
  })

  test('names what it mentions as that is called now, and says what is gone; that alone is no change', () => {
    const renamed = { ...RICH, content: withNamesNow(RICH.content, () => 'Strafmaatregelen', 'verwijderd') }
    const gone = { ...RICH, content: withNamesNow(RICH.content, () => null, 'verwijderd') }
    expect(noteText(renamed)).toContain('Zie Strafmaatregelen[1]')
    expect(noteText(gone)).toContain('Zie Sancties (verwijderd)[1]')
    expect(sameNote(RICH, renamed)).toBe(true)
  })
})

const words = fc.string({ minLength: 1, maxLength: 12 }).filter(one => one.trim() !== '')
const inline = fc.oneof(words.map(text), words.map(footnote), fc.constant(theme))
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map(content => paragraph(...content))
const cells = fc.array(
  line.map((content): NoteNode => ({ type: 'tableCell', content: [content] })),
  { minLength: 1, maxLength: 3 },
)
const block: fc.Arbitrary<NoteNode> = fc.oneof(
  line,
  fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 3 }).map(items => ({
    type: 'taskList' as const,
    content: items.map(([content, checked]) => ({
      type: 'taskItem' as const,
      attrs: { checked },
      content: [content],
    })),
  })),
  fc.array(cells, { minLength: 1, maxLength: 3 }).map(rows => ({
    type: 'table' as const,
    content: rows.map(content => ({ type: 'tableRow' as const, content })),
  })),
)

test('any note comes back from its file as it went, and every footnote has one number in every format', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), content => {
      const note = noteSchema.parse(JSON.parse(JSON.stringify({ type: 'doc', content })))
      expect(note.content).toEqual(content)
      const { footnotes } = layOutNote(content)
      const html = noteHtml(content, 'n', noteWords('en'))
      const markdown = renderMarkdownNote(content, 'n-')
      footnotes.forEach((_, index) => {
        expect(html.split(`id="nr${index + 1}"`)).toHaveLength(2)
        expect(html.split(`id="nn${index + 1}"`)).toHaveLength(2)
        expect(markdown.split(`[^n-${index + 1}]`)).toHaveLength(3)
      })
      expect(html).not.toContain(`id="nr${footnotes.length + 1}"`)
    }),
  )
})
