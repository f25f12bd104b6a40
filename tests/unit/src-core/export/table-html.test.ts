import { expect, test } from 'vitest'
import { passageHtml } from '../../../../src-core/export/markup/passage-html'
import { readDocument } from '../../../../src-main/import/read-document'

const TABLE = `<table><caption>Tabel 1</caption><thead><tr><th rowspan="2">Post</th><th colspan="2">Jaar</th></tr>
  <tr><th>2023</th><th>2024</th></tr></thead><tbody><tr><th scope="row">Sluizen</th><td>1 &lt; 2</td><td></td></tr></tbody></table>`

const paper = await readDocument(
  'a.html',
  Buffer.from(`<body><main><p>Voor.</p>${TABLE}<p>Na.</p></main></body>`),
)

/** What is copied from the first of some words up to and with the last. */
function copied(first: string, last: string): string {
  return passageHtml(paper, { start: paper.text.indexOf(first), end: paper.text.indexOf(last) + last.length })
}

test('a table is copied with its caption, header cells and spans', () => {
  expect(copied('Tabel 1', 'Na.')).toBe(
    '<table><caption>Tabel 1</caption><tr><th scope="col" rowspan="2">Post</th><th scope="col" colspan="2">Jaar</th></tr>' +
      '<tr><th scope="col">2023</th><th scope="col">2024</th></tr>' +
      '<tr><th scope="row">Sluizen</th><td>1 &lt; 2</td><td></td></tr></table><p>Na.</p>',
  )
})

test('of a part only the rows it touches are copied, each word in its column', () => {
  expect(copied('2024', '1 <')).toBe(
    '<table><tr><th scope="col"></th><th scope="col"></th><th scope="col">2024</th></tr>' +
      '<tr><th scope="row">Sluizen</th><td>1 &lt;</td><td></td></tr></table>',
  )
})

test('a caption alone is a paragraph', () => {
  expect(copied('Tabel 1', 'Tabel 1')).toBe('<p>Tabel 1</p>')
})
