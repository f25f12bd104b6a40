/** Where one is in a grid, and how large that is: `page` rows show at once, `last` is the last column. */
interface GridPlace {
  readonly row: number
  readonly column: number
  readonly page: number
  readonly last: number
  readonly rows: number
}

/** Where a key goes in a grid: a row, which may be past either end, and a column; null for another key. `all` is with Control. */
export function moveBy(
  key: string,
  { row, column, page, last, rows }: GridPlace,
  all: boolean,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowDown':
      return [row + 1, column]
    case 'ArrowUp':
      return [row - 1, column]
    case 'PageDown':
      return [row + page, column]
    case 'PageUp':
      return [row - page, column]
    case 'ArrowRight':
      return [row, Math.min(last, column + 1)]
    case 'ArrowLeft':
      return [row, Math.max(0, column - 1)]
    case 'Home':
      return [all ? 0 : row, 0]
    case 'End':
      return [all ? rows - 1 : row, last]
    default:
      return null
  }
}
