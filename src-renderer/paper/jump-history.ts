import { create } from 'zustand'
import { ownValue } from '../../src-core/basics/own-value'
import { openDocument, setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { MAIN_PAPER, type PaperView } from './paper-view'
import { currentPaper, usePapers } from './papers'
import { placeAtTop, scrollToOffset } from './scroll'
import { showPassage } from './show-passage'

/** A place one came from: a paper by its id, and a UTF-16 offset in it. */
interface Place {
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

/** Where one jumped from, in each paper on the screen by its key, so that one can go back. */
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

/** Remembers the place left whenever another paper is opened, and forgets all with the project; the answer stops it. */
export function watchPapers(): () => void {
  return useApp.subscribe((state, before) => {
    if (state.project.id !== before.project.id) useHistories.setState({}, true)
    else if (before.document && state.document && state.document.id !== before.document.id && !isStepping) {
      // The page still shows the paper that is left.
      const left = usePapers.getState().all.find(({ key }) => key === MAIN_PAPER)
      remember(MAIN_PAPER, left ? placeOf(left) : null)
    }
  })
}

/** Back to where the last jump began, also where that was another paper. */
export function goBack(paper = currentPaper()): void {
  if (paper) void step(paper, 'back', 'forward')
}

/** Forward again after going back. */
export function goForward(paper = currentPaper()): void {
  if (paper) void step(paper, 'forward', 'back')
}

function placeOf(paper: PaperView): Place | null {
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
  // A paper opens where it was left, which is now the place to go to.
  const { positions } = useApp.getState().preferences
  await setPreferences({ positions: { ...positions, [target.document]: target.offset } })
  isStepping = true
  await openDocument(target.document)
  isStepping = false
}
