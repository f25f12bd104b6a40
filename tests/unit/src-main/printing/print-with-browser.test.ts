import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../../scripts/find-chromium'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import { renderNotebookPage } from '../../../../src-core/export/page/render-page'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { toPng } from '../../../../src-main/import/marked-pdf/draw-regions'
import { printWithBrowser } from '../../../../src-main/printing/print-with-browser'
import { fullPage } from '../../src-core/export/page/full-page'
import { fullSource } from '../../src-core/export/word/full-paper'

/** Neither is part of the project: where one is absent, these are skipped. */
const browser = findChromium()
const hasPoppler = ['pdfinfo', 'pdftotext'].every(program => spawnSync(program, ['-v']).status === 0)
const WAIT = 120_000

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanttekening-printing-test-'))
  // Found as on any machine: by a usual name, on the path.
  writeFileSync(join(folder, 'chromium'), `#!/bin/sh\nexec "${browser}" "$@"\n`)
  chmodSync(join(folder, 'chromium'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const leftOver = () => readdirSync(tmpdir()).filter(name => name.startsWith('kanttekening-print-'))

describe.skipIf(!browser || !hasPoppler)(
  'printing (skipped where Chromium, pdfinfo or pdftotext is absent)',
  () => {
    const print = (html: string, signal?: AbortSignal) => printWithBrowser({ PATH: folder })(html, signal)

    function read(pdf: Uint8Array) {
      const path = join(folder, 'uit.pdf')
      writeFileSync(path, pdf)
      const run = (program: string, ...args: string[]) =>
        execFileSync(program, [...args.slice(0, -1), path, ...args.slice(-1)].filter(Boolean), {
          encoding: 'utf8',
        })
      return {
        info: run('pdfinfo', ''),
        structure: run('pdfinfo', '-struct-text', ''),
        text: run('pdftotext', '-').replace(/\s+/g, ' '),
        outline: Buffer.from(pdf).toString('latin1').includes('/Outlines'),
      }
    }

    function inOrder(text: string, words: readonly string[]): void {
      let at = 0
      for (const one of words) {
        const found = text.indexOf(one, at)
        expect(found, `“${one}” stands behind what is before it`).toBeGreaterThanOrEqual(0)
        at = found + one.length
      }
    }

    const options = {
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    } as const
    const tools = {
      drawRegions: async () => [],
      markOriginal: () => Promise.reject(new Error('nothing is marked')),
      printPdf: print,
    }

    test('a dossier has its words in order, tags and an outline', { timeout: WAIT }, async () => {
      const { content } = await renderExport(fullSource, { ...options, format: 'pdf' }, tools)
      const { info, structure, text, outline } = read(content as Uint8Array)
      expect(info).toMatch(/Title: +Annotaties: Dossier gas/)
      expect(info).toMatch(/Creator: +Kanttekening$/m)
      expect(info).toMatch(/Tagged: +yes/)
      expect(info).toMatch(/JavaScript: +no/)
      expect(info).toMatch(/Page size:.*A4/)
      expect(outline).toBe(true)
      expect(structure).toMatch(/H1 \(block\)\s+(?:""\s+)?NonStruct\s+"Annotaties: Dossier gas/)
      expect(structure).toContain('BlockQuote')
      inOrder(text, ['Dossier gas', 'Inhoud', 'vragen over 15 m²', 'Notitie Ana van Dijk', 'Zonder thema'])
      // What filters on a screen is no part of what is printed.
      expect(text).not.toContain('Alleen deze thema’s')
    })

    test('an annotated paper has its words in order, its table as a table, and the list of annotations', {
      timeout: WAIT,
    }, async () => {
      const { content } = await renderExport(fullSource, { ...options, format: 'pdf-paper' }, tools)
      const { info, structure, text, outline } = read(content as Uint8Array)
      expect(info).toMatch(/Tagged: +yes/)
      expect(outline).toBe(true)
      expect(structure).toContain('Table')
      expect(structure).toContain('TH')
      inOrder(text, [
        'Lijst van vragen en antwoorden over gas',
        'De commissie heeft vragen',
        'Antwoord 1',
        'met de Europese Unie;',
        'Noorwegen',
        'Alle landen samen',
        'Voetnoten van het stuk',
        'over de levering van gas',
        'Annotaties',
        'sancties tegen Rusland, ook als SWIFT',
        'Twee cellen.',
      ])
    })

    test('a page of the notebook is printed as its HTML is', { timeout: WAIT }, async () => {
      const { content, name } = await renderNotebookPage(fullPage, 'pdf', {
        printPdf: print,
        drawRegions: async () => [],
      })
      expect(name).toMatch(/\.pdf$/)
      const { info, text, outline } = read(content as Uint8Array)
      expect(info).toMatch(/Tagged: +yes/)
      expect(outline).toBe(true)
      expect(text).toContain(fullPage.title)
    })

    test('a picture that the page holds itself is printed', { timeout: WAIT }, async () => {
      // Of a size that no sign of a missing picture has.
      const [width, height] = [137, 61]
      const picture = Buffer.from(toPng(new Uint8Array(width * height * 4).fill(90), width, height))
      const printed = await print(
        `<title>x</title><p>Begin</p><img alt="stip" src="data:image/png;base64,${picture.toString('base64')}">`,
      )
      const objects = Buffer.from(printed).toString('latin1')
      expect(objects).toMatch(new RegExp(`/Width ${width}\\s`))
      expect(objects).toMatch(new RegExp(`/Height ${height}\\s`))
    })

    test('what is printed runs nothing, asks nobody for anything, and leaves nothing behind', {
      timeout: WAIT,
    }, async () => {
      const asked: string[] = []
      const server = createServer((request, response) => {
        asked.push(request.url ?? '')
        response.end()
      })
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const before = leftOver()
      const hostile = `<!doctype html><title>x</title><link rel="stylesheet" href="${at}/style"><p>Begin</p><img src="${at}/picture" onerror="document.body.append('RAN')"><script>document.body.append('RAN');fetch('${at}/script')</script><iframe src="${at}/frame"></iframe><meta http-equiv="refresh" content="0;url=${at}/refresh"><style>@font-face{font-family:x;src:url(${at}/font)}p{font-family:x;background:url(${at}/background)}</style>`
      const { text } = read(await print(hostile))
      server.close()
      expect(text).toContain('Begin')
      expect(text).not.toContain('RAN')
      expect(asked).toEqual([])
      expect(leftOver()).toEqual(before)
    })

    test('a long page that would go elsewhere is printed as it is', { timeout: WAIT }, async () => {
      const away = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">'
      const { text } = read(
        await print(`<!doctype html><title>x</title>${away}<p>${'woorden '.repeat(20_000)}Einde</p>`),
      )
      expect(text).toContain('Einde')
    })

    test('stops when it is told to', { timeout: WAIT }, async () => {
      const before = leftOver()
      const stop = new AbortController()
      const printing = print(`<p>${'woorden '.repeat(200_000)}</p>`, stop.signal)
      stop.abort()
      await expect(printing).rejects.toMatchObject({ code: 'cancelled' })
      expect(leftOver()).toEqual(before)
    })
  },
)

test('without a browser it says so, and what to do', async () => {
  await expect(printWithBrowser({ PATH: '' })('<p>x</p>')).rejects.toMatchObject({
    code: 'not-available',
    message: expect.stringContaining('export as HTML'),
  })
})

test.skipIf(process.platform === 'win32')('a browser that fails is named with what it said', async () => {
  writeFileSync(join(folder, 'google-chrome'), '#!/bin/sh\necho "No usable sandbox!" >&2\nexit 1\n')
  chmodSync(join(folder, 'google-chrome'), 0o755)
  rmSync(join(folder, 'chromium'))
  await expect(printWithBrowser({ PATH: folder })('<p>x</p>')).rejects.toMatchObject({
    code: 'not-available',
    message: expect.stringMatching(/google-chrome could not print.*No usable sandbox!/),
  })
})
