import { createContext, useContext, useSyncExternalStore } from 'react'
import { create } from 'zustand'
import type { PaperPage } from './paper-page'
import type { PaperView } from './paper-view'

interface Papers {
  /** On the screen, in the order they came. */
  readonly all: readonly PaperView[]
  /** The one that is read: where the pointer or the focus was last. */
  readonly current: PaperView | null
}

/** The papers on the screen. */
export const usePapers = create<Papers>(() => ({ all: [], current: null }))

/** The paper that what is inside it belongs to. */
export const PaperContext = createContext<PaperView | null>(null)

/** The paper that a component stands in. Throws outside of any. */
export function usePaper(): PaperView {
  const paper = useContext(PaperContext)
  if (!paper) throw new Error('This stands in no paper.')
  return paper
}

/** The paper that is read, for what stands beside the papers and follows one; null where none is on the screen. */
export function currentPaper(): PaperView | null {
  return usePapers.getState().current
}

/** The paper that shows a document, the one that is read rather than another; where none does, the one that is read. */
export function paperOf(documentId: string): PaperView | null {
  const { all, current } = usePapers.getState()
  const shows = (paper: PaperView | null) => paper?.page?.document.id === documentId
  return shows(current) ? current : (all.find(shows) ?? current)
}

/** A paper comes on the screen, and is the current one unless another is; the answer takes it off. */
export function enterPaper(paper: PaperView): () => void {
  usePapers.setState(({ all, current }) => ({ all: [...all, paper], current: current ?? paper }))
  const read = ({ target }: Event) => {
    if (target instanceof Node && paper.holds(target)) readPaper(paper)
  }
  document.addEventListener('pointerdown', read, true)
  document.addEventListener('focusin', read, true)
  return () => {
    document.removeEventListener('pointerdown', read, true)
    document.removeEventListener('focusin', read, true)
    usePapers.setState(({ all, current }) => {
      const rest = all.filter(one => one !== paper)
      return { all: rest, current: current === paper ? (rest.at(-1) ?? null) : current }
    })
  }
}

/** Makes a paper the one that is read. */
export function readPaper(paper: PaperView): void {
  if (currentPaper() !== paper) usePapers.setState({ current: paper })
}

/** Whether a component's paper is the one that is read. */
export function useIsRead(): boolean {
  const paper = usePaper()
  return usePapers(({ current }) => current === paper)
}

/** What a paper has on its page; drawn again when that changes. */
export function usePage(paper: PaperView | null): PaperPage | null {
  return useSyncExternalStore(paper?.followPage ?? nobody, () => paper?.page ?? null)
}

function nobody(): () => void {
  return () => undefined
}
