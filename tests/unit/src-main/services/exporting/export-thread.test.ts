import { describe, expect, test } from 'vitest'
import { judgementSchema } from '../../../../../src-core/answers/judgement'
import { describePlace } from '../../../../../src-core/document/corrections/text-place'
import type { ExportSource } from '../../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { renderInThread } from '../../../../../src-main/services/exporting/export-thread'
import { exchangePaper } from '../../../src-core/answers/exchange-paper'
import { makeAnnotation, makeDocument } from '../../../src-core/builders'
import { fullSource } from '../../../src-core/export/word/full-paper'

const options: ExportOptions = {
  format: 'markdown',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

const tools = {
  drawRegions: async () => [],
  markOriginal: () => Promise.reject(new Error('nothing is marked here')),
  printPdf: async (html: string) => new TextEncoder().encode(`printed ${html}`),
}

/** Papers that take a while to export. */
function manyPapers(papers: number, annotations: number) {
  const text = 'De minister zegt dat er niets verandert. '.repeat(200)
  const documents = Array.from({ length: papers }, (_, paper) => {
    const document = { ...makeDocument(text), id: `doc_${paper}` }
    return {
      document,
      annotations: Array.from({ length: annotations }, (_, index) =>
        makeAnnotation(document, index, index + 30, { id: `ann_${paper}_${index}` }),
      ),
    }
  })
  return { ...fullSource, documents }
}

describe('an export in a thread', () => {
  test.each(['markdown', 'html', 'json', 'csv', 'jsonl', 'word', 'word-paper', 'xlsx'] as const)(
    'is the same file as one that is made here, as %s',
    async format => {
      const here = await renderExport(fullSource, { ...options, format })
      const apart = await renderInThread()(fullSource, { ...options, format }, { tools })
      const bytes = typeof here.content === 'string' ? Buffer.from(here.content) : Buffer.from(here.content)
      expect(Buffer.from(apart.content).equals(bytes)).toBe(true)
      expect({ name: apart.name, count: apart.count, holds: apart.holds }).toEqual({
        name: here.name,
        count: here.count,
        holds: here.holds,
      })
    },
  )

  test('knows what is judged, connected and mentioned beside the annotations', async () => {
    const document = exchangePaper(['Vraag 1: Waarom?', 'Antwoord 1: Daarom, zegt het kabinet.'])
    const answer = document.turns.find(({ role }) => role === 'answer')
    const [from, to] = [makeAnnotation(document, 0, 8), makeAnnotation(document, 10, 16, { id: 'ann_other' })]
    const fields = {
      author: 'ana',
      revision: 1,
      created: '2026-01-01T10:00:00.000Z',
      modified: '2026-01-01T10:00:00.000Z',
    }
    const source: ExportSource = {
      ...fullSource,
      documents: [
        {
          document,
          annotations: [from, to],
          judgements: [
            judgementSchema.parse({
              ...fields,
              id: 'jud_1',
              documentId: document.id,
              turn: describePlace(document.text, answer?.start ?? 0),
              status: 'clear-non-reply',
              kind: null,
              reason: '',
              words: null,
            }),
          ],
        },
      ],
      connections: [
        {
          connection: {
            ...fields,
            id: 'con_1',
            from: from.id,
            to: to.id,
            says: 'contradicts',
            name: '',
            words: { from: 'Vraag', to: 'Waarom' },
          },
          from: { annotation: from, document },
          to: { annotation: to, document },
        },
      ],
      papers: [document],
    }
    const here = await renderExport(source, { ...options, format: 'json' })
    const apart = await renderInThread()(source, { ...options, format: 'json' }, { tools })
    const text = Buffer.from(apart.content).toString()
    expect(text).toBe(here.content)
    expect(text).toContain('clear-non-reply')
    expect(text).toContain('spreekt tegen')
  })

  test('leaves this thread free, and tells how far it is without ever going back', async () => {
    const parts: number[] = []
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    const source = manyPapers(20, 500)
    const made = await renderInThread()(source, options, { tools, onProgress: part => parts.push(part) })
    clearInterval(counting)
    expect(made.count).toBe(10_000)
    expect(turns).toBeGreaterThan(20)
    expect(parts.length).toBeGreaterThan(20)
    expect(parts).toEqual(parts.toSorted((one, other) => one - other))
    expect(parts.at(-1)).toBeGreaterThan(0.9)
    expect(parts.at(-1)).toBeLessThanOrEqual(1)
  })

  test('stops when it is told to, and the next one is whole', async () => {
    const render = renderInThread()
    const stop = new AbortController()
    const source = manyPapers(20, 500)
    const stopped = render(source, options, { tools, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    const next = await render(fullSource, options, { tools })
    const here = await renderExport(fullSource, options)
    expect(Buffer.from(next.content).toString()).toBe(here.content)
    const never = render(source, options, { tools, signal: AbortSignal.abort() })
    await expect(never).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('knows what changed since: annotations and papers are those that are given', async () => {
    const render = renderInThread()
    const source = manyPapers(2, 3)
    const [first, second] = source.documents
    if (!first || !second) throw new Error('There are two papers.')
    expect((await render(source, options, { tools })).count).toBe(6)
    const fewer = { ...source, documents: [{ ...first, annotations: first.annotations.slice(1) }, second] }
    expect((await render(fewer, options, { tools })).count).toBe(5)
    const changed = { ...first.document, meta: { ...first.document.meta, title: 'Een andere titel' } }
    const other = { ...source, documents: [{ ...first, document: changed }] }
    const made = await render(other, options, { tools })
    expect(made.count).toBe(3)
    expect(made.beginning?.text).toContain('Een andere titel')
  })

  test('has what it cannot print itself printed, and leaves its pages to the window to be drawn', async () => {
    const made = await renderInThread()(fullSource, { ...options, format: 'pdf' }, { tools })
    const page = await renderExport(fullSource, { ...options, format: 'html' })
    expect(Buffer.from(made.content).toString()).toBe(`printed ${page.content}`)
    expect(made.beginning).toBeNull()
    expect(made.mediaType).toBe('application/pdf')
  })

  test('fails with the reason why a file could not be marked', async () => {
    const { CallError } = await import('../../../../../src-core/contract/errors')
    const [paper] = fullSource.documents
    const source = { ...fullSource, documents: paper ? [paper] : [] }
    const gone = {
      ...tools,
      drawRegions: async () => [],
      markOriginal: () => Promise.reject(new CallError('damaged', 'The file is gone.')),
    }
    await expect(
      renderInThread()(source, { ...options, format: 'marked-pdf' }, { tools: gone }),
    ).rejects.toMatchObject({ code: 'damaged', message: 'The file is gone.' })
  })
})
