/** How many of a thing, with its name in the singular and, where that is not made by an s, in the plural. */
export type Counted = readonly [count: number, one: string, many?: string]

/** How many there are of each: `1 annotation, 3 themes`. */
export function counted(...all: readonly Counted[]): string {
  return all.map(([count, one, many = `${one}s`]) => `${count} ${count === 1 ? one : many}`).join(', ')
}
