import { expect, it } from 'vitest'
import type { DocumentSummary } from '../../../../src-core/contract/state'
import { findEditions } from '../../../../src-renderer/rereading/editions'

function paper(id: string, number: string | null, added: string | null): DocumentSummary {
  const rest = {
    title: id,
    date: null,
    kind: 'letter',
    dossier: null,
    names: [] as string[],
    annotations: 0,
  } as const
  return { ...rest, id, number, added, toLookAt: 0, outdated: false, problem: null }
}

const DAYS = ['2022-01-01T09:00:00.000Z', '2022-01-02T09:00:00.000Z', '2022-01-03T09:00:00.000Z'] as const

it('a paper’s other versions are those with its own number, before and after it as they were added', () => {
  const papers = [
    paper('doc_c', '21501-02, nr. 7', DAYS[2]),
    paper('doc_a', '21501-02, nr. 7', DAYS[0]),
    paper('doc_x', '21501-02, nr. 8', DAYS[1]),
    paper('doc_b', '21501-02, nr. 7', DAYS[1]),
  ]
  const ids = (id: string) => {
    const { earlier, later } = findEditions(papers, id)
    return [earlier?.id ?? null, later?.id ?? null]
  }
  expect(ids('doc_a')).toEqual([null, 'doc_c'])
  expect(ids('doc_b')).toEqual(['doc_a', 'doc_c'])
  expect(ids('doc_c')).toEqual(['doc_b', null])
  expect(ids('doc_x')).toEqual([null, null])
})

it('papers without a number are no versions of each other, and of one without a time it is the earlier', () => {
  expect(findEditions([paper('doc_a', null, DAYS[0]), paper('doc_b', null, DAYS[1])], 'doc_b')).toEqual({
    earlier: null,
    later: null,
  })
  const old = paper('doc_z', 'nr. 1', null)
  expect(findEditions([paper('doc_a', 'nr. 1', DAYS[0]), old], 'doc_a').earlier).toBe(old)
})
