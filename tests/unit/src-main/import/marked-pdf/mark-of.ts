import type { PdfMark } from '../../../../../src-core/export/pdf-mark'

/** When the marks of tests were made. */
export const TIME = '2026-03-04T05:06:07.000Z'

/** A mark with an author, times and a note. */
export function markOf(id: string, range: PdfMark['range'], more: Partial<PdfMark> = {}): PdfMark {
  return {
    id,
    range,
    author: 'Ana Jansen',
    created: TIME,
    modified: '2026-03-05T05:06:07.000Z',
    contents: `noot bij ${id}`,
    colour: 'FFCC33',
    goesOn: 'vervolg',
    astray: `niet gevonden: ${id}`,
    replies: [],
    ...more,
  }
}
