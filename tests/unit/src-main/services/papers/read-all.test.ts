import { expect, test } from 'vitest'
import { readAll } from '../../../../../src-main/services/papers/read-all'
import { makeDocument } from '../../../src-core/builders'

const IDS = ['doc_a', 'doc_b', 'doc_c', 'doc_d']

/** Papers that tell which of them were read. */
function papers() {
  const loaded: string[] = []
  return {
    loaded,
    isThere: () => true,
    versionOf: () => '1',
    async load(id: string) {
      loaded.push(id)
      return makeDocument(id, { id })
    },
  }
}

test('tells of each paper which part of them is read', async () => {
  const parts: number[] = []
  const read = await readAll(
    papers(),
    () => IDS,
    part => parts.push(part),
  )
  expect(read.map(({ id }) => id)).toEqual(IDS)
  expect(parts).toEqual([0.25, 0.5, 0.75, 1])
})

test('reads no further where whoever hears of it throws', async () => {
  const some = papers()
  const stopped = new Error('stopped')
  const reading = readAll(
    some,
    () => IDS,
    part => {
      if (part === 0.5) throw stopped
    },
  )
  await expect(reading).rejects.toBe(stopped)
  expect(some.loaded).toEqual(['doc_a', 'doc_b'])
})
