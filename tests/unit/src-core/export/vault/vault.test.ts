import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { collectEntries, type ExportSource } from '../../../../../src-core/export/collect-entries'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { renderVault, type VaultFile } from '../../../../../src-core/export/vault/vault'
import { safeName, VaultNames } from '../../../../../src-core/export/vault/vault-names'
import { frontMatter } from '../../../../../src-core/export/vault/vault-text'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../../builders'
import { fullPaper, fullSource } from '../word/full-paper'

const options = {
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
} as const

const vaultOf = (source: ExportSource): VaultFile[] =>
  renderVault({ ...source, entries: collectEntries(source, options), groups: [] }, options)

/** The links of a page in Obsidian’s brackets that are not escaped: their path, and the block they lead to. */
const linksIn = (text: string) =>
  [...text.matchAll(/(?<!\\)\[\[([^\]|#]+)(?:#\^([A-Za-z0-9-]+))?(?:\|[^\]]*)?\]\]/g)].map(
    ([, path = '', block]) => ({ path, block }),
  )

describe('a folder for Obsidian', () => {
  test('keeps the footnotes of a note, whose marks no text looks like', () => {
    const document = makeDocument('Over gas.')
    const note = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: 'Schuin \\' },
            { type: 'footnote' as const, attrs: { text: 'een noot' } },
            { type: 'text' as const, text: ' en [^1] ==x== %%y%%' },
          ],
        },
      ],
    }
    const annotation = makeAnnotation(document, 0, 4, { id: 'ann_1', note })
    const source = { ...fullSource, documents: [{ document, annotations: [annotation] }] }
    const text = vaultOf(source).find(({ path }) => path.startsWith('Stukken/'))?.content ?? ''
    expect(text).toContain('Schuin \\\\[^ann-1-1] en \\[\\^1\\] \\=\\=x\\=\\= \\%\\%y\\%\\%')
    expect(text).toContain('[^ann-1-1]: een noot')
  })

  test('has a page a paper and a theme, one that leads to all, and no link that leads nowhere', () => {
    const files = vaultOf({ ...fullSource, projectId: 'prj_1' })
    const texts = new Map(files.map(({ path, content }) => [path, String(content)]))
    expect([...texts.keys()]).toEqual([
      'Dossier gas.md',
      'Stukken/Lijst van vragen en antwoorden over gas.md',
      expect.stringMatching(/^Thema’s\//),
      'Thema’s/Gas.md',
      'Thema’s/Sancties.md',
      'Thema’s/SWIFT.md',
    ])
    let blocks = 0
    for (const text of texts.values())
      for (const { path, block } of linksIn(text)) {
        const page = texts.get(`${path}.md`)
        expect(page, `${path} is there`).toBeDefined()
        if (block === undefined) continue
        blocks += 1
        expect(page?.split('\n')).toContain(`^${block}`)
      }
    expect(blocks).toBeGreaterThan(5)
    const paper = texts.get('Stukken/Lijst van vragen en antwoorden over gas.md') ?? ''
    expect(
      paper.startsWith('---\ntitle: "Lijst van vragen en antwoorden over gas"\ndate: "2022-01-07"\n'),
    ).toBe(true)
    expect(paper).toContain('kanttekening: "kanttekening://open/prj_1/')
    expect(paper).toContain('[[Thema’s/Gas|Gas]]')
    expect(texts.get('Thema’s/SWIFT.md')).toContain('[[Stukken/Lijst van vragen en antwoorden over gas#^')
  })

  test('nothing of a paper, a note or a name is a link, a tag, a comment or a highlight', () => {
    const hostile = '[[Elders]] ![[plaatje]] #kenmerk %%weg%% ==geel== $x$ ^blok --- [x](y)'
    const document = { ...makeDocument(hostile), meta: { ...makeDocument(hostile).meta, title: hostile } }
    const source: ExportSource = {
      projectName: hostile,
      exportedAt: '2026-03-01T10:00:00.000Z',
      analysts: [],
      documents: [
        {
          document,
          annotations: [
            makeAnnotation(document, 0, hostile.length, { themes: ['t'], note: makeNote(hostile) }),
          ],
        },
      ],
      themes: [makeTheme('t', { name: hostile, description: hostile })],
    }
    const files = vaultOf(source)
    const paths = new Set(files.map(({ path }) => path.replace(/\.md$/, '')))
    for (const { content, path } of files) {
      const text = String(content)
      expect(path.split('/').at(-1)).not.toMatch(/[#^[\]|\\:%]/)
      const [, body = text] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text) ?? []
      for (const link of linksIn(body)) expect(paths.has(link.path)).toBe(true)
      const plain = body.replace(/\[\[[^\]]*\]\]/g, '').replace(/\\./g, '')
      expect(plain).not.toMatch(/%%|==|\$|!\[|(?<!^)#[\w]/m)
    }
  })

  test('cites a paper whole once a page, and under its own title only where in it', () => {
    const document = makeDocument('Komt er gas?\nEn olie?', {
      id: 'doc_1',
      meta: { ...fullPaper.meta, title: `Verslag over de levering van gas ${'en olie '.repeat(9)}` },
      turns: [
        makeTurn({ id: 't1', start: 0, end: 12, numbers: [4], party: 'VVD' }),
        makeTurn({ id: 't2', start: 13, end: 21, numbers: [5], party: 'VVD' }),
      ],
    })
    const annotations = [
      makeAnnotation(document, 0, 12, { id: 'a1', themes: ['t'] }),
      makeAnnotation(document, 13, 21, { id: 'a2', themes: ['t'] }),
    ]
    const source = { ...fullSource, documents: [{ document, annotations }], themes: [makeTheme('t')] }
    for (const { path, content } of vaultOf(source)) {
      const cited = String(content)
        .split('\n')
        .filter(line => line.startsWith('— '))
      if (cited.length === 0) continue
      expect([path, cited.length]).toEqual([path, 2])
      expect(cited[0]).toContain(document.meta.title.trim())
      expect(cited[1]).not.toContain(document.meta.title.trim())
      expect(cited[1]).toContain('vraag 5')
      if (path.startsWith('Stukken/')) expect(cited[1]).not.toContain('Verslag over')
    }
  })

  test('is a zip archive in which everything stands in one folder', async () => {
    const { content, name } = await renderExport(fullSource, { ...options, format: 'obsidian' })
    expect(name).toBe('dossier-gas-annotaties.zip')
    const names = Object.keys(unzipSync(content as Uint8Array))
    expect(names).toHaveLength(6)
    for (const one of names) expect(one).toMatch(/^dossier-gas\//)
  })
})

describe('names of files', () => {
  test.each([
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM¹', '_COM¹'],
    ['Console', 'Console'],
    ['Wat/hoe: waarom?', 'Wat hoe waarom'],
    ['..', ''],
    ['.verborgen. ', 'verborgen'],
    ['\u202Egpj.exe', 'gpj.exe'],
    ['👩‍👩‍👧 thuis', '👩 👩 👧 thuis'],
  ])('%j becomes %j', (title, name) => {
    expect(safeName(title)).toBe(name)
  })

  test('end with a whole word, and with nothing that only opens', () => {
    const long = 'Vragen van de leden Lahlah en Chakor over het verbieden van hoofddoekjes en andere uitingen'
    expect(safeName(long)).toBe('Vragen van de leden Lahlah en Chakor over het verbieden van hoofddoekjes en')
    const open = 'Vragen van de leden Mutluer, Lahlah, Boswijk en Van der Werf en het lid Helder (Omtzigt)'
    expect(safeName(open)).toBe(
      'Vragen van de leden Mutluer, Lahlah, Boswijk en Van der Werf en het lid Helder',
    )
    expect(safeName('w'.repeat(90))).toBe('w'.repeat(80))
  })

  test('are told apart whatever their case and form', () => {
    const names = new VaultNames()
    expect(names.nameFor('Gas', 'x')).toBe('Gas')
    expect(names.nameFor('GAS', 'x')).toBe('GAS (2)')
    expect(names.nameFor('Café', 'x')).toBe('Café')
    expect(names.nameFor('Cafe\u0301', 'x')).toBe('Café (2)')
    expect(names.nameFor('???', 'stuk')).toBe('stuk')
    expect(names.nameFor('...', 'stuk')).toBe('stuk (2)')
  })

  test('are taken by every file system, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1 }), titles => {
        const names = new VaultNames()
        const given = titles.map(title => names.nameFor(title, 'stuk'))
        expect(new Set(given.map(name => name.toLowerCase())).size).toBe(titles.length)
        for (const name of given) {
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[.\s]|[.\s]$/u)
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i)
          expect(Buffer.byteLength(`${name}.md`)).toBeLessThan(200)
          expect(name).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  test('front matter is on one line a fact, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), value => {
        const lines = frontMatter({ title: `x${value}` }).split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        expect(lines).toHaveLength(3)
        expect(JSON.parse(lines[1]?.replace('title: ', '') ?? '')).toBe(`x${value}`)
      }),
    )
  })
})
