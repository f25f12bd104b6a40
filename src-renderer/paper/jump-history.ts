import { create } from 'zustand'
import { openDocument, setPreferences } from '../state/actions'
import { useApp } from '../state/store'
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

/** Where the reader jumped from, in this paper and others, so that one can go back. */
export const useJumpHistory = create<JumpHistory>(() => ({ back: [], forward: [] }))

/** Goes to a passage, in UTF-16 offsets, and remembers the place left; what is in view already stays where it is. */
export function jumpTo(start: number, end = start + 1): void {
  const from = here()
  if (showPassage(start, end)) remember(from)
}

/** Remembers the place left whenever another paper is opened, and forgets all with the project; the answer stops it. */
export function watchPapers(): () => void {
  return useApp.subscribe((state, before) => {
    if (state.project.id !== before.project.id) useJumpHistory.setState({ back: [], forward: [] })
    else if (before.document && state.document && state.document.id !== before.document.id && !isStepping)
      // The page still shows the paper that is left.
      remember(placeIn(before.document.id))
  })
}

/** Back to where the last jump began, also where that was another paper. */
export function goBack(): void {
  void step('back', 'forward')
}

/** Forward again after going back. */
export function goForward(): void {
  void step('forward', 'back')
}

function here(): Place | null {
  const document = useApp.getState().document?.id
  return document === undefined ? null : placeIn(document)
}

function placeIn(document: string): Place | null {
  const offset = placeAtTop()
  return offset === null ? null : { document, offset }
}

function remember(place: Place | null): void {
  if (place) useJumpHistory.setState(({ back }) => ({ back: [...back, place].slice(-MOST), forward: [] }))
}

/** Whether another paper is being opened by going back or forward, which is no new jump. */
let isStepping = false

async function step(from: keyof JumpHistory, to: keyof JumpHistory): Promise<void> {
  const history = useJumpHistory.getState()
  const target = history[from].at(-1)
  const left = here()
  if (!target) return
  useJumpHistory.setState({
    ...history,
    [from]: history[from].slice(0, -1),
    [to]: left ? [...history[to], left].slice(-MOST) : history[to],
  })
  if (left?.document === target.document) {
    scrollToOffset(target.offset)
    return
  }
  // A paper opens where it was left, which is now the place to go to.
  const { positions } = useApp.getState().preferences
  await setPreferences({ positions: { ...positions, [target.document]: target.offset } })
  isStepping = true
  await openDocument(target.document)
  isStepping = false
}
