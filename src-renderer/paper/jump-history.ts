import { create } from 'zustand'
import { ownValue } from '../../src-core/basics/own-value'
import { openDocument } from '../state/actions'
import { documentIdOn, readSide, SIDES } from '../state/open-papers'
import { type Side, useApp } from '../state/store'
import { MAIN_PAPER, type PaperView } from './paper-view'
import { currentPaper, usePapers } from './papers'
import { placeAtTop, scrollToOffset } from './scroll'
import { showPassage } from './show-passage'

/** A place in a paper: its document by id, and a UTF-16 offset. */
export interface Place {
  readonly document: string
  readonly offset: number
}

interface JumpHistory {
  /** Places one came from, the latest last. */
  readonly back: readonly Place[]
  readonly forward: readonly Place[]
}

/** How many places are remembered each way. */
const MOST = 50

const NOWHERE: JumpHistory = { back: [], forward: [] }

/** Where one jumped from, in each place on the screen by its key, through all papers that stood there: so that one can go back. */
const useHistories = create<Readonly<Record<string, JumpHistory>>>(() => ({}))

/** Where one can go back and forward to in the paper that is read. */
export function useJumpHistory(): JumpHistory {
  const key = usePapers(({ current }) => current?.key)
  return useHistories(all => ownValue(all, key ?? MAIN_PAPER) ?? NOWHERE)
}

/** The same for one look. */
export function jumpsOf({ key }: PaperView): JumpHistory {
  return ownValue(useHistories.getState(), key) ?? NOWHERE
}

/** Goes to a passage, in UTF-16 offsets, and remembers the place left; what is in view already stays where it is. */
export function jumpTo(start: number, end = start + 1, paper = currentPaper()): void {
  if (!paper) return
  const from = placeOf(paper)
  if (showPassage(paper, start, end)) remember(paper.key, from)
}

/**
 * Remembers the place left whenever another paper is opened in a half of the window, and forgets all with the project; the
 * answer stops it.
 */
export function watchPapers(): () => void {
  return useApp.subscribe((state, before) => {
    if (state.project.id !== before.project.id) return useHistories.setState({}, true)
    // To read the other half, or to change them over, opens nothing.
    if (state.side !== before.side || isStepping) return
    for (const side of SIDES) {
      const [was, is] = [documentIdOn(before, side), documentIdOn(state, side)]
      if (was === null || is === null || was === is) continue
      // The page still shows the paper that is left.
      const left = usePapers.getState().all.find(({ key }) => key === side)
      remember(side, left ? placeOf(left) : null)
    }
  })
}

/** Takes the histories of the halves of the window along where these change over. */
export function exchangeHistories(): void {
  useHistories.setState(({ main = NOWHERE, beside = NOWHERE }) => ({ main: beside, beside: main }))
}

/** Forgets where one jumped from in a half of the window. */
export function forgetHistory(side: Side): void {
  useHistories.setState({ [side]: NOWHERE })
}

/** Back to where the last jump began, also where that was another paper. */
export function goBack(paper = currentPaper()): void {
  if (paper) void step(paper, 'back', 'forward')
}

/** Forward again after going back. */
export function goForward(paper = currentPaper()): void {
  if (paper) void step(paper, 'forward', 'back')
}

/** Goes back and forward with the mouse's buttons for that; the answer stops it. */
export function watchMouseButtons(): () => void {
  const pressed = (event: MouseEvent) => {
    const go = event.button === 3 ? goBack : event.button === 4 ? goForward : null
    if (!go) return
    // The browser would leave the page.
    event.preventDefault()
    if (event.type === 'mouseup') go()
  }
  window.addEventListener('mousedown', pressed)
  window.addEventListener('mouseup', pressed)
  return () => {
    window.removeEventListener('mousedown', pressed)
    window.removeEventListener('mouseup', pressed)
  }
}

/** The place that a paper on the screen is read at; null where none is. */
export function placeOf(paper: PaperView): Place | null {
  const offset = placeAtTop(paper)
  return offset === null || !paper.page ? null : { document: paper.page.document.id, offset }
}

function remember(key: string, place: Place | null): void {
  if (!place) return
  useHistories.setState(all => {
    const { back } = ownValue(all, key) ?? NOWHERE
    return { [key]: { back: [...back, place].slice(-MOST), forward: [] } }
  })
}

/** Where papers that are about to come on the screen are to open, by the key of their place on it. */
const expected = new Map<string, Place>()

/** Has the next paper that comes to a place on the screen open at an offset, where it is the one that is expected. */
export function expectPlace(key: string, place: Place): void {
  expected.set(key, place)
}

/** Where a paper that comes is to open, a UTF-16 offset; undefined where nobody said. */
export function expectedPlace(key: string, document: string): number | undefined {
  const place = expected.get(key)
  return place?.document === document ? place.offset : undefined
}

/** As `expectedPlace`, once: whoever comes later opens where it was left. */
export function takeExpectedPlace(key: string, document: string): number | undefined {
  const offset = expectedPlace(key, document)
  expected.delete(key)
  return offset
}

/** Whether another paper is being opened by going back or forward, which is no new jump. */
let isStepping = false

async function step(paper: PaperView, from: keyof JumpHistory, to: keyof JumpHistory): Promise<void> {
  const history = jumpsOf(paper)
  const target = history[from].at(-1)
  const left = placeOf(paper)
  if (!target) return
  useHistories.setState({
    [paper.key]: {
      ...history,
      [from]: history[from].slice(0, -1),
      [to]: left ? [...history[to], left].slice(-MOST) : history[to],
    },
  })
  if (left?.document === target.document) {
    scrollToOffset(paper, target.offset)
    return
  }
  expectPlace(paper.key, target)
  isStepping = true
  if (paper.side) readSide(paper.side)
  await openDocument(target.document)
  isStepping = false
}
