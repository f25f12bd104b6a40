/**
 * The panes of those open for which there is room; widths in CSS pixels. They give way in an order, until what stays fits, and
 * one comes back where those behind it in the order left it room; the last of the order that is open stays in any case.
 */
export function fittingPanes<Pane extends string>(
  open: readonly Pane[],
  order: readonly Pane[],
  least: Readonly<Record<Pane, number>>,
  room: number,
): ReadonlySet<Pane> {
  const fitting = new Set(open)
  for (const pane of order) {
    if (fitting.size <= 1 || widthOf(fitting, least) <= room) break
    fitting.delete(pane)
  }
  for (const pane of order.toReversed()) {
    const isBack = open.includes(pane) && !fitting.has(pane)
    if (isBack && widthOf(fitting, least) + least[pane] <= room) fitting.add(pane)
  }
  return fitting
}

/**
 * How wide each of the panes that show is, in whole CSS pixels: as wide as wanted where there is room, else each gives up the
 * same part of what it has above its least, and never more.
 */
export function sharedWidths<Pane extends string>(
  shown: ReadonlySet<Pane>,
  wanted: Readonly<Record<Pane, number>>,
  least: Readonly<Record<Pane, number>>,
  room: number,
): ReadonlyMap<Pane, number> {
  const slack = (pane: Pane) => Math.max(0, wanted[pane] - least[pane])
  const spare = [...shown].reduce((sum, pane) => sum + slack(pane), 0)
  const short = Math.max(0, widthOf(shown, wanted) - room)
  const part = spare === 0 ? 0 : Math.min(1, short / spare)
  return new Map([...shown].map(pane => [pane, Math.round(wanted[pane] - part * slack(pane))]))
}

function widthOf<Pane extends string>(
  panes: ReadonlySet<Pane>,
  least: Readonly<Record<Pane, number>>,
): number {
  return [...panes].reduce((sum, pane) => sum + least[pane], 0)
}
