import { Parser } from 'commonmark'
import { describe, expect, test } from 'vitest'
import { renderMarkdownPage } from '../../../../../src-core/export/page/markdown-page'
import { fullPage, HOSTILE, holding, row, said, sourceOf } from './full-page'

const markdown = renderMarkdownPage(fullPage)
const lines = markdown.split('\n')

describe('a page with everything in it, as Markdown', () => {
  test('has its title, headings below it, and nothing of its texts that means something', () => {
    expect(lines.filter(line => line.startsWith('#'))).toEqual([
      '# Gas \\| \\<b\\>nota\\</b\\>',
      '## Aanleiding',
      '## Kernpunten',
      '### Vervolg',
    ])
    expect(literalsOf(markdown)).toContain('a|b `c` ]]> <script>x</script> &amp;  � [^1] *z* \\| <!-- # $y$')
    expect(markdown).not.toMatch(/(?<!\\)<script/)
  })

  test('has a footnote for each passage, and each once', () => {
    const notes = lines.filter(line => /^\[\^\d+\]: /.test(line))
    expect(notes).toHaveLength(8)
    expect(notes[1]).toMatch(/^\[\^2\]: Samenvatting van Kamerstuk 29 023, nr\. 283, VVD, antwoord 1/)
    const body = markdown.slice(0, markdown.indexOf('\n[^1]: '))
    expect([...body.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ])
  })

  test('quotes passages as they are now, and writes lists, tasks and links', () => {
    expect(lines).toContain('> met vet, cursief en ~~geschrapt woord~~[^1]')
    expect(markdown).toContain('> eerste zin\n>\n> tweede \\~\\~zin\\~\\~[^5]')
    expect(markdown).toContain('Het kabinet **zegt ja**[^2]')
    expect(markdown).toContain('- eerste punt\n\n  3. derde\n  4. vierde\n- tweede punt')
    expect(markdown).toContain('* [x] bellen\n* [ ] schrijven')
    expect(markdown).toContain('> Zoals hij zei.')
    expect(markdown).toContain('[een bron](<https://example.org/a?b=1%7C2%26c=3>)')
    expect(markdown).toContain('Zie *Nieuwe titel* en *Verdwenen blad*')
  })

  test('has tables of GitHub in which no text parts a cell', () => {
    const at = lines.findIndex(line => line.startsWith('| Land'))
    const cells = lines.slice(at, at + 5).map(cellsOf)
    expect(cells[0]).toEqual(['Land', '2021', expect.stringContaining('a\\|b')])
    expect(cells[1]).toEqual(['---', '---', '---'])
    expect(cells[2]).toEqual(['**Noorwegen**', 'tien<br>elf', 'in de cel[^7]'])
    expect(cells[3]).toEqual(['', 'twaalf', 'dertien'])
    expect(cells[4]).toEqual(['• puntje', '', '“Ja. Het kabinet werkt daaraan”[^8]'])
  })
})

test('a table without a head has an empty one, and two lists in a row stay two', () => {
  const list = (text: string) => holding('bulletList', [holding('listItem', [said(text)])])
  const made = renderMarkdownPage(sourceOf([holding('table', [row('een', HOSTILE)]), list('a'), list('b')]))
  const rows = made
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(cellsOf)
  expect(rows.map(cells => cells.length)).toEqual([2, 2, 2])
  expect(rows[0]).toEqual(['', ''])
  expect(made).toContain('- a\n\n* b')
})

/** The cells of a row as GitHub parts them: at every pipe without a backslash before it. */
function cellsOf(line: string): string[] {
  const inside = line.replace(/^\|/, '').replace(/\|$/, '')
  return inside.split(/(?<!\\)\|/).map(cell => cell.trim())
}

/** The texts that a reader of CommonMark shows, one a paragraph or heading. */
function literalsOf(source: string): string[] {
  const walker = new Parser().parse(source).walker()
  const found: string[] = []
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step
    if (entering && (node.type === 'paragraph' || node.type === 'heading')) found.push('')
    else if (entering && (node.type === 'text' || node.type === 'code'))
      found.push((found.pop() ?? '') + node.literal)
  }
  return found
}
