import { useSyncExternalStore } from 'react'
import type { TextRange } from '../../src-core/document/model'
import { type HiddenTurns, hiddenIn, NOTHING_HIDDEN, turnsHiddenIn } from '../../src-core/turns/hidden-turns'

/** Why hidden text is to show: somebody goes there, or selects over it. */
export type WhyShown = 'place' | 'selection'

/** Shows turns that are hidden, by their ids. */
export type ShowTurns = (turns: readonly string[], why: WhyShown) => void

/** What of a paper is hidden, as by a filter. Whoever leads to a place or takes text has it shown first. */
export class HiddenText {
  #now: HiddenTurns = NOTHING_HIDDEN
  #show: ShowTurns = () => undefined
  readonly #followers = new Set<() => void>()

  /** What is hidden now; the same until that changes. */
  get now(): HiddenTurns {
    return this.#now
  }

  /** Takes what is hidden from now on, and who shows some of it when that is needed: at once, by calling this again. */
  set(now: HiddenTurns, show: ShowTurns): void {
    this.#show = show
    if (now === this.#now) return
    this.#now = now
    for (const changed of [...this.#followers]) changed()
  }

  /** Nothing is hidden any more. */
  clear(): void {
    this.set(NOTHING_HIDDEN, () => undefined)
  }

  /** Tells when something else is hidden; the answer stops it. */
  readonly follow = (changed: () => void): (() => void) => {
    this.#followers.add(changed)
    return () => void this.#followers.delete(changed)
  }

  /** Whether a passage touches hidden text, in UTF-16 offsets. */
  touches(passage: TextRange): boolean {
    return hiddenIn(this.#now, passage).length > 0
  }

  /** Shows all hidden text that a passage touches, in UTF-16 offsets; whether there was any. */
  show(passage: TextRange, why: WhyShown): boolean {
    if (!this.touches(passage)) return false
    this.#show(turnsHiddenIn(this.#now, passage), why)
    return true
  }
}

/** What of a paper is hidden now, or of none; drawn again when that changes. */
export function useHidden(paper: { readonly hidden: HiddenText } | null): HiddenTurns {
  return useSyncExternalStore(paper?.hidden.follow ?? nobody, () => paper?.hidden.now ?? NOTHING_HIDDEN)
}

function nobody(): () => void {
  return () => undefined
}
