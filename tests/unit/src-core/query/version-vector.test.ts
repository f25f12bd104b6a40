import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import { simultaneousVersions } from '../../../../src-core/query/simultaneous-versions'
import { compareVersions, type HeldVersion } from '../../../../src-core/query/union-view'
import { knows, vectorOfAll } from '../../../../src-core/query/version-vector'
import { signChanges } from '../../../../src-core/records/sign-changes'
import { makeAnnotation, makeDocument } from '../builders'

const document = makeDocument('Een zin over gas en graan.')
const version = (rest: Partial<Annotation>) =>
  makeAnnotation(document, 0, 3, { id: 'ann_1', author: 'ann', ...rest })

describe('what a version was made knowing', () => {
  it('is every earlier version of its maker', () => {
    expect(knows(version({ revision: 5 }), version({ revision: 2 }))).toBe(true)
    expect(knows(version({ revision: 2 }), version({ revision: 5 }))).toBe(false)
    expect(knows(version({ revision: 2 }), version({ revision: 2 }))).toBe(false)
  })

  it('is what it says it has seen of others, and no later version of theirs', () => {
    const bob = (revision: number) => version({ revision, editor: 'bob', seen: { ann: 1 } })
    const ann = version({ revision: 5, seen: { bob: 2 } })
    expect(knows(ann, bob(2))).toBe(true)
    expect(knows(ann, bob(3))).toBe(false)
    expect(knows(version({ revision: 5 }), bob(3))).toBe(false)
  })

  it('is taken to be everything where a colleague’s version does not say', () => {
    expect(knows(version({ revision: 3, editor: 'bob' }), version({ revision: 2 }))).toBe(true)
  })
})

const ANALYSTS = ['ann', 'bob', 'cas'] as const
type Analyst = (typeof ANALYSTS)[number]

/** A version with the names of all those that it was truly made knowing. */
interface Known {
  readonly held: HeldVersion<Annotation>
  readonly name: string
  readonly before: ReadonlySet<string>
}

/** What an analyst's machine holds: the latest of each analyst that has come there. */
type Machine = Map<Analyst, Known>

const step = fc.record({
  what: fc.constantFrom('edit', 'sync', 'sync', 'choose'),
  who: fc.constantFrom(...ANALYSTS),
  from: fc.constantFrom(...ANALYSTS),
})

describe('versions made at the same time', () => {
  it('are found exactly, whatever was changed, carried over and chosen in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const first = {
          held: { holder: 'ann', record: version({ revision: 1 }) },
          name: '0',
          before: new Set<string>(),
        }
        const machines = new Map(ANALYSTS.map(analyst => [analyst, new Map([['ann', first]]) as Machine]))
        steps.forEach(({ what, who, from }, index) => {
          const machine = machines.get(who) as Machine
          if (what === 'sync') carry(machines.get(from) as Machine, machine, from)
          else make(machine, who, `${index + 1}`, what === 'choose')
          expect(told(machine)).toEqual(truly(machine))
        })
      }),
      { numRuns: 500 },
    )
  })
})

/** Takes over an analyst's file as a sync tool does. */
function carry(from: Machine, to: Machine, analyst: Analyst): void {
  const file = from.get(analyst)
  if (file && from !== to) to.set(analyst, file)
}

/** Changes the version that counts, or settles what was made at the same time. */
function make(machine: Machine, who: Analyst, name: string, isChoice: boolean): void {
  const known = [...machine.values()]
  const [base] = known.sort((one, other) => compareVersions(other.held, one.held))
  if (!base) return
  const open = simultaneousVersions(known.map(({ held }) => held))
  if (isChoice && open.length === 0) return
  const own = machine.get(who)
  const bases = [
    base,
    ...(own ? [own] : []),
    ...(isChoice ? known.filter(({ held }) => open.includes(held)) : []),
  ]
  const { record } = base.held
  const seen = isChoice ? vectorOfAll(open.map(one => one.record)) : record.seen
  const after = { ...record, revision: record.revision + 1, themes: [name], ...(seen && { seen }) }
  const [signed] = signChanges([{ kind: 'annotation', before: record, after }], who)
  machine.set(who, {
    held: { holder: who, record: signed?.after as Annotation },
    name,
    before: new Set(bases.flatMap(one => [one.name, ...one.before])),
  })
}

function told(machine: Machine): string[] {
  const known = [...machine.values()]
  const open = simultaneousVersions(known.map(({ held }) => held))
  return known
    .filter(({ held }) => open.includes(held))
    .map(({ name }) => name)
    .sort()
}

function truly(machine: Machine): string[] {
  const known = [...machine.values()]
  const heads = known
    .filter(({ name }) => !known.some(({ before }) => before.has(name)))
    .map(({ name }) => name)
  return heads.length > 1 ? heads.sort() : []
}
