import type { Failure, Result } from '../../src-core/contract/errors'

/** What is being written in one place and is not, or not yet, kept: `V` is what is written, `S` what it is written on. */
export interface Draft<V, S> {
  /** The kept value that what is typed was made from. */
  readonly base: V
  readonly typed: V
  /**
   * `unfit`: it cannot be kept as it is, for the reason in `failure`. `elsewhere`: the kept value became another
   * meanwhile. `deleted`: what it is written on went.
   */
  readonly state: 'typing' | 'saving' | 'saved' | 'failed' | 'unfit' | 'elsewhere' | 'deleted'
  /** Why it could not be kept. */
  readonly failure: Failure | null
  /** What it is written on, as it was last seen, to keep the words by where that went. */
  readonly subject: S
  /** Names the sitting of writing, whose bits are undone at once. */
  readonly sitting: string
}

/** One kind of writing that is kept as one types. */
export interface DraftKind<V, S> {
  readonly name: string
  /** Whether two values are kept as the same. */
  same(one: V, other: V): boolean
  valueOf(subject: S): V
  /** What the draft is written on as it is kept now; null where it went, undefined where that cannot be told. */
  kept(subject: S): S | null | undefined
  /** Why a value cannot be kept, or null. */
  problem(value: V): Failure | null
  /** Whether that is asked once typing rests, and not at every key, because values are long. */
  readonly checksAtRest?: true
  /** Hands a value in, unless the kept one is no longer `base`; answers what it is written on, as it is kept then. */
  send(subject: S, value: V, base: V, sitting: string): Promise<Result<S>>
  /** Shows a value as kept: the event that tells of it may come later than the answer. */
  show(subject: S, value: V): void
}
