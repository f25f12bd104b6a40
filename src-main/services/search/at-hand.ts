/**
 * What sources hold, by key, as far as it may be kept at hand; the rest is fetched again. All are asked for one after another, so
 * those that came first stay: whoever goes last would always be missing.
 */
export class AtHand<T> {
  readonly #kept = new Map<string, T>()
  #length = 0

  constructor(
    readonly fetch: (key: string) => T,
    readonly lengthOf: (of: T) => number,
    /** How long all that is kept may be together, as `lengthOf` has it. */
    readonly most: number,
  ) {}

  get(key: string): T {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const fetched = this.fetch(key)
    const length = this.lengthOf(fetched)
    if (this.#length + length <= this.most) {
      this.#kept.set(key, fetched)
      this.#length += length
    }
    return fetched
  }

  /** Forgets one that is another by now. */
  forget(key: string): void {
    const known = this.#kept.get(key)
    if (known === undefined) return
    this.#length -= this.lengthOf(known)
    this.#kept.delete(key)
  }
}
