/**
 * The panes of those open for which there is room; widths in CSS pixels. They give way in an order, until what stays fits;
 * the last of the order that is open stays in any case.
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
  return fitting
}

function widthOf<Pane extends string>(
  panes: ReadonlySet<Pane>,
  least: Readonly<Record<Pane, number>>,
): number {
  return [...panes].reduce((sum, pane) => sum + least[pane], 0)
}
