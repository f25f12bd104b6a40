/**
 * Copies of items that tell when one of their properties is read for the first time, by which somebody who goes through
 * them shows how far they are. Linear in the items.
 */
export function tellWhenRead<Item extends object, Key extends keyof Item>(
  items: readonly Item[],
  key: Key,
  tell: () => void,
): Item[] {
  return items.map(item => {
    let isRead = false
    const get = () => {
      if (!isRead) {
        isRead = true
        tell()
      }
      return item[key]
    }
    return Object.defineProperty({ ...item }, key, { get, enumerable: true })
  })
}
