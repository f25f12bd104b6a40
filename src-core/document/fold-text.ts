import { foldCharacter } from '../basics/fold-character'
import { lastStartingAtOrBefore } from './locate'
import type { TextRange } from './model'

/** A text as it is compared, which knows where each of its units came from. */
export interface FoldedText {
  readonly folded: string
  /**
   * The stretch of the text itself that a stretch of the folded one stands for, in UTF-16 offsets, accents that stand
   * apart included; null where it would begin or end within a character, such as half a ligature.
   */
  rangeOf(start: number, end: number): TextRange | null
  /** The first folded unit that came from a UTF-16 offset of the text itself or from behind it; the length where none did. */
  indexAt(offset: number): number
  /** What was read where other words stand, with what is around it: found there too. Absent where none do. */
  readonly asRead?: FoldedText
}

/**
 * Text as finding, filtering, sorting and comparing names see it: without accents, ligatures, case, raised and lowered
 * digits or what does not show, one kind of quotes and of dashes, and one space for white space of any length and kind.
 */
export function foldText(text: string): string {
  const folder = new Folder(text, [], null)
  folder.advance(text.length)
  return folder.folded
}

/** A stretch of a text that is folded as other words than it has, or left out: UTF-16 offsets. */
export interface OtherWords extends TextRange {
  /** What stands there instead; nothing where absent. What is found within them is where all of them stand. */
  readonly words?: string
}

/**
 * Folds a text as `foldText` does, without some stretches of it or with other words there (in order, none over another),
 * and keeps where everything came from; linear, and small where little changes.
 */
export function foldWithOffsets(text: string, otherwise: readonly OtherWords[] = []): FoldedText {
  const origins = new Origins()
  const folder = new Folder(text, otherwise, origins)
  folder.advance(text.length)
  return foldedWith(text, folder.folded, origins, otherwise)
}

/** As `foldWithOffsets`, so many UTF-16 units of the text at each call: null until all of it is folded. */
export function foldInSteps(
  text: string,
  otherwise: readonly OtherWords[] = [],
): (units: number) => FoldedText | null {
  const origins = new Origins()
  const folder = new Folder(text, otherwise, origins)
  let upTo = 0
  return units => {
    upTo = Math.min(text.length, upTo + units)
    folder.advance(upTo)
    return upTo === text.length ? foldedWith(text, folder.folded, origins, otherwise) : null
  }
}

function foldedWith(
  text: string,
  folded: string,
  origins: Origins,
  otherwise: readonly OtherWords[],
): FoldedText {
  const replaced = otherwise.filter(({ words }) => words !== undefined)
  /** The stretch with other words that a unit came from, which is found whole. */
  const whole = (at: number) => {
    const one = replaced[lastStartingAtOrBefore(replaced, at)]
    return one && at < one.end ? one : null
  }
  return {
    folded,
    rangeOf(start, end) {
      const from = origins.of(start)
      const last = origins.of(end - 1)
      const next = end < folded.length ? origins.of(end) : text.length
      const [first, final] = [whole(from), whole(last)]
      const isWhole =
        (first !== null || start === 0 || origins.of(start - 1) !== from) && (final !== null || next !== last)
      return isWhole ? { start: from, end: final?.end ?? endOfCharacter(text, last) } : null
    },
    indexAt: offset => Math.min(folded.length, origins.indexAt(offset)),
  }
}

/** How many units are put into the folded text at once. */
const CHUNK = 8_192
const SPACE = 0x20
/** What each unit below it is folded to; 0 where that is nothing. */
const ASCII = Uint16Array.from({ length: 0x80 }, (_, unit) => foldCharacter(unit).charCodeAt(0) || 0)

/** What folding does more to than put it in lower case. */
const NOT_PLAIN = /[^ -_a-~]| {2}/g
/** Shorter stretches are folded unit by unit. */
const SHORTEST_RUN = 16

/** Folds a text from its start, as far as is asked for. */
class Folder {
  readonly #units: number[] = []
  #folded = ''
  #at = 0
  #cut = 0
  #isAfterSpace = false
  #special = -1

  constructor(
    readonly text: string,
    readonly otherwise: readonly OtherWords[],
    readonly origins: Origins | null,
  ) {}

  /** What is folded so far. */
  get folded(): string {
    return this.#folded + String.fromCharCode.apply(null, this.#units)
  }

