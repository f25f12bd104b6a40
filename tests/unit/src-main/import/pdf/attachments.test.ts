import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src-main/import/read-document'
import { at, packPdf } from '../make-files'

const LINES = [
  'Het kabinet stuurt de Kamer hierbij het rapport over de sluizen in het noorden,',
  'met de bijlagen waarin de onderzoekers hun cijfers en hun werkwijze toelichten.',
]
const TEXT = LINES.map((line, index) => at(60, 640 - index * 14, line)).join('')

interface Made {
  /** What stands in the tree of names, as PDF: keys and file specifications. */
  readonly names?: string
  /** More objects, from number 6 on. */
  readonly objects?: readonly string[]
  readonly catalog?: string
  readonly page?: string
  readonly content?: string
}

/** A PDF of one page with files in it. Object 6 is the first of `objects`. */
function pdfWith({ names = '', objects = [], catalog = '', page = '', content = TEXT }: Made): Buffer {
  return packPdf([
    `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[${names}]>>>>${catalog}>>`,
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R${page}>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ...objects,
  ])
}

const FILE = '<</Type/EmbeddedFile/Length 4>>stream\nabcd\nendstream'
const spec = (name: string) => `<</Type/Filespec/F(${name})/UF(${name})/EF<</F 6 0 R>>>>`
const listed = (...names: readonly string[]) =>
  names.map((name, index) => `(${String(index).padStart(5, '0')})${spec(name)}`).join('')

async function told(made: Made) {
  const { attachments, warnings, blocks, text } = await readDocument('stuk.pdf', pdfWith(made))
  const about = warnings.filter(({ kind }) => kind === 'attachments')
  return { attachments, about: about.map(({ start }) => start), first: blocks[0]?.start, text }
}

describe('files that are attached to a PDF', () => {
  test('are told with their names, at the beginning of the paper', async () => {
    const { attachments, about, first, text } = await told({
      names: listed('cijfers.xlsx', 'rapport.pdf'),
      objects: [FILE],
    })
    expect(attachments).toEqual({ count: 2, names: ['cijfers.xlsx', 'rapport.pdf'] })
    expect(about).toEqual([first])
    expect(text).toContain('het rapport over de sluizen')
  })

  test('also where they are attached to a place on a page', async () => {
    const { attachments } = await told({
      objects: [FILE, `<</Type/Annot/Subtype/FileAttachment/Rect[9 9 29 29]/FS${spec('brief.docx')}>>`],
      page: '/Annots[7 0 R]/Rotate 90',
    })
    expect(attachments).toEqual({ count: 1, names: ['brief.docx'] })
  })

  test('settings that the program that made it left in it are none', async () => {
    const files = { objects: [FILE] }
    const settings = 'Press Quality.joboptions'
    expect((await told({ ...files, names: listed(settings) })).attachments).toBeUndefined()
    const { attachments } = await told({ ...files, names: listed(settings, 'rapport.pdf') })
    expect(attachments).toEqual({ count: 1, names: ['rapport.pdf'] })
  })

  test('a PDF without any tells nothing', async () => {
    expect(await told({})).toMatchObject({ attachments: undefined, about: [] })
  })

  test('a portfolio whose page is only a cover says so', async () => {
    const { attachments } = await told({
      names: listed('deel 1.pdf', 'deel 2.pdf', 'deel 3.pdf'),
      objects: [FILE],
      catalog: '/Collection<</Type/Collection/View/D>>',
      content: at(60, 640, 'For the best experience, open this PDF portfolio in Acrobat or Adobe Reader.'),
    })
    expect(attachments).toEqual({
      count: 3,
      names: ['deel 1.pdf', 'deel 2.pdf', 'deel 3.pdf'],
      isPortfolio: true,
    })
  })

  test('a portfolio without any text is refused for what it is', async () => {
    const portfolio = pdfWith({
      names: listed('deel 1.pdf'),
      objects: [FILE],
      catalog: '/Collection<</View/D>>',
      content: '0 0 m',
    })
    await expect(readDocument('stuk.pdf', portfolio)).rejects.toMatchObject({
      code: 'empty-document',
      fault: { kind: 'portfolio', count: 1 },
    })
  })
})

describe('hostile names and numbers of attached files', () => {
  test('names lose paths and signs that are none, and are cut', async () => {
    const { attachments } = await told({
      names: listed(
        '../../etc/passwd',
        'a\\000\\007\\033b.txt',
        'C:\\\\\\\\temp\\\\\\\\x.exe',
        'n'.repeat(500),
      ),
      objects: [FILE],
    })
    expect(attachments?.count).toBe(4)
    expect(attachments?.names.slice(0, 3)).toEqual(['passwd', expect.not.stringMatching(/\p{C}/u), 'x.exe'])
    expect(attachments?.names[3]).toHaveLength(80)
  })

  test('signs that turn the direction of letters are taken out', async () => {
    // `rapport`, a sign that turns what follows round, `fdp.exe`; UTF-16 in hexadecimal.
    const hex = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
    const name = hex('rapport\u202Efdp.exe')
    const { attachments } = await told({
      names: `(1)<</Type/Filespec/F ${name}/UF ${name}/EF<</F 6 0 R>>>>`,
      objects: [FILE],
    })
    expect(attachments?.names).toEqual(['rapportfdp.exe'])
  })

  test('thousands of them are counted, and few named', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `deel ${index}.pdf`)
    const { attachments } = await told({ names: listed(...names), objects: [FILE] })
    expect(attachments?.count).toBe(5000)
    expect(attachments?.names).toEqual(names.slice(0, 10))
  })

  test('a name of megabytes, a tree that bites its tail and files that are none cost no text', async () => {
    const long = await told({ names: listed('n'.repeat(3_000_000), 'b.pdf'), objects: [FILE] })
    expect(long.attachments).toEqual({ count: 2, names: ['b.pdf'] })
    const tail = pdfWith({ objects: [FILE] }).toString('latin1')
    const bites = tail.replace('/EmbeddedFiles<</Names[]>>', '/EmbeddedFiles<</Kids[1 0 R]>>')
    expect((await readDocument('stuk.pdf', Buffer.from(bites, 'latin1'))).text).toContain('sluizen')
    const none = tail.replace('/EmbeddedFiles<</Names[]>>', '/EmbeddedFiles 12345678901')
    expect((await readDocument('stuk.pdf', Buffer.from(none, 'latin1'))).text).toContain('sluizen')
  })
})
