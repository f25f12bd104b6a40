import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '../../../src-core/search/parse-query'
import { scanSources } from '../../../src-core/search/scan'
import { ANYWHERE } from '../../../src-core/search/search-filter'
import { searchCalls } from '../../../src-main/services/search/search-calls'
import { type Figure, median, percentile95 } from '../figure'
import { indexOf, openMany, sourcesOf } from '../many-papers'

/** What is typed, letter by letter; the last ones of each ask for what an index alone does not know. */
const TYPED = [
  'sancties rusland',
  'wapenleveranties',
  'oekraïne OF navo',
  '"de minister"',
  'NEAR(sancties rusland, 5)',
  'sanctie*',
  'verantwoordelijkheid NIET kabinet',
]

export const findType: Figure = {
  name: 'find-type',
  unit: 'ms',
  measures: 'from a key to the first passages over 1,000 papers of 50 MB, at each letter of seven queries',
  against: 'looking at every passage for one of them',
  async measure() {
    const session = await openMany()
    const index = indexOf(session, await mkdtemp(join(tmpdir(), 'kanttekening-bench-')))
    await index.follow()
    const find = searchCalls(() => session, index)['search.find']
    const times: number[] = []
    for (const typed of TYPED)
      for (let length = 1; length <= typed.length; length += 1) {
        const start = performance.now()
        await find({ query: typed.slice(0, length), filter: ANYWHERE, count: 40 })
        times.push(performance.now() - start)
      }
    const { query } = parseQuery(TYPED[0] ?? '')
    const sources = await sourcesOf(session)
    const start = performance.now()
    if (query) for (const _ of scanSources(sources, query, ANYWHERE, new Map()));
    const baseline = performance.now() - start
    await index.close()
    await session.close()
    return { value: median(times), baseline, p95: percentile95(times) }
  },
}
