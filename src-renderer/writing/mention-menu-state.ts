import { create } from 'zustand'
import type { Named } from '../../src-core/contract/notes/note-calls'

/** What can be mentioned where somebody types `@` or `#`. */
interface MentionMenuState {
  readonly items: readonly Named[]
  /** Which one Enter takes. */
  readonly at: number
  /** Where the sign stands in the window. */
  readonly rect: DOMRect | null
  choose(item: Named): void
}

/** While nothing is offered. */
export const CLOSED: MentionMenuState = { items: [], at: 0, rect: null, choose: () => undefined }

/** The one menu there is: a person types in one place. */
export const useMentionMenu = create<MentionMenuState>(() => CLOSED)

/** Whether the menu is open, so that its keys are not the editor’s. */
export function isMentioning(): boolean {
  const { items, rect } = useMentionMenu.getState()
  return rect !== null && items.length > 0
}
