import { expect, test } from 'vitest'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { makeAnnotation } from '../../builders'
import { writePaper } from '../word/full-paper'

/** A paper with a table as it is printed; no browser prints it. */
async function printed(rows: readonly (readonly string[])[]): Promise<string> {
  const document = writePaper([
    ['paragraph', 'Voor de tabel.'],
    ['table', '', rows],
  ])
  let page = ''
  await renderExport(
    {
      projectName: 'Dossier',
      exportedAt: '2026-03-01T12:00:00.000Z',
      analysts: [{ id: 'ana', name: 'Ana' }],
      documents: [{ document, annotations: [makeAnnotation(document, 0, 4)] }],
      themes: [],
    },
    {
      format: 'pdf-paper',
      groupBy: 'document-order',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
    {
      printPdf: async html => {
        page = html
        return new Uint8Array(1)
      },
      markOriginal: () => Promise.reject(new Error('Nothing is marked.')),
      drawRegions: async (_, regions) => regions.map(() => null),
    },
  )
  return page
}

const LONG = 'Stijging door hogere investeringen in munitie; de norm van twee procent wordt in 2024 bereikt.'

test('a table with room for its numbers breaks none of them, however long what stands beside them', async () => {
  const page = await printed([
    ['Nederland', '1,41', '1,45', LONG],
    ['Polen', '2,23', '2,34', LONG],
  ])
  expect(page).not.toContain('<div class="full">')
  expect(page.match(/[^}]*{[^}]*overflow-wrap:anywhere[^}]*}/g)?.map(rule => rule.trim())).toEqual([
    expect.stringMatching(/^\.full td,\.full th{/),
  ])
})

test('a table without that room breaks words rather than run off the page', async () => {
  const wide = Array.from({ length: 30 }, (_, at) => `${at},45`)
  expect(await printed([wide])).toContain('<div class="full"><table>')
  expect(await printed([['Bron', `https://example.org/${'a'.repeat(100)}`]])).toContain('<div class="full">')
})
