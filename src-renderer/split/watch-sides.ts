import { ownValue } from '../../src-core/basics/own-value'
import type { Preferences } from '../../src-core/contract/state'
import { paperOn } from '../beside/halves'
import { readPaper, usePapers } from '../paper/papers'
import { openBeside, setPreferences } from '../state/actions'
import { readSide, swapSides } from '../state/open-papers'
import { settlePendingWork } from '../state/pending-work'
import { type Side, useApp } from '../state/store'

/** The part of the window's middle that its left half takes until somebody moves the line between them, in percent. */
export const EVEN = 50

/** Keeps which half of the window is read in step with where pointer and focus are, and remembers how it is divided. */
export function watchSides(): () => void {
  const stops = [followReading(), rememberSplit()]
  return () => {
    for (const stop of stops) stop()
  }
}

function followReading(): () => void {
  const stopPapers = usePapers.subscribe(({ current }) => {
    const { side, other } = useApp.getState()
    if (current?.side && other && current.side !== side) void read(current.side)
  })
  const stopSides = useApp.subscribe((state, before) => {
    const paper = state.side === before.side ? null : paperOn(state.side)
    if (paper) readPaper(paper)
  })
  return () => {
    stopPapers()
    stopSides()
  }
}

/** What is being written in the half that is left is handed in first. */
async function read(side: Side): Promise<void> {
  await settlePendingWork()
  if (usePapers.getState().current?.side === side) readSide(side)
}

/** Keeps for each project what stands beside what is read; divides the window so again when the project is opened. */
function rememberSplit(): () => void {
  /** The project whose window was divided as it was left. */
  let ready: string | null = null
  const restore = async (project: string, document: string, side: Side) => {
    await openBeside(document)
    const { other, side: now } = useApp.getState()
    if (other && side !== now) swapSides()
    ready = project
  }
  const look = () => {
    const { project, document, other, side, preferences } = useApp.getState()
    if (!document) return
    if (ready !== project.id) {
      const kept = ownValue(preferences.split, project.id)
      const isThere = kept && !other && project.documents.some(({ id }) => id === kept.document)
      ready = isThere ? null : project.id
      if (isThere && restoring !== project.id) {
        restoring = project.id
        void restore(project.id, kept.document, kept.side)
      }
      return
    }
    const kept = ownValue(preferences.split, project.id)
    if (kept?.document === other?.id && (!kept || kept.side === side)) return
    void setPreferences({
      split: withSplit(preferences, project.id, other && { document: other.id, side }),
    })
  }
  let restoring: string | null = null
  look()
  return useApp.subscribe((state, before) => {
    if (state.other !== before.other || state.side !== before.side || state.document !== before.document)
      look()
  })
}

/** How a project's window is divided, put in, or with null taken out. */
function withSplit(
  { split }: Preferences,
  project: string,
  now: { readonly document: string; readonly side: Side } | null,
): Preferences['split'] {
  const others = Object.entries(split).filter(([id]) => id !== project)
  const share = ownValue(split, project)?.share ?? EVEN
  return Object.fromEntries(now ? [...others, [project, { ...now, share }]] : others)
}

/** Remembers where the line between the halves of the window stands, in percent from the left. */
export function keepShare(share: number): void {
  const { preferences, project } = useApp.getState()
  const kept = ownValue(preferences.split, project.id)
  if (kept) void setPreferences({ split: { ...preferences.split, [project.id]: { ...kept, share } } })
}
