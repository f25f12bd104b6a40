import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '../../../src-core/search/parse-query'
import { scanSources } from '../../../src-core/search/scan'
import { ANYWHERE } from '../../../src-core/search/search-filter'
import type { Figure } from '../figure'
import { indexOf, openMany, sourcesOf } from '../many-papers'

export const indexBuild: Figure = {
  name: 'index-build',
  unit: 'ms',
  measures: 'making the index of 1,000 papers of 50 MB, and the largest memory of its process',
  against: 'looking at every passage for one query',
  async measure() {
    const session = await openMany()
    const index = indexOf(session, await mkdtemp(join(tmpdir(), 'kanttekening-bench-')))
    const start = performance.now()
    await index.follow()
    const value = performance.now() - start
    const peak = (await index.ask('peak', {})) / 2 ** 20
    await index.close()
    const sources = await sourcesOf(session)
    const { query } = parseQuery('sancties rusland')
    const from = performance.now()
    if (query) for (const _ of scanSources(sources, query, ANYWHERE, new Map()));
    const baseline = performance.now() - from
    await session.close()
    return { value, baseline, peak }
  },
}
