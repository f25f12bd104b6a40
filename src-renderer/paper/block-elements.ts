/** The paper's block elements as found last, in the order of the page, and by id; looked up again when they left it. */
let known: { readonly list: readonly HTMLElement[]; readonly byId: ReadonlyMap<string, HTMLElement> } | null =
  null

/** The elements of all blocks, in the order of the page. Asking again costs nothing while they stand. */
export function blockElements(): readonly HTMLElement[] {
  return current().list
}

/** The element of a block, or null. */
export function blockElement(id: string): HTMLElement | null {
  const found = current().byId.get(id)
  if (found?.isConnected) return found
  known = null
  return current().byId.get(id) ?? null
}

/** The index of the first item for which a condition holds, all later ones being alike; the length where none is. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** Looks everything up again from now on: for when a paper's blocks are laid out anew. */
export function forgetBlockElements(): void {
  known = null
}

function current() {
  const isStanding = known?.list[0]?.isConnected && known.list.at(-1)?.isConnected
  if (!known || !isStanding) {
    const list = [...document.querySelectorAll<HTMLElement>('[data-paper-text] [data-block]')]
    known = { list, byId: new Map(list.map(element => [element.dataset['block'] ?? '', element])) }
  }
  return known
}
