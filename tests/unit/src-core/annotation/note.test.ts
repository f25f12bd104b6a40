import { describe, expect, test } from 'vitest'
import { type Note, type NoteNode, noteSchema } from '../../../../src-core/annotation/note'
import { noteText } from '../../../../src-core/annotation/note-text'
import { WRITTEN_DEPTH } from '../../../../src-core/annotation/written/written-body'
import { isSafeLink } from '../../../../src-core/annotation/written/written-marks'
import { fieldFaultsOf } from '../../../../src-core/contract/field-fault'

function nested(depth: number): unknown {
  let node: unknown = { type: 'blockquote' }
  for (let level = 1; level < depth; level++) node = { type: 'blockquote', content: [node] }
  return { type: 'doc', content: [node] }
}

describe('a note', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    '/pad',
    '',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('does not link to %j', href => {
    const mark = { type: 'link', attrs: { href } }
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [mark] }] }
    expect(isSafeLink(href)).toBe(false)
    expect(noteSchema.safeParse({ type: 'doc', content: [paragraph] }).success).toBe(false)
  })

  test.each(['https://example.org', 'http://example.org', 'mailto:a@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'links to %s',
    href => {
      expect(isSafeLink(href)).toBe(true)
    },
  )

  test('nests to its limit and no further, however deep it is given', () => {
    expect(noteSchema.safeParse(nested(WRITTEN_DEPTH)).success).toBe(true)
    expect(noteSchema.safeParse(nested(WRITTEN_DEPTH + 1)).success).toBe(false)
    expect(noteSchema.safeParse(nested(200_000)).success).toBe(false)
  })

  test('holds a million characters, struck text and headings, and no more than 1 MB', () => {
    const of = (text: string): Note => ({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'kop' }] },
        { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'strike' }] }] },
      ],
    })
    expect(noteSchema.safeParse(of('n'.repeat(1_000_000))).success).toBe(true)
    const long = noteSchema.safeParse(of('n'.repeat(1024 * 1024)))
    expect(long.error && fieldFaultsOf(long.error)).toEqual([
      { field: '', rule: 'too-long', limit: 1024 * 1024 },
    ])
  })

  test('that holds itself is refused', () => {
    const node: NoteNode = { type: 'blockquote' }
    node.content = [node]
    expect(noteSchema.safeParse({ type: 'doc', content: [node] }).success).toBe(false)
  })

  test.each([
    { type: 'image', attrs: { src: 'https://example.org/x.png' } },
    { type: 'codeBlock' },
    { type: 'text', text: 'x', marks: [{ type: 'code' }] },
    'tekst',
    null,
  ])('holds no %j', node => {
    expect(noteSchema.safeParse({ type: 'doc', content: [node] }).success).toBe(false)
  })

  test('loses what it does not know', () => {
    const node = { type: 'text', text: 'x', onclick: 'alert(1)' }
    expect(noteSchema.parse({ type: 'doc', content: [node] }).content).toEqual([{ type: 'text', text: 'x' }])
  })

  test('is read as plain text, one line a paragraph', () => {
    const paragraph = (...content: NoteNode[]): NoteNode => ({ type: 'paragraph', content })
    const text = (words: string): NoteNode => ({ type: 'text', text: words })
    const item = (words: string): NoteNode => ({ type: 'listItem', content: [paragraph(text(words))] })
    const note: Note = {
      type: 'doc',
      content: [
        paragraph(
          text('een '),
          { ...text('twee'), marks: [{ type: 'bold' }] },
          { type: 'hardBreak' },
          text('drie'),
        ),
        { type: 'bulletList', content: [item('vier'), item('vijf')] },
      ],
    }
    expect(noteText(note)).toBe('een twee\ndrie\nvier\nvijf')
    expect(noteText(null)).toBe('')
  })
})
