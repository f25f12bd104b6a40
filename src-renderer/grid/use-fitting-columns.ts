import { type RefCallback, useCallback, useMemo, useState } from 'react'
import { fittingPanes } from '../ui/fitting-panes'
import { watchSize } from '../ui/watch-size'

/** How wide a column is: at least, in CSS pixels, and its share of what is left. */
export interface ColumnWidth {
  readonly least: number
  readonly share: number
}

/** The columns that fit, and what draws them. */
interface FittingColumns<C extends string> {
  readonly shown: readonly C[]
  /** Those for which there is no room. */
  readonly hidden: readonly C[]
  /** For `grid-template-columns`. */
  readonly template: string
  /** To be given what the columns must fit into. */
  readonly measured: RefCallback<HTMLElement>
}

/** The columns for which there is room, where they give way in an order; those that are not in it never do. */
export function useFittingColumns<C extends string>(
  columns: readonly C[],
  widths: Readonly<Record<C, ColumnWidth>>,
  givingWay: readonly C[],
): FittingColumns<C> {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  const measured = useCallback((element: HTMLElement | null) => {
    if (!element) return
    return watchSize(element, () => {
      const { clientWidth } = element
      return () => setRoom(clientWidth)
    })
  }, [])
  return useMemo(() => {
    const least = Object.fromEntries(columns.map(one => [one, widths[one].least])) as Record<C, number>
    const fitting = fittingPanes(columns, givingWay, least, room)
    const shown = columns.filter(one => fitting.has(one))
    const template = shown.map(one => `minmax(${widths[one].least}px, ${widths[one].share}fr)`).join(' ')
    return { shown, hidden: columns.filter(one => !fitting.has(one)), template, measured }
  }, [columns, widths, givingWay, room, measured])
}
