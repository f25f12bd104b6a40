import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallError } from '../../src-core/contract/errors'
import { documentFaults } from '../../src-core/document/document-faults'
import { limitsFor } from '../../src-main/import/decoding/limits'
import { readDocument } from '../../src-main/import/read-document'
import { runsOf } from '../fixtures/thorough'
import { docRow, makeDoc, type Run } from '../unit/src-main/import/make-doc'
import { at, makeDocx, makePdf, makeZip } from '../unit/src-main/import/make-files'
import { makeFodt, makeOdt, ODT } from '../unit/src-main/import/make-odt'

const refusal = async (name: string, bytes: Uint8Array) => {
  try {
    await readDocument(name, bytes)
  } catch (error) {
    if (error instanceof CallError) return error
    throw error
  }
  throw new Error(`${name} was read.`)
}
const paragraph = '<w:p><w:r><w:t>Geachte voorzitter,</w:t></w:r></w:p>'
const CONTAINER = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
const book = (chapter: string) =>
  makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'b.opf':
      '<package><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'c.xhtml': chapter,
  })

describe('hostile files', () => {
  it('an archive that unpacks to far more than it is', async () => {
    const bytes = await makeZip({ 'word/document.xml': Buffer.alloc(40_000_000, 32) })
    expect(bytes.byteLength).toBeLessThan(100_000)
    expect(await refusal('bom.docx', bytes)).toMatchObject({ code: 'too-large' })
  })

  it('an OpenDocument text that unpacks to far more than it is, or whose XML multiplies or has no bottom', async () => {
    const inside = (content: string | Buffer) => makeZip({ mimetype: ODT, 'content.xml': content })
    expect(await refusal('bom.odt', await inside(Buffer.alloc(40_000_000, 32)))).toMatchObject({
      code: 'too-large',
    })
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>'
    expect(await refusal('lol.odt', await inside(laughs))).toMatchObject({ code: 'damaged' })
    const deep = `${'<text:section>'.repeat(50_000)}x${'</text:section>'.repeat(50_000)}`
    expect(await refusal('diep.odt', await makeOdt(deep))).toMatchObject({ code: 'too-large' })
    expect(await refusal('diep.fodt', makeFodt(deep))).toMatchObject({ code: 'too-large' })
  })

  it('styles of an OpenDocument text that come from each other', async () => {
    const style = (name: string, parent: string) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`
    const named = style('A', 'B') + style('B', 'A')
    const masters =
      '<style:master-page style:name="Standard" style:next-style-name="X"/><style:master-page style:name="X" style:next-style-name="Standard"/>'
    const bytes = await makeOdt('<text:p text:style-name="A">Geachte voorzitter,</text:p>', {
      named,
      masters,
    })
    expect((await readDocument('rond.odt', bytes)).text).toBe('Geachte voorzitter,')
  })

  it('an archive of more entries than it may have', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`word/document${index}.xml`, '']),
    )
    const reading = readDocument('veel.docx', await makeZip(many), { ...limitsFor(1), entries: 10 })
    await expect(reading).rejects.toMatchObject({ code: 'too-large' })
  })

  it('entities that would fetch a file or multiply', async () => {
    const fetch = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><al>&x;</al></a>'
    expect(await refusal('xxe.xml', Buffer.from(`<?xml version="1.0"?>${fetch}`))).toMatchObject({
      code: 'damaged',
    })
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a><al>&b;</al></a>'
    expect(await refusal('lol.xml', Buffer.from(`<?xml version="1.0"?>${laughs}`))).toMatchObject({
      code: 'damaged',
    })
  })

  it('elements nested beyond reason', async () => {
    const deep = (tag: string) => `${`<${tag}>`.repeat(50_000)}x${`</${tag}>`.repeat(50_000)}`
    expect(await refusal('diep.xml', Buffer.from(`<?xml version="1.0"?>${deep('a')}`))).toMatchObject({
      code: 'too-large',
    })
    expect(await refusal('diep.html', Buffer.from(`<html>${deep('div')}`))).toMatchObject({
      code: 'too-large',
    })
  })

  it('scripts and markup in a page stay words or vanish', async () => {
    const page =
      '<html><script>alert(1)</script><img src="file:///etc/passwd" onerror="x()"><p>Tekst &lt;b&gt;</p></html>'
    expect((await readDocument('a.html', Buffer.from(page))).text).toBe('Tekst <b>')
  })

  it('names that lead out of the archive are never followed', async () => {
    const bytes = await makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfile full-path="../../etc/passwd"/></container>',
    })
    expect(await refusal('pad.epub', bytes)).toMatchObject({ code: 'damaged' })
  })
})

describe('files whose parts stand in each other in every disorder', () => {
  const soup = (tags: readonly string[], attributes: readonly string[], closes = true) => {
    const tag = fc.constantFrom(...tags)
    const leaf = fc.constantFrom('Tekst', ' ', 'Vraag 1', 'Antwoord', '1', '&amp;', '\u00AD', 'é')
    const { tree } = fc.letrec<{ tree: string }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        leaf,
        fc
          .tuple(tag, fc.constantFrom('', ...attributes), fc.array(tie('tree'), { maxLength: 5 }))
          .map(([name, has, inside]) => `<${name} ${has}>${inside.join('')}${closes ? `</${name}>` : ''}`),
      ),
    }))
    return fc.array(tree, { minLength: 1, maxLength: 8 }).map(trees => trees.join(''))
  }
  const xml = (body: string) =>
    Buffer.from(`<?xml version="1.0"?><officiele-publicatie>${body}</officiele-publicatie>`)
  const html =
    'h1 p ul ol li table tr td th blockquote a sup sub s del ins b br div nav main script style img pre dl dt dd'.split(
      ' ',
    )
  const word =
    'p r t pPr rPr tbl tr tc trPr numPr ins del moveFrom moveTo delText vanish strike vertAlign commentRangeStart commentReference hyperlink footnoteReference sdt sdtContent fldChar instrText tab br drawing txbxContent'
      .split(' ')
      .map(name => `w:${name}`)
  const openDocument =
    'p h span a s tab list list-item list-header numbered-paragraph note note-citation note-body section tracked-changes changed-region insertion deletion change change-start change-end hidden-text sequence'
      .split(' ')
      .map(name => `text:${name}`)
      .concat(
        'table table-row table-header-rows table-cell covered-table-cell'
          .split(' ')
          .map(name => `table:${name}`),
      )
      .concat(['office:annotation', 'office:annotation-end', 'draw:frame', 'draw:text-box', 'draw:image'])
  const official =
    'kamerstuk handelingen stuk tekst al al-groep tussenkop divisie kop nr titel lijst li li.nr table tgroup row entry nadruk noot noot.nr noot.al extref spreekbeurt spreker naam achternaam politiek motie vraag antwoord witreg'.split(
      ' ',
    )

  it.each<[string, fc.Arbitrary<string>, (body: string) => Promise<Buffer> | Buffer]>([
    [
      'a.html',
      soup(html, [
        'href="#n"',
        'id="n"',
        'class="noot"',
        'rowspan="9"',
        'start="-3"',
        'hidden',
        'style="vertical-align: super; text-decoration: line-through"',
        'cite="mailto:x" datetime="gisteren"',
      ]),
      Buffer.from,
    ],
    ['onaf.html', soup(html, ['href="#n"', 'id="n"'], false), Buffer.from],
    ['a.xml', soup(official, ['id="n"', 'type="voet"', 'doc="kst-1"', 'nieuw="ja"']), xml],
    [
      'a.docx',
      soup(word, [
        'w:val="1"',
        'w:val="superscript"',
        'w:id="1" w:author="x" w:date="?"',
        'w:fldCharType="begin"',
        'w:fldCharType="end"',
      ]),
      body =>
        makeDocx(body, {
          comments:
            '<w:comments><w:comment w:id="1"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment></w:comments>',
        }),
    ],
    [
      'a.odt',
      soup(openDocument, [
        'text:style-name="H"',
        'text:style-name="L" text:continue-numbering="true"',
        'text:change-id="c" office:name="c"',
        'xml:id="c" text:list-id="c" text:level="99"',
        'text:outline-level="2"',
        'table:number-columns-spanned="4" table:number-rows-spanned="999999999"',
        'table:number-columns-repeated="999999999"',
        'text:display="none" text:is-hidden="true"',
      ]),
      body =>
        makeOdt(body, {
          automatic:
            '<style:style style:name="H" style:family="text"><style:text-properties style:text-position="super" text:display="none"/></style:style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="i" text:display-levels="99"/></text:list-style>',
        }),
    ],
    ['a.epub', soup(html, ['href="#n"', 'id="n"', 'href="c.xhtml#n"']), book],
  ])('%s ends in a document without faults or a clear error', async (name, body, write) => {
    await fc.assert(
      fc.asyncProperty(body, async inside => {
        await readDocument(name, await write(inside)).then(
          document => expect(documentFaults(document)).toEqual([]),
          error => expect(error).toBeInstanceOf(CallError),
        )
      }),
      { numRuns: runsOf(60) },
    )
  })
})

const OLD_WORD: readonly Run[] = [
  'Geachte\u0002 voorzitter\u0005,\r',
  ...docRow(['1', '2']),
  { text: 'weg', is: ['deleted'] },
  '\u0013PAGE\u00141\u0015\r',
]

describe('an old Word file whose numbers lie', () => {
  it('ends in a document without faults or a clear error', async () => {
    const whole = makeDoc(OLD_WORD, { footnotes: ['\u0002N.\r'], comments: ['\u0005C.\r'], edges: ['E.\r'] })
    const filled = [...whole.keys()].filter(place => whole[place] !== 0)
    const change = fc.record({
      at: fc.constantFrom(...filled),
      byte: fc.constantFrom(0, 1, 2, 7, 0x7f, 0x80, 0xff),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async changes => {
        const bytes = Buffer.from(whole)
        for (const { at: place, byte } of changes) bytes[place] = byte
        await readDocument('a.doc', bytes).then(
          document => expect(documentFaults(document)).toEqual([]),
          error => expect(error).toBeInstanceOf(CallError),
        )
      }),
      { numRuns: runsOf(300) },
    )
  })
})

describe('files that were cut off or changed', () => {
  const samples = async () => ({
    'a.docx': await makeDocx(paragraph),
    'a.doc': makeDoc(OLD_WORD, { footnotes: ['\u0002N.\r'], comments: ['\u0005C.\r'], edges: ['E.\r'] }),
    'a.odt': await makeOdt('<text:h>Brief</text:h><text:p>Geachte voorzitter,</text:p>'),
    'a.fodt': makeFodt('<text:h>Brief</text:h><text:p>Geachte voorzitter,</text:p>'),
    'a.epub': await book('<html><h1>Brief</h1><p>Geachte voorzitter,</p></html>'),
    'a.pdf': makePdf([at(50, 700, 'Geachte voorzitter,')]),
    'a.html': Buffer.from('<html><h1>Brief</h1><table><tr><td>1</td><td>2</td></tr></table></html>'),
    'a.xml': Buffer.from(
      '<?xml version="1.0"?><kamerstuk><al>Tekst<noot><noot.nr>1</noot.nr><noot.al>N</noot.al></noot></al></kamerstuk>',
    ),
    'a.md': Buffer.from('# Brief\n\n- **een**\n'),
    'a.txt': Buffer.from('Vraag 1\n\nKlopt dit?\n'),
  })

  it.each([
    'a.docx',
    'a.doc',
    'a.odt',
    'a.fodt',
    'a.epub',
    'a.pdf',
    'a.html',
    'a.xml',
    'a.md',
    'a.txt',
  ] as const)('%s ends in a document or an error', async name => {
    const whole = (await samples())[name]
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole)
        for (const { at: place, byte } of changes) bytes[place] = byte
        await readDocument(name, bytes.subarray(0, length)).then(
          document => expect(document.text.trim()).not.toBe(''),
          error => expect(error).toBeInstanceOf(Error),
        )
      }),
      { numRuns: runsOf(name === 'a.pdf' ? 30 : 80) },
    )
  })
})
