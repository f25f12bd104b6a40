/** Puts the focus on a cell of a grid; whether it is on the page. */
export function focusCell(scroller: HTMLElement | null, row: number, column: number): boolean {
  const cells = scroller?.querySelectorAll<HTMLElement>(`[data-line="${row}"] > [role]`)
  const cell = cells?.[Math.min(column, (cells.length ?? 1) - 1)]
  cell?.focus()
  return cell !== undefined
}
