/** A set of small whole numbers; it grows with the highest one. */
export class Bits {
  #words: Uint32Array

  constructor(size = 1024) {
    this.#words = new Uint32Array((size >>> 5) + 1)
  }

  /** Puts a number in. */
  add(at: number): void {
    const word = at >>> 5
    if (word >= this.#words.length) this.#grow(word + 1)
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (at & 31))
  }

  /** Puts all numbers from `start` up to `end` in. */
  addRange(start: number, end: number): void {
    let at = start
    for (; at < end && (at & 31) !== 0; at += 1) this.add(at)
    if (end - at >= 32) {
      const whole = end >>> 5
      if (whole > this.#words.length) this.#grow(whole)
      this.#words.fill(0xffffffff, at >>> 5, whole)
      at = whole << 5
    }
    for (; at < end; at += 1) this.add(at)
  }

  /** Takes all numbers from `start` up to `end` out. */
  removeRange(start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const word = at >>> 5
      if (word < this.#words.length) this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (at & 31))
    }
  }

  has(at: number): boolean {
    return ((this.#words[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
  }

  /** Whether any number from `start` up to `end` is in it. */
  hasAny(start: number, end: number): boolean {
    for (let at = start; at < end; ) {
      const word = this.#words[at >>> 5]
      // Beyond the highest number there is none.
      if (word === undefined) return false
      if (word === 0) at = ((at >>> 5) + 1) << 5
      else if ((word & (1 << (at & 31))) !== 0) return true
      else at += 1
    }
    return false
  }

  /** A set with what is in both. */
  and(other: Bits): Bits {
    return this.#combine(other, Math.min(this.#words.length, other.#words.length), (a, b) => a & b)
  }

  /** A set with what is in this one and not in the other. */
  without(other: Bits): Bits {
    return this.#combine(other, this.#words.length, (a, b) => a & ~b)
  }

  /** Puts in what is in another one. */
  addAll(other: Bits): void {
    if (other.#words.length > this.#words.length) this.#grow(other.#words.length)
    for (let at = 0; at < other.#words.length; at += 1)
      this.#words[at] = (this.#words[at] ?? 0) | (other.#words[at] ?? 0)
  }

  /** How many numbers are in it. */
  get count(): number {
    let count = 0
    for (const word of this.#words) if (word !== 0) count += countOf(word)
    return count
  }

  /** The numbers in it, the lowest first. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#words.length; at += 1)
      for (let word = this.#words[at] ?? 0; word !== 0; word &= word - 1)
        yield (at << 5) + (31 - Math.clz32(word & -word))
  }

  /** Writes the numbers in it from `from` up to `to`, the lowest first, into `into` from `at` on; answers how many. */
  write(into: Uint32Array, at: number, from: number, to: number): number {
    let next = at
    const last = Math.min((to - 1) >>> 5, this.#words.length - 1)
    for (let index = from >>> 5; index <= last; index += 1)
      for (let word = this.#words[index] ?? 0; word !== 0; word &= word - 1) {
        const number = (index << 5) + (31 - Math.clz32(word & -word))
        if (number < from) continue
        if (number >= to) return next - at
        into[next] = number
        next += 1
      }
    return next - at
  }

  #combine(other: Bits, length: number, of: (a: number, b: number) => number): Bits {
    const both = new Bits(0)
    both.#words = new Uint32Array(length)
    for (let at = 0; at < length; at += 1) both.#words[at] = of(this.#words[at] ?? 0, other.#words[at] ?? 0)
    return both
  }

  #grow(least: number): void {
    const longer = new Uint32Array(Math.max(least, this.#words.length * 2))
    longer.set(this.#words)
    this.#words = longer
  }
}

/** How many bits of a unit of 32 are set. */
function countOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
