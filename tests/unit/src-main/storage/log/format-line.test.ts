import { expect, it, vi } from 'vitest'
import type { RecordChange } from '../../../../../src-core/records/record-change'
import { Breather } from '../../../../../src-main/storage/files/breather'
import { formatLine, parseLine } from '../../../../../src-main/storage/log/log-line'
import { makeAnnotation, makeDocument } from '../../../src-core/builders'

const document = makeDocument('De “sancties” blijven.')

it('a line of very many changes is made in pieces, with a rest between, and reads as it was written', async () => {
  const changes = Array.from({ length: 1_000 }, (_, at): RecordChange => {
    const after = { ...makeAnnotation(document, 3, 13), id: `ann_${at}` }
    return { kind: 'annotation', before: null, after }
  })
  const breather = new Breather()
  vi.spyOn(breather, 'isDue', 'get').mockReturnValue(true)
  const rest = vi.spyOn(breather, 'rest')
  const head = {
    seq: 7,
    at: '2026-01-01T10:00:00.000Z',
    label: { key: 'annotation-create', count: 1_000, name: '' },
    files: [],
  } as const
  const line = await formatLine({ ...head, files: [] }, changes, breather)
  expect(rest.mock.calls.length).toBeGreaterThan(2)
  const read = parseLine(line.toString('utf8'))
  expect(read).toMatchObject({ seq: 7 })
  expect(read !== null && read !== 'unknown' && read.changes()).toEqual(changes)
})
