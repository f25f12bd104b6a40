/** The same things in the same order, but those that fit behind the others. */
export function lastWhere<T>(things: readonly T[], fits: (thing: T) => boolean): T[] {
  return [...things.filter(thing => !fits(thing)), ...things.filter(fits)]
}
