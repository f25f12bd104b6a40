import { expect, it } from 'vitest'
import { packagedNames } from '../../../../src-core/records/kinds/packaged-kinds'
import { kindOf, recordNames } from '../../../../src-core/records/kinds/record-kinds'
import { themeKind } from '../../../../src-core/records/kinds/theme-kind'
import { fileOf, kindOfKey } from '../../../../src-core/records/record-files'
import { refused } from './refused-kinds'

it('is refused by the compiler without any one of its parts', () => {
  expect(refused).toHaveLength(Object.keys(themeKind).length + 2)
})

it('gives every kind a place, names and events of its own', () => {
  const kinds = recordNames.map(kindOf)
  for (const list of [
    kinds.map(({ place }) => place),
    kinds.map(({ schema }) => schema),
    kinds.flatMap(({ labels }) => labels),
    kinds.flatMap(({ events }) => events.names),
  ])
    expect(new Set(list).size).toBe(list.length)
})

it('finds the kind of every file that it names', () => {
  const paper = 'doc_0123456789abcdef'
  for (const name of recordNames) expect(kindOfKey(fileOf(name, paper))).toBe(name)
  for (const key of ['', 'other', 'themes/doc_0123456789abcdef', 'annotations', '../themes', 'annotations/x'])
    expect(kindOfKey(key)).toBeNull()
})

it('lets nothing travel that holds what others made', () => {
  expect(packagedNames).not.toContain('received')
})
