import { describe, expect, it } from 'vitest'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { exportFormatNames } from '../../../../src-core/export/formats/export-formats'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import { readPlaceLink } from '../../../../src-core/links/place-link'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument } from '../builders'
import { readWord } from './word/read-word'

const document = makeDocument('De sancties hebben zware gevolgen.')
const source: ExportSource = {
  projectId: 'prj_1',
  projectName: 'Proef',
  exportedAt: '2026-03-01T10:00:00.000Z',
  analysts: [],
  documents: [{ document, annotations: [makeAnnotation(document, 3, 11, { id: 'ann_1' })] }],
  themes: [],
}
const LINK = `kanttekening://open/prj_1/${document.id}?annotation=ann_1&at=3-11`

async function rendered(format: (typeof exportFormatNames)[number], from = source): Promise<string> {
  const { content } = await renderExport(from, {
    format,
    groupBy: 'theme',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  })
  return typeof content === 'string' ? content : JSON.stringify([...(await readWord(content)).parts])
}

describe('what is handed in leads back', () => {
  it('by a link that the app can follow', () => {
    expect(readPlaceLink(LINK)).toEqual({
      project: 'prj_1',
      paper: document.id,
      annotation: 'ann_1',
      passage: { start: 3, end: 11 },
    })
  })

  it.each([
    ['markdown', `](<${LINK}>)`],
    ['html', `<a href="${LINK.replaceAll('&', '&amp;')}">`],
    ['json', `"link": "${LINK}"`],
    ['csv', LINK],
    ['word', `"${LINK}"`],
    ['word-paper', `"${LINK}"`],
  ] as const)('in %s', async (format, link) => {
    expect(await rendered(format)).toContain(link)
    const { projectId: _, ...unnamed } = source
    expect(await rendered(format, unnamed)).not.toContain('kanttekening://')
  })
})
