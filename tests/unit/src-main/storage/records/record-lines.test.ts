import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordLines } from '../../../../../src-main/storage/records/record-lines'

interface Numbered {
  readonly id: number
  readonly words: string
}

const HEAD = { schema: 'kanttekening/proef@1', through: 7 }

function written(lines: RecordLines, records: readonly Numbered[], head = HEAD): string {
  return Buffer.concat(lines.serialise(head, records)).toString('utf8')
}

describe('a file of records', () => {
  it('has one record a line, also where there are none', () => {
    const records = [
      { id: 1, words: 'één' },
      { id: 2, words: 'a\nb' },
    ]
    expect(written(new RecordLines(), records)).toBe(
      '{"schema":"kanttekening/proef@1","through":7,"records":[\n' +
        '{"id":1,"words":"één"},\n{"id":2,"words":"a\\nb"}\n]}\n',
    )
    expect(JSON.parse(written(new RecordLines(), []))).toEqual({ ...HEAD, records: [] })
  })

  it('holds what there is after any changes, whatever was written before', () => {
    const change = fc.record({
      at: fc.nat(120),
      words: fc.string(),
      kind: fc.constantFrom('edit', 'add', 'drop'),
    })
    void fc.assert(
      fc.property(fc.nat(90), fc.array(change, { maxLength: 40 }), (count, changes) => {
        const lines = new RecordLines()
        let records: readonly Numbered[] = Array.from({ length: count }, (_, id) => ({ id, words: '' }))
        for (const [through, { at, words, kind }] of changes.entries()) {
          if (kind === 'add') records = [...records, { id: at, words }]
          else if (kind === 'drop') records = records.filter((_, index) => index !== at)
          else records = records.map((record, index) => (index === at ? { ...record, words } : record))
          const text = written(lines, records, { ...HEAD, through })
          expect(JSON.parse(text)).toEqual({ ...HEAD, through, records })
          expect(text.trimEnd().split('\n')).toHaveLength(records.length === 0 ? 3 : records.length + 2)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('turns only what changed into JSON again', () => {
    let asked = 0
    const record = (id: number) => ({
      id,
      words: '',
      toJSON() {
        asked += 1
        return { id }
      },
    })
    const records = Array.from({ length: 10_000 }, (_, id) => record(id))
    const lines = new RecordLines()
    lines.serialise(HEAD, records)
    asked = 0
    lines.serialise(
      { ...HEAD, through: 8 },
      records.map((known, id) => (id === 5_000 ? record(id) : known)),
    )
    expect(asked).toBeLessThan(100)
  })
})
