import { expect, it } from 'vitest'
import { recordKinds } from '../../../../../src-core/records/kinds/record-kinds'
import { salvageRecords } from '../../../../../src-main/storage/records/salvage-records'
import { readWholeObjects } from '../../../../../src-main/storage/records/whole-objects'

const record = (id: string) => JSON.stringify({ id, text: 'x'.repeat(40), inner: { text: 'y'.repeat(40) } })

const idOf = (json: string) => {
  try {
    const { id } = JSON.parse(json) as { id?: string }
    return id ?? null
  } catch {
    return null
  }
}

it('finds whole objects in a damaged line, wherever it is damaged', () => {
  const line = `{"schema":"x","records":[${record('a')},${record('b')},{"id":"half`
  expect(readWholeObjects(line, idOf)).toEqual(['a', 'b'])
  expect(readWholeObjects(`}}}{{{${record('a')}{{{`, idOf)).toEqual(['a'])
})

it('takes the outer of two that can be understood', () => {
  const inner = record('inner')
  expect(readWholeObjects(`{"id":"outer","inner":${inner}}`, idOf)).toEqual(['outer'])
  expect(readWholeObjects(`{"other":${inner}}`, idOf)).toEqual(['inner'])
})

it('costs what the line is long, whatever is in it: twice the line is no more than twice the text that is read', () => {
  const read = (levels: number) => {
    let characters = 0
    readWholeObjects('{"a":'.repeat(levels) + '}'.repeat(levels), json => {
      characters += json.length
      return null
    })
    return characters / (6 * levels)
  }
  for (const levels of [1000, 10_000, 25_000, 150_000]) expect(read(levels)).toBeLessThanOrEqual(8)
})

it('finds a record behind more open braces than anything has', () => {
  expect(readWholeObjects('{'.repeat(100_000) + record('a'), idOf)).toEqual(['a'])
})

it.each(['{}', '{"a":1}', '\n', 'a', '"'])('finds nothing, and fails at nothing, in 8 MB of %j', piece => {
  expect(salvageRecords(Buffer.alloc(8 * 1024 * 1024, piece), recordKinds.theme, 'others')).toEqual([])
})
