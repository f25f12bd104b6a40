import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const filler = 'Het kabinet heeft kennisgenomen van de vragen en licht hieronder toe wat het doet. '.repeat(
  60,
)
const PAGE = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><body><h1>Brief aan de Kamer</h1>
  <p>De uitstoot van CO<sub>2</sub> daalt.<sup>1</sup> Er is 5 km<sup>2</sup> nodig, of 10<sup>3</sup> keer zoveel.</p>
  <p>${filler}</p><p>${filler}</p><p>Dat is in 2024 besloten.<sup>2</sup></p>
  <hr><ol><li>Kamerstuk 36 000, nr. 5.</li><li>Handelingen van 2 maart.</li></ol></body></html>`

test.skipIf(BROWSER === undefined)(
  'a page that a browser printed keeps its notes, powers and indices',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'printed-'))
    try {
      await writeFile(join(folder, 'page.html'), PAGE)
      await promisify(execFile)(BROWSER ?? '', [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
        ...[`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${join(folder, 'page.pdf')}`],
        join(folder, 'page.html'),
      ])
      const { text, footnotes, blocks } = await readDocument(
        'page.pdf',
        await readFile(join(folder, 'page.pdf')),
      )
      expect(text).toContain('De uitstoot van CO₂ daalt.1 Er is 5 km² nodig, of 10³ keer zoveel.')
      const notes = footnotes.map(({ mark, block, marks }) => {
        const own = blocks.find(({ id }) => id === block)
        return [mark, own && text.slice(own.start, own.end), marks.length]
      })
      expect(notes).toEqual([
        ['1', 'Kamerstuk 36 000, nr. 5.', 1],
        ['2', 'Handelingen van 2 maart.', 1],
      ])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
