import type { Beginning } from '../../../../src-core/export/beginning'
import { folderPreview } from './folder-preview'
import { sheetPreview } from './sheet-preview'
import { wordPreview } from './word-preview'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What is read back of a file of bytes to show it, as a page; null for a kind that cannot be. Throws where the file is not whole. */
export function previewOf(bytes: Uint8Array, mediaType: string, language: string): Beginning | null {
  switch (mediaType) {
    case `${OFFICE}.wordprocessingml.document`:
      return wordPreview(bytes)
    case `${OFFICE}.spreadsheetml.sheet`:
      return sheetPreview(bytes, language)
    case 'application/zip':
      return folderPreview(bytes)
    default:
      return null
  }
}
