import { create } from 'zustand'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import type { FilteredTurn } from '../../src-core/turns/filter-turns'
import { type HiddenTurns, hideTurns, NOTHING_HIDDEN } from '../../src-core/turns/hidden-turns'
import { matchingTurns } from '../../src-core/turns/matching-turns'
import { EVERY_TURN, isEveryTurn, type TurnFilter } from '../../src-core/turns/turn-filter'
import type { WhyShown } from '../paper/hidden-text'

/** How a paper in one half of the window is filtered. */
export interface PaperFilter {
  readonly filter: TurnFilter
  /** Whether the bar shows: it does whenever something is filtered. */
  readonly isOpen: boolean
  /** The paper as it was when the filter was applied; null where it is to be applied yet. */
  readonly of: StructuredDocument | null
  /** The turns that passed then, by id: what changes afterwards hides nothing that one is reading. */
  readonly passing: ReadonlySet<string>
  /** Turns that did not pass and were opened since, by id. */
  readonly opened: ReadonlySet<string>
  readonly hidden: HiddenTurns
  /** What was opened last, to be told: how many turns, why, and a count so that the same is told again. */
  readonly told: { readonly count: number; readonly why: WhyShown | 'line'; readonly times: number } | null
  /** Which ask for the bar was the last for this one, counted over all: each time it takes the focus. */
  readonly asked: number
}

const UNFILTERED: PaperFilter = {
  filter: EVERY_TURN,
  isOpen: false,
  of: null,
  passing: new Set(),
  opened: new Set(),
  hidden: NOTHING_HIDDEN,
  told: null,
  asked: 0,
}

/** How papers are filtered in this session, by the half of the window and their id. */
export const useFilters = create<Readonly<Record<string, PaperFilter>>>(() => ({}))

/** The key of a paper in a place on the screen. */
export function filterKey(place: string, documentId: string): string {
  return `${place} ${documentId}`
}

/** How a paper is filtered, by its key. */
export function filterOf(key: string): PaperFilter {
  return ownValue(useFilters.getState(), key) ?? UNFILTERED
}

/** The same for a component, which is drawn again when it changes. */
export function usePaperFilter(key: string): PaperFilter {
  return useFilters(all => ownValue(all, key) ?? UNFILTERED)
}

function change(key: string, changes: Partial<PaperFilter>): void {
  useFilters.setState({ [key]: { ...filterOf(key), ...changes } })
}

/** Shows the bar and gives it the focus. */
export function openBar(key: string): void {
  asks += 1
  change(key, { isOpen: true, asked: asks })
}

let asks = 0

/** Shows all of a paper; the bar goes too with `closes`. */
export function clearFilter(key: string, closes = false): void {
  const { isOpen, asked } = filterOf(key)
  change(key, { ...UNFILTERED, isOpen: isOpen && !closes, asked })
}

/** Applies a filter to a paper as its turns are now; what was opened is hidden again. Linear in the paper’s turns and blocks. */
export function applyFilter(
  key: string,
  document: StructuredDocument,
  turns: readonly FilteredTurn[],
  filter: TurnFilter,
): void {
  if (isEveryTurn(filter)) {
    clearFilter(key)
    return
  }
  const passing = matchingTurns(turns, filter)
  const hidden = hideTurns(document, without(turns, passing))
  change(key, { filter, isOpen: true, of: document, passing, opened: new Set(), hidden, told: null })
}

/**
 * Takes another document for the same paper, such as one that was opened again: what is hidden stays so where its turns are the
 * same ones; else nothing is hidden until the filter is applied anew.
 */
export function takeDocument(key: string, document: StructuredDocument): void {
  const { of } = filterOf(key)
  if (of === null || of === document) return
  const isSame =
    of.text.length === document.text.length &&
    of.turns.length === document.turns.length &&
    of.turns.every(({ id, start, end }, at) => {
      const turn = document.turns[at]
      return turn?.id === id && turn.start === start && turn.end === end
    })
  change(key, isSame ? { of: document } : { of: null, hidden: NOTHING_HIDDEN })
}

/** Opens turns that are hidden, by their ids. */
export function openTurns(key: string, turns: readonly string[], why: WhyShown | 'line'): void {
  const { of, opened, hidden, told } = filterOf(key)
  const count = turns.filter(id => hidden.turns.has(id)).length
  if (!of || count === 0) return
  const left = new Set(hidden.turns)
  for (const id of turns) left.delete(id)
  change(key, {
    opened: new Set([...opened, ...turns]),
    hidden: hideTurns(of, left),
    told: { count, why, times: (told?.times ?? 0) + 1 },
  })
}

/** Takes the filters of papers along where the halves of the window change over. */
export function exchangeFilters(): void {
  const swapped = Object.entries(useFilters.getState()).map(([key, filter]) => {
    const [place = '', ...id] = key.split(' ')
    const other = place === 'main' ? 'beside' : place === 'beside' ? 'main' : place
    return [filterKey(other, id.join(' ')), filter] as const
  })
  useFilters.setState(Object.fromEntries(swapped), true)
}

function without(turns: readonly FilteredTurn[], passing: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(turns.flatMap(({ turn }) => (passing.has(turn) ? [] : [turn])))
}
