import { expect, test } from 'vitest'
import { NO_WORDS } from '../../../../src-core/document/extracted'
import { decodeEpub } from '../../../../src-main/import/epub/decode-epub'
import { fileOf, makeZip } from './make-files'

const CONTAINER = '<container><rootfiles><rootfile full-path="boek/inhoud.opf"/></rootfiles></container>'
const item = (id: string, href = `${id}.xhtml`, properties = '') =>
  `<item id="${id}" href="${href}" properties="${properties}"/>`
const list = (items: string, order: readonly string[]) =>
  `<package><metadata><title>Nota</title><language>nl-NL</language></metadata><manifest>${items}</manifest><spine>${order.map(id => `<itemref idref="${id}"/>`).join('')}</spine></package>`

async function read(entries: Readonly<Record<string, string>>) {
  const book = { mimetype: 'application/epub+zip', 'META-INF/container.xml': CONTAINER, ...entries }
  return decodeEpub(fileOf('nota.epub', await makeZip(book)))
}

test('chapters stand in the order of reading, without the page that lists them', async () => {
  const { lines, meta } = await read({
    'boek/inhoud.opf': list(
      item('twee') + item('een', 'delen/een%20a.xhtml') + item('nav', 'nav.xhtml', 'nav'),
      ['nav', 'een', 'twee'],
    ),
    'boek/nav.xhtml': '<html><p>Inhoud</p></html>',
    'boek/twee.xhtml': '<html><h2>Slot</h2><p>Einde.</p></html>',
    'boek/delen/een a.xhtml': '<html><h2>Begin</h2><p>Aanhef.</p></html>',
  })
  expect(lines.map(({ text }) => text)).toEqual(['Begin', 'Aanhef.', 'Slot', 'Einde.'])
  expect(meta).toEqual({ title: 'Nota', language: 'nl' })
})

test('a note in another chapter is tied to its mark', async () => {
  const { lines } = await read({
    'boek/inhoud.opf': list(item('tekst') + item('noten'), ['tekst', 'noten']),
    'boek/tekst.xhtml': '<html><p>Bekend<a id="m" href="noten.xhtml#n">1</a>.</p></html>',
    'boek/noten.xhtml': '<html><p id="n"><a href="tekst.xhtml#m">1</a> Kamerstuk 28 844.</p></html>',
  })
  expect(lines[0]?.spans).toContainEqual(expect.objectContaining({ kind: 'footnote-mark', target: '1' }))
  expect(lines.at(-1)).toMatchObject({ role: 'footnote', mark: '1' })
})

test('scripts of a chapter leave nothing, its pictures their place, and nothing is asked for', async () => {
  const { lines } = await read({
    'boek/inhoud.opf': list(item('a'), ['a']),
    'boek/a.xhtml':
      '<html><head><script>alert(1)</script></head><body onload="x()"><p>Tekst</p><img src="https://example.org/a.png"/></body></html>',
  })
  expect(lines.map(({ text }) => text)).toEqual(['Tekst', NO_WORDS])
})

test('a copy-protected book says so; obfuscated fonts do no harm', async () => {
  const encrypted = (algorithm: string) =>
    `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`
  const book = {
    'boek/inhoud.opf': list(item('a'), ['a']),
    'boek/a.xhtml': '<html><p>Tekst</p></html>',
  }
  await expect(
    read({ ...book, 'META-INF/encryption.xml': encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc') }),
  ).rejects.toMatchObject({ code: 'unsupported-format', message: expect.stringContaining('DRM') })
  const fonts = encrypted('http://www.idpf.org/2008/embedding')
  expect((await read({ ...book, 'META-INF/encryption.xml': fonts })).lines).toHaveLength(1)
})

test('a book without its list or without chapters is not whole', async () => {
  await expect(read({})).rejects.toMatchObject({ code: 'damaged' })
  await expect(read({ 'boek/inhoud.opf': list(item('a'), ['a']) })).rejects.toMatchObject({ code: 'damaged' })
})
