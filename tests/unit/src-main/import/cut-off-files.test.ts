import { describe, expect, test } from 'vitest'
import { CallError } from '../../../../src-core/contract/errors'
import { readDocument } from '../../../../src-main/import/read-document'
import { makeDoc } from './make-doc'
import { at, makeDocx, makePdf, makeZip } from './make-files'
import { makeFodt, makeOdt } from './make-odt'

// What a network, a full disk or a stopped download leave of a paper: its beginning.

const WORDS = 'De leden van de fractie vragen of één sluis is hersteld. '.repeat(20)
const CHAPTER = `<html><body><p>${WORDS}</p></body></html>`

/** Files of which nothing can be trusted once their end is missing. */
const PACKED: readonly [name: string, bytes: () => Buffer | Promise<Buffer>][] = [
  ['brief.docx', () => makeDocx(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`)],
  ['brief.odt', () => makeOdt(`<text:p>${WORDS}</text:p>`)],
  ['brief.fodt', () => makeFodt(`<text:p>${WORDS}</text:p>`)],
  ['brief.doc', () => makeDoc([`${WORDS}\r`])],
  [
    'boek.epub',
    () =>
      makeZip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': CHAPTER, 'a.xhtml': CHAPTER }),
  ],
  ['brief.pdf', () => makePdf([at(72, 700, WORDS.slice(0, 90)), at(72, 700, WORDS.slice(0, 90))])],
  [
    'brief.xml',
    () => Buffer.from(`<?xml version="1.0"?><kamerstuk><al>${WORDS}</al><al>${WORDS}</al></kamerstuk>`),
  ],
]

describe.each(PACKED)('%s', (name, make) => {
  test('cut off anywhere is told by its name as cut off, with what to do', async () => {
    const bytes = await make()
    const places = [
      1,
      2,
      3,
      5,
      12,
      40,
      100,
      ...[0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].map(part => Math.floor(bytes.length * part)),
    ]
    for (const place of places.filter(one => one < bytes.length)) {
      const fault = await readDocument(name, bytes.subarray(0, place)).catch((error: unknown) => error)
      expect(fault, `${name} cut off at ${place}`).toBeInstanceOf(CallError)
      expect(fault).toMatchObject({ code: 'damaged', fault: { kind: 'cut-off' } })
      expect((fault as CallError).message).toMatch(
        new RegExp(
          `^${name} [^\\n]*is cut off or damaged: [^\\n]*[^.]\\. Get it again from its source, or open it`,
        ),
      )
    }
  })
})

test.each(['leeg.docx', 'leeg.pdf', 'leeg.odt', 'leeg.epub', 'leeg.doc'])(
  '%s that holds nothing but zeros lost what it held',
  async name => {
    await expect(readDocument(name, Buffer.alloc(20_000))).rejects.toMatchObject({
      fault: { kind: 'cut-off' },
    })
  },
)

test('a packed file under the name of another format is read as what it is', async () => {
  const pdf = makePdf([at(72, 700, 'Geachte voorzitter')])
  const docx = await makeDocx('<w:p><w:r><w:t>Geachte voorzitter</w:t></w:r></w:p>')
  for (const [name, bytes] of [
    ['brief.docx', pdf],
    ['brief.txt', docx],
    ['brief.pdf', docx],
  ] as const)
    expect((await readDocument(name, bytes)).text).toBe('Geachte voorzitter')
})

describe('what is left of a text is read, and told', () => {
  test('UTF-8 that ends within a character stays UTF-8', async () => {
    const bytes = Buffer.from('Is er één sluis in Financiën?\nJa, één.\nNiet naïef')
    const cut = bytes.subarray(0, bytes.indexOf('naïef') + 3)
    const { text, warnings } = await readDocument('x.txt', cut)
    expect(text).toContain('Is er één sluis in Financiën?')
    expect(warnings).toContainEqual(expect.objectContaining({ kind: 'cut-off' }))
    expect((await readDocument('x.txt', bytes)).warnings).toEqual([])
  })

  test('a last letter of Windows-1252 is no half one', async () => {
    const { text, warnings } = await readDocument('x.txt', Buffer.from('Wat is een café', 'latin1'))
    expect([text, warnings]).toEqual(['Wat is een café', []])
  })

  test('a text of two halves, each in an encoding of its own', async () => {
    const halves = [Buffer.from('Is er één sluis?\n\n'), Buffer.from('Ja, één, in Financiën.', 'latin1')]
    expect((await readDocument('x.txt', Buffer.concat(halves))).text).toBe(
      'Is er één sluis?\nJa, één, in Financiën.',
    )
  })

  test('a page whose body is opened and never closed', async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title></head><body><p>${WORDS}</p><p>Slot.</p></body></html>`
    const cut = await readDocument('x.html', Buffer.from(page.slice(0, page.indexOf('Slot'))))
    expect(cut.warnings.map(({ kind }) => kind)).toEqual(['cut-off'])
    expect((await readDocument('x.html', Buffer.from(page))).warnings).toEqual([])
    // Nothing says of a fragment that it was ever a whole page.
    expect((await readDocument('x.html', Buffer.from(`<p>${WORDS}`))).warnings).toEqual([])
  })
})
