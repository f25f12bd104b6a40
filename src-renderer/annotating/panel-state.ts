import { create } from 'zustand'

interface PanelState {
  /** In what order the annotations are listed. */
  readonly order: 'document' | 'theme'
  /** Annotations chosen to do something with together, by id. */
  readonly chosen: ReadonlySet<string>
  /** The card that is to get the keyboard focus once it shows, by annotation id. */
  readonly focusCard: string | null
}

/** How the annotation panel lists, and what is chosen in it. */
export const usePanel = create<PanelState>(() => ({ order: 'document', chosen: new Set(), focusCard: null }))

/** Adds annotations to what is chosen, or takes them off. */
export function choose(ids: readonly string[], isChosen: boolean): void {
  usePanel.setState(state => {
    const chosen = new Set(state.chosen)
    for (const id of ids) {
      if (isChosen) chosen.add(id)
      else chosen.delete(id)
    }
    return { chosen }
  })
}

/** Chooses nothing. */
export function chooseNone(): void {
  usePanel.setState({ chosen: new Set() })
}
