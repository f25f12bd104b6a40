import { expect, test } from 'vitest'
import { decodeHtml } from '../../../../src-main/import/html/decode-html'
import { readDocument } from '../../../../src-main/import/read-document'
import { fileOf } from './make-files'

const read = (html: string) => decodeHtml(fileOf('stuk.html', Buffer.from(html)))
const lines = async (html: string) => (await read(html)).lines

test('headings, lists, quotes and tables keep what they are', async () => {
  const page = await lines(
    `<h1>Brief</h1><p>Geachte <b>voorzitter</b>,</p><ul><li>een</li><li>twee<ul><li>diep</li></ul></li></ul>
    <blockquote>Aangehaald</blockquote><table><tr><td>jaar</td><td>euro</td></tr><tr><td>2023</td><td>40</td></tr></table>`,
  )
  expect(page.map(({ text, role, level }) => [role, level, text])).toMatchObject([
    ['title', 1, 'Brief'],
    [undefined, undefined, 'Geachte voorzitter,'],
    ['list-item', 1, expect.stringContaining('een')],
    ['list-item', 1, expect.stringContaining('twee')],
    ['list-item', 2, expect.stringContaining('diep')],
    ['quote', undefined, 'Aangehaald'],
    ['table-row', undefined, 'jaar\teuro'],
    ['table-row', undefined, '2023\t40'],
  ])
  expect(page[1]?.spans).toEqual([{ kind: 'bold', start: 8, end: 18 }])
})

test('numbers of ordered lists become text, from where they start', async () => {
  const items = (await lines('<ol start="4"><li>vier</li><li>vijf</li></ol>')).map(({ text }) => text)
  expect(items).toEqual(['4. vier', '5. vijf'])
})

test('menus and footers beside the main content are furniture', async () => {
  const page = await lines(
    `<nav><a href="/">Begin</a></nav><main><h1>Brief</h1><p>${'Dit is de tekst van de brief. '.repeat(20)}</p></main><footer>Over deze site</footer>`,
  )
  const furniture = page.filter(({ role }) => role === 'furniture').map(({ text }) => text)
  expect(furniture).toEqual(expect.arrayContaining(['Begin', 'Over deze site']))
  expect(page.filter(({ role }) => role !== 'furniture')).toHaveLength(2)
})

test('a note is tied to the mark that links to it', async () => {
  const page = await lines(
    `<p>Dit is bekend<a href="#n1" id="m1">1</a>.</p><p id="n1"><a href="#m1">1</a> Kamerstuk 28 844.</p>`,
  )
  expect(page[0]?.spans).toContainEqual(expect.objectContaining({ kind: 'footnote-mark', target: '1' }))
  expect(page[1]).toMatchObject({
    role: 'footnote',
    mark: '1',
    text: expect.stringContaining('Kamerstuk 28 844.'),
  })
})

test('the other paragraphs of a note go on with it', async () => {
  const page = await lines(
    `<p>Dit is bekend<a href="#n1" id="m1">1</a>.</p><div id="n1"><p><a href="#m1">1</a> Zie de brief:</p><blockquote><p>(2) Het is zo.</p></blockquote></div>`,
  )
  expect(page.slice(1).map(({ text, mark }) => [mark, text])).toEqual([
    ['1', 'Zie de brief:'],
    [undefined, '(2) Het is zo.'],
  ])
})

test('links keep their address as data, whatever it is', async () => {
  const [line] = await lines(
    '<p>Zie <a href="javascript:alert(1)">hier</a> en <a href="https://a.nl/">daar</a>.</p>',
  )
  expect(line?.text).toBe('Zie hier en daar.')
  const targets = line?.spans?.filter(({ kind }) => kind === 'link').map(({ target }) => target)
  expect(targets).not.toContain('javascript:alert(1)')
  expect(targets).toContain('https://a.nl/')
})

test('a declared encoding counts where the bytes are not UTF-8', async () => {
  const page = Buffer.from('<html><meta charset="iso-8859-1"><p>Oekra\u00efne</p></html>', 'latin1')
  expect((await decodeHtml(fileOf('oud.html', page))).lines[0]?.text).toBe('Oekraïne')
})

test('what the page says about itself is its title, language and date', async () => {
  const { meta } = await read(
    '<html lang="nl"><head><title>t</title><meta name="DC.title" content="Brief"><meta name="DCTERMS.issued" content="2022-01-07"></head><p>x</p></html>',
  )
  expect(meta).toMatchObject({ title: 'Brief', language: 'nl', date: '2022-01-07' })
})

test('struck, inserted, hidden, raised and lowered text is told', async () => {
  const page = `<style>.h { vertical-align: super } @media print { .w { display: none } } .v { display: none }</style>
    <p>De <s>oude</s> <ins cite="mailto:J.%20Jansen" datetime="2026-03-03T10:15">nieuwe</ins> tekst<span hidden>geheim</span>, 10<span class="h">3</span> en CO<sub>2</sub>.</p>
    <p class="v">Onzichtbaar.</p><p class="w">Zichtbaar.</p>`
  const [first, second] = await lines(page)
  const told = (line: typeof first) =>
    line?.spans?.map(({ kind, start, end, trace }) => [kind, line.text.slice(start, end), trace?.words ?? ''])
  expect(first?.text).toBe('De oude nieuwe tekst, 103 en CO2.')
  expect(told(first)).toEqual([
    ['struck', 'oude', ''],
    ['trace', 'nieuwe', ''],
    ['trace', '', 'geheim'],
    ['raised', '3', ''],
    ['lowered', '2', ''],
  ])
  expect(first?.spans?.[1]?.trace).toMatchObject({ author: 'J. Jansen', date: '2026-03-03T10:15' })
  expect([second?.text, told(second)]).toEqual(['Zichtbaar.', [['trace', '', 'Onzichtbaar.']]])
})

test.each(['<h1>Veren</h1><p>Varen zij?</p>', 'Veren<br>Varen <b>zij</b>?', '<!-- kop --><p>Varen zij?</p>'])(
  'a file named as a page is one, also where it is a fragment: %s',
  async fragment => {
    const { source, text } = await readDocument('stuk.htm', Buffer.from(fragment))
    expect(source.mediaType).toBe('text/html')
    expect(text).not.toMatch(/[<>]/)
  },
)
