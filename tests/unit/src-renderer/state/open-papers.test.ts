import { beforeEach, describe, expect, test } from 'vitest'
import {
  annotationsOf,
  documentIdOn,
  documentOn,
  endSplit,
  findingOn,
  readSide,
  setFinding,
  swapSides,
  withBeside,
  withNothingOpen,
  withOpened,
} from '../../../../src-renderer/state/open-papers'
import { byId, type OpenPaper, useApp } from '../../../../src-renderer/state/store'
import { makeAnnotation, makeDocument } from '../../src-core/builders'

const paper = (id: string): OpenPaper => {
  const document = makeDocument(`Stuk ${id}`, { id })
  return { document, annotations: byId([{ ...makeAnnotation(document, 0, 4), id: `ann_${id}` }]) }
}
const [one, two, three] = [paper('doc_1'), paper('doc_2'), paper('doc_3')]
const shown = () => {
  const state = useApp.getState()
  return [documentIdOn(state, 'main'), documentIdOn(state, 'beside'), state.document?.id ?? null]
}
const open = (opened: OpenPaper) => useApp.setState(state => withOpened(state, opened))
const openBeside = (opened: OpenPaper) => useApp.setState(state => withBeside(state, opened))

beforeEach(() => {
  useApp.setState({ document: null, annotations: new Map(), finding: null, focused: null, editing: false })
  endSplit()
  open(one)
})

describe('the halves of the window', () => {
  test('each keep their paper, its annotations and what is sought, whichever is read', () => {
    openBeside(two)
    setFinding('main', 'dijk')
    setFinding('beside', 'sluis')
    expect(shown()).toEqual(['doc_1', 'doc_2', 'doc_1'])
    readSide('beside')
    expect(shown()).toEqual(['doc_1', 'doc_2', 'doc_2'])
    expect(documentOn(useApp.getState(), 'main')).toBe(one.document)
    expect(annotationsOf(useApp.getState(), 'doc_1')).toBe(one.annotations)
    expect(useApp.getState().annotations).toBe(two.annotations)
    expect([findingOn(useApp.getState(), 'main'), findingOn(useApp.getState(), 'beside')]).toEqual([
      'dijk',
      'sluis',
    ])
    expect(useApp.getState().finding).toBe('sluis')
    readSide('main')
    expect(shown()).toEqual(['doc_1', 'doc_2', 'doc_1'])
    expect(useApp.getState().beside.get('doc_2')).toEqual(two)
  })

  test('a paper that is opened comes into the half that is read', () => {
    openBeside(two)
    readSide('beside')
    open(three)
    expect(shown()).toEqual(['doc_1', 'doc_3', 'doc_3'])
    expect([...useApp.getState().beside.keys()]).toEqual(['doc_1'])
  })

  test('hold one paper twice, and part when another is opened in one of them', () => {
    openBeside(one)
    expect(shown()).toEqual(['doc_1', 'doc_1', 'doc_1'])
    readSide('beside')
    expect(shown()).toEqual(['doc_1', 'doc_1', 'doc_1'])
    open(two)
    expect(shown()).toEqual(['doc_1', 'doc_2', 'doc_2'])
    expect(documentOn(useApp.getState(), 'main')).toBe(one.document)
  })

  test('change over, what is read staying read', () => {
    openBeside(two)
    swapSides()
    expect(shown()).toEqual(['doc_2', 'doc_1', 'doc_1'])
    swapSides()
    expect(shown()).toEqual(['doc_1', 'doc_2', 'doc_1'])
  })

  test('end in the one that is read', () => {
    openBeside(two)
    readSide('beside')
    endSplit()
    expect(shown()).toEqual(['doc_2', null, 'doc_2'])
    expect(useApp.getState().beside.size).toBe(0)
    swapSides()
    readSide('beside')
    expect(shown()).toEqual(['doc_2', null, 'doc_2'])
  })

  test('leave an open card open only where its paper is read', () => {
    openBeside(two)
    useApp.setState({ focused: 'ann_doc_2' })
    readSide('beside')
    expect(useApp.getState().focused).toBe('ann_doc_2')
    readSide('main')
    expect(useApp.getState().focused).toBeNull()
  })

  test('one that cannot show its paper is given up once the other is read', () => {
    openBeside(two)
    useApp.setState(withNothingOpen)
    expect(shown()).toEqual([null, 'doc_2', null])
    readSide('beside')
    expect(shown()).toEqual(['doc_2', null, 'doc_2'])
  })

  test('nothing open leaves the other half as it is, also where it shows the same paper', () => {
    openBeside(one)
    useApp.setState(withNothingOpen)
    expect(documentOn(useApp.getState(), 'beside')).toBe(one.document)
  })
})
