import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Connection, connectionSchema } from '../../../../src-core/annotation/connecting/connection'
import { rejoinConnections } from '../../../../src-core/annotation/connecting/rejoin-connections'

const ids = ['a', 'b', 'c', 'd'] as const

function connect(id: string, from: string, to: string, rest: Partial<Connection> = {}): Connection {
  const made = { author: 'ana', revision: 1, created: '2026-01-01', modified: '2026-01-01' }
  return { id, ...made, from, to, says: 'answers', name: '', words: { from: '', to: '' }, ...rest }
}

test.each([
  ['a name of its own without one', { says: 'other', name: ' ' }],
  ['a name beside a known one', { says: 'answers', name: 'licht toe' }],
  ['itself', { to: 'a' }],
] as const)('a connection with %s is none', (_, rest) => {
  expect(connectionSchema.safeParse(connect('1', 'a', 'b', rest)).success).toBe(false)
  expect(connectionSchema.safeParse(connect('1', 'a', 'b')).success).toBe(true)
})

test('after joining no connection leads to what went, to itself, or says what another says', () => {
  const anyEnd = fc.constantFrom(...ids)
  const anyConnections = fc
    .array(fc.tuple(anyEnd, anyEnd), { maxLength: 10 })
    .map(pairs =>
      pairs.filter(([from, to]) => from !== to).map(([from, to], index) => connect(String(index), from, to)),
    )
  fc.assert(
    fc.property(anyConnections, before => {
      const unique = [...new Map(before.map(one => [`${one.from} ${one.to}`, one])).values()]
      const heirs = new Map([
        ['b', 'a'],
        ['d', 'c'],
      ])
      const edits = new Map(rejoinConnections(unique, heirs).map(({ after }) => [after.id, after]))
      const left = unique.map(one => edits.get(one.id) ?? one).filter(({ deleted }) => !deleted)
      const said = left.map(({ from, to }) => `${from} ${to}`)
      expect(new Set(said).size).toBe(said.length)
      for (const { from, to } of left) {
        expect(from).not.toBe(to)
        expect([...heirs.keys()]).not.toContain(from)
        expect([...heirs.keys()]).not.toContain(to)
      }
      const heirOf = (id: string) => heirs.get(id) ?? id
      const wanted = unique.map(({ from, to }) => [heirOf(from), heirOf(to)] as const)
      expect(new Set(said)).toEqual(
        new Set(wanted.filter(([from, to]) => from !== to).map(([from, to]) => `${from} ${to}`)),
      )
    }),
  )
})
