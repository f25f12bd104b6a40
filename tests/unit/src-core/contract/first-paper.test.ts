import { describe, expect, test } from 'vitest'
import { firstPaper } from '../../../../src-core/contract/first-paper'
import type { ProjectState } from '../../../../src-core/contract/state'

const paper = (id: string): ProjectState['documents'][number] => ({
  id,
  title: id,
  date: null,
  kind: 'other',
  number: null,
  dossier: null,
  names: [],
  added: null,
  annotations: 0,
  toLookAt: 0,
  outdated: false,
  problem: null,
})

describe('the paper shown first', () => {
  const project = { id: 'prj', documents: [paper('doc_a'), paper('doc_b')] }

  test.each([
    { why: 'the one read last in this project', lastDocument: { prj: 'doc_b', other: 'doc_a' }, is: 'doc_b' },
    { why: 'the first where none was read', lastDocument: { other: 'doc_b' }, is: 'doc_a' },
    { why: 'the first where the one read last is gone', lastDocument: { prj: 'doc_c' }, is: 'doc_a' },
  ])('is $why', ({ lastDocument, is }) => {
    expect(firstPaper(project, { lastDocument })).toBe(is)
  })

  test('is none in an empty project, whatever the project is called', () => {
    expect(firstPaper({ id: 'constructor', documents: [] }, { lastDocument: {} })).toBeUndefined()
  })
})
