import { beginningOf } from '../../../src-core/export/beginning'
import type { ExportedFile } from '../../../src-core/export/formats/render-export'
import type { MadeExport } from './thread-messages'

/** A rendered file as bytes, with the beginning of its text, or of the page that it is the print of. */
export function madeExport({ content, page, ...file }: ExportedFile): MadeExport {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const mediaType = page === undefined ? file.mediaType : 'text/html'
  const text = page ?? content
  const beginning = typeof text === 'string' ? { ...beginningOf(text, mediaType), mediaType } : null
  return { ...file, content: bytes, beginning }
}
