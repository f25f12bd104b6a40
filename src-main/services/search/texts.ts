/** How many UTF-16 units of texts are kept at hand. */
const MOST = 12_000_000

/** Texts that were asked for lately, by key; the others are fetched again. */
export class Texts {
  readonly #kept = new Map<string, string>()
  #length = 0

  constructor(readonly fetch: (key: string) => string) {}

  get(key: string): string {
    const known = this.#kept.get(key)
    if (known !== undefined) {
      // Last in the map is who was asked for last.
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known
    }
    const text = this.fetch(key)
    this.#kept.set(key, text)
    this.#length += text.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#length <= MOST || oldest === key) break
      this.#kept.delete(oldest)
      this.#length -= length
    }
    return text
  }

  /** Forgets one that is another by now. */
  forget(key: string): void {
    this.#length -= this.#kept.get(key)?.length ?? 0
    this.#kept.delete(key)
  }
}
