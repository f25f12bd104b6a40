import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '../../../src-core/annotation/model'
import { parseQuery } from '../../../src-core/search/parse-query'
import { scanSources } from '../../../src-core/search/scan'
import { ANYWHERE } from '../../../src-core/search/search-filter'
import { type Figure, median, percentile95 } from '../figure'
import { indexOf, openMany, sourcesOf } from '../many-papers'

const RUNS = 20

export const indexFollow: Figure = {
  name: 'index-follow',
  unit: 'ms',
  measures: 'from a note on one of 1,000 papers to its words being found',
  against: 'looking at every passage for one query',
  async measure() {
    const session = await openMany()
    const index = indexOf(session, await mkdtemp(join(tmpdir(), 'kanttekening-bench-')))
    await index.follow()
    const document = await session.documents.load(session.documents.ids[0] ?? '')
    const times: number[] = []
    for (let at = 0; at < RUNS; at += 1) {
      const note = annotation(document.id, document.text, at)
      const start = performance.now()
      const saved = session.commit({ key: 'annotation-create', count: 1, name: '' }, [
        { kind: 'annotation', before: null, after: note },
      ])
      index.hear({ type: 'annotations-changed', records: [note] })
      await index.follow()
      const { query } = parseQuery(`zonnebloem${at}`)
      const found = query && (await index.ask('find', { search: { query, filter: ANYWHERE } }))
      if (found?.total !== 1) throw new Error('The note was not found.')
      times.push(performance.now() - start)
      await saved
    }
    await index.close()
    const sources = await sourcesOf(session)
    const { query } = parseQuery('sancties rusland')
    const from = performance.now()
    if (query) for (const _ of scanSources(sources, query, ANYWHERE, new Map()));
    const baseline = performance.now() - from
    await session.close()
    return { value: median(times), baseline, p95: percentile95(times) }
  },
}

function annotation(documentId: string, text: string, at: number): Annotation {
  return {
    id: `ann_${at.toString(16).padStart(16, '0')}`,
    author: 'ana_00000000000000aa',
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    documentId,
    start: at * 10,
    end: at * 10 + 8,
    quote: { exact: text.slice(at * 10, at * 10 + 8), prefix: '', suffix: '' },
    place: { block: 'b1' },
    themes: [],
    note: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `Een zonnebloem${at}.` }] }],
    },
  }
}
