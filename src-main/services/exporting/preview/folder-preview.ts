// The build without Node’s threads, which no bundle of this program can hold.
import { strFromU8, unzipSync } from 'fflate/browser'
import type { Beginning } from '../../../../src-core/export/beginning'
import { escapeHtml } from '../../../../src-core/export/markup/quoted-html'

/** So much of a folder's files is shown at most, in UTF-16 units, and so much of one. */
const MOST_SHOWN = 100_000
const LONGEST = 20_000

/** A folder of text files as a page that shows them one below the other, and names its pictures, read back from its archive. Throws where it is none. */
export function folderPreview(bytes: Uint8Array): Beginning {
  const files = Object.entries(unzipSync(bytes))
  const shown: string[] = []
  let length = 0
  for (const [path, content] of files) {
    if (length > MOST_SHOWN) break
    const name = escapeHtml(path)
    if (path.endsWith('.png')) {
      shown.push(`<section class="file"><h2>${name}</h2></section>`)
      continue
    }
    const text = strFromU8(content)
    const part = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text
    length += part.length
    shown.push(`<section class="file"><h2>${name}</h2><pre>${escapeHtml(part)}</pre></section>`)
  }
  return {
    text: shown.join(''),
    cut: shown.length < files.length ? { shown: shown.length, total: files.length, of: 'files' } : null,
  }
}