  /** Folds on up to a UTF-16 offset of the text. */
  advance(upTo: number): void {
    const { text, otherwise } = this
    let at = this.#at
    for (; at < upTo; at += 1) {
      const other = otherwise[this.#cut]
      const plainEnd = Math.min(this.#plainEnd(at), upTo, other?.start ?? upTo)
      if (plainEnd - at >= SHORTEST_RUN) {
        this.#putRun(at, plainEnd)
        at = plainEnd - 1
        continue
      }
      if (other && at >= other.start) {
        this.#cut += 1
        for (const character of other.words ?? '') {
          const plain = foldCharacter(character.codePointAt(0) ?? 0)
          for (let index = 0; index < plain.length; index += 1)
            this.#put(plain.charCodeAt(index), other.start)
        }
        at = Math.max(at, other.end) - 1
        continue
      }
      const unit = text.charCodeAt(at)
      if (unit < ASCII.length) {
        const plain = ASCII[unit] ?? 0
        if (plain !== 0) this.#put(plain, at)
        continue
      }
      const code = text.codePointAt(at) ?? unit
      const plain = foldCharacter(code)
      for (let index = 0; index < plain.length; index += 1) this.#put(plain.charCodeAt(index), at)
      if (code > 0xffff) at += 1
    }
    this.#at = at
  }

  /** Where what needs looking at begins, from an offset on. */
  #plainEnd(at: number): number {
    if (this.#special < at) {
      NOT_PLAIN.lastIndex = at
      this.#special = NOT_PLAIN.exec(this.text)?.index ?? this.text.length
    }
    return this.#special
  }

  /** Puts a stretch of the text that only changes its case: unit by unit, it would take many times as long. */
  #putRun(from: number, to: number): void {
    const start = this.#isAfterSpace && this.text.charCodeAt(from) === SPACE ? from + 1 : from
    this.#folded += String.fromCharCode.apply(null, this.#units)
    this.#units.length = 0
    this.origins?.add(this.#folded.length, start)
    this.#folded += this.text.slice(start, to).toLowerCase()
    this.#isAfterSpace = this.text.charCodeAt(to - 1) === SPACE
  }

  #put(unit: number, at: number): void {
    const isSpace = unit === SPACE
    if (isSpace && this.#isAfterSpace) return
    this.#isAfterSpace = isSpace
    if (this.#units.length === CHUNK) {
      this.#folded += String.fromCharCode.apply(null, this.#units)
      this.#units.length = 0
    }
    this.origins?.add(this.#folded.length + this.#units.length, at)
    this.#units.push(unit)
  }
}

/** No accent that stands apart comes before this one. */
const FIRST_ACCENT = 0x300

/** The end of the character that begins at an offset, with the accents that stand on it. */
function endOfCharacter(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  for (let code = text.codePointAt(end) ?? 0; code >= FIRST_ACCENT; code = text.codePointAt(end) ?? 0) {
    if (!/^\p{M}$/u.test(String.fromCodePoint(code))) break
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/**
 * Where the units of a folded text came from. Only places where the two stop going in step are kept: from each of them
 * on, both go one by one.
 */
class Origins {
  #steps = new Uint32Array(1_024)
  #count = 0
  /** How far the text is ahead of the folded one where the last step was; NaN before the first. */
  #ahead = Number.NaN
  /** The step that was asked for last. */
  #last = 0

  /** The folded unit at `index`, the next one, came from `at`. */
  add(index: number, at: number): void {
    if (at - index === this.#ahead) return
    this.#ahead = at - index
    if (this.#count * 2 === this.#steps.length) {
      const longer = new Uint32Array(this.#steps.length * 2)
      longer.set(this.#steps)
      this.#steps = longer
    }
    this.#steps[this.#count * 2] = index
    this.#steps[this.#count * 2 + 1] = at
    this.#count += 1
  }

  /** Where a folded unit came from; asking for places in their order costs no search. */
  of(index: number): number {
    if (!this.#isAt(this.#last, index))
      this.#last = this.#isAt(this.#last + 1, index) ? this.#last + 1 : this.#find(index)
    return (this.#steps[this.#last * 2 + 1] ?? 0) + index - (this.#steps[this.#last * 2] ?? 0)
  }

  /** The first folded unit that came from an offset of the text or from behind it. */
  indexAt(at: number): number {
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#steps[middle * 2 + 1] ?? 0) < at) low = middle + 1
      else high = middle
    }
    // The step before may reach as far.
    const next = low < this.#count ? (this.#steps[low * 2] ?? 0) : Number.POSITIVE_INFINITY
    if (low === 0) return 0
    return Math.min(next, (this.#steps[low * 2 - 2] ?? 0) + at - (this.#steps[low * 2 - 1] ?? 0))
  }

  #isAt(step: number, index: number): boolean {
    if (step >= this.#count || (this.#steps[step * 2] ?? 0) > index) return false
    return step + 1 === this.#count || (this.#steps[step * 2 + 2] ?? 0) > index
  }

  #find(index: number): number {
    let low = 0
    let high = this.#count - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#steps[middle * 2] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}
