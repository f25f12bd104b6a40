import { type Beginning, beginningOf } from '../../../src-core/export/beginning'
import type { ExportedFile } from '../../../src-core/export/formats/render-export'
import { previewOf } from './preview/preview-of'
import type { MadeExport } from './thread-messages'

/**
 * A rendered file as bytes, with what is shown of it: the beginning of its text, or of what is read back from its bytes, days in
 * the language of who sees it; null where it is only written.
 */
export function madeExport({ content, ...file }: ExportedFile, shownIn: string | null): MadeExport {
  const { mediaType } = file
  if (typeof content === 'string') {
    const bytes = new TextEncoder().encode(content)
    return { ...file, content: bytes, beginning: { ...beginningOf(content, mediaType), mediaType } }
  }
  const preview = shownIn === null ? null : readBack(content, mediaType, shownIn)
  return { ...file, content, beginning: preview && { ...preview, mediaType: 'text/html' } }
}

/** What is read back of a file; null also where that cannot be: the window says that it cannot be shown, and it can be saved. */
function readBack(content: Uint8Array, mediaType: string, language: string): Beginning | null {
  try {
    return previewOf(content, mediaType, language)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error), { code: 'PREVIEW' })
    return null
  }
}
