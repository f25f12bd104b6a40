import { beginningOf } from '../../../src-core/export/beginning'
import type { ExportedFile } from '../../../src-core/export/formats/render-export'
import type { MadeExport } from './thread-messages'

/** A rendered file as bytes, with the beginning of its text. */
export function madeExport({ content, ...file }: ExportedFile): MadeExport {
  if (typeof content !== 'string') return { ...file, content, beginning: null }
  const beginning = { ...beginningOf(content, file.mediaType), mediaType: file.mediaType }
  return { ...file, content: new TextEncoder().encode(content), beginning }
}
