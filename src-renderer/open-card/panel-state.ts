import { create } from 'zustand'

interface PanelState {
  /** In what order the annotations are listed. */
  readonly order: 'document' | 'theme'
  /** Annotations chosen to do something with together, by id. */
  readonly chosen: ReadonlySet<string>
  /** The card that is to get the keyboard focus once it shows, by annotation id. */
  readonly focusCard: string | null
  /** What the open card was opened from, to go back to. */
  readonly openedFrom: HTMLElement | null
  /** Whether the list is to get the focus, because what had it goes. */
  readonly focusList: boolean
}

/** How the annotation panel lists, and what is chosen in it. */
export const usePanel = create<PanelState>(() => ({
  order: 'document',
  chosen: new Set(),
  focusCard: null,
  openedFrom: null,
  focusList: false,
}))

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

/** Asks the list to take the focus, where what has it is about to go. */
export function focusList(): void {
  usePanel.setState({ focusList: true })
}
