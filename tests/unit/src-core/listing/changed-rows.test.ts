import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import { annotationRows } from '../../../../src-core/listing/annotation-rows'
import { changedRows } from '../../../../src-core/listing/changed-rows'
import { makeAnnotation, makeDocument, makeNote } from '../builders'

const document = makeDocument('Eerste zin. Tweede zin. Derde zin.')
const one = makeAnnotation(document, 0, 11, { id: 'een', themes: ['t1'] })
const two = makeAnnotation(document, 12, 23, { id: 'twee' })
const rows = annotationRows(document, [one, two], [])

describe('annotations that changed in a list of rows', () => {
  test('have their themes and notes put in, as a paper that is read anew would', () => {
    const now: Annotation = { ...two, themes: ['t2', 't1'], note: makeNote('Nagezien'), modified: '2027' }
    expect(changedRows(rows, [now])).toEqual(annotationRows(document, [one, now], []))
  })

  test('go where they were deleted, and one that was never there changes nothing', () => {
    const gone = { ...makeAnnotation(document, 24, 34, { id: 'drie' }), deleted: true as const }
    expect(changedRows(rows, [{ ...one, deleted: true }, gone])).toEqual(annotationRows(document, [two], []))
  })

  test('come back where they stood, as they are now', () => {
    const back: Annotation = { ...one, themes: ['t2'], revision: 3 }
    const left = changedRows(rows, [{ ...one, deleted: true }]) ?? []
    const gone = new Map(rows.map(row => [row.id, row]))
    expect(changedRows(left, [back], gone)).toEqual(annotationRows(document, [back, two], []))
    expect(changedRows(left, [{ ...back, end: 23 }], gone)).toBeNull()
    expect(changedRows(left, [back])).toBeNull()
  })

  test('ask for the paper where one is new, or has other boundaries', () => {
    expect(changedRows(rows, [makeAnnotation(document, 24, 34, { id: 'drie' })])).toBeNull()
    expect(changedRows(rows, [{ ...one, end: 23 }])).toBeNull()
  })
})
