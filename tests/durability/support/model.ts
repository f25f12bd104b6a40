/** An annotation as a user sees it. */
export interface ModelAnnotation {
  readonly themes: readonly string[]
  readonly note: string | null
}

/** Everything a user sees that is not in the trash, each by its id. */
export interface World {
  readonly annotations: Readonly<Record<string, ModelAnnotation>>
  readonly themes: Readonly<Record<string, string>>
  /** The kind each correction says the paper is of. */
  readonly corrections: Readonly<Record<string, string>>
  readonly paper: boolean
}

export const EMPTY: World = { annotations: {}, themes: {}, corrections: {}, paper: true }

interface Step {
  readonly before: World
  readonly after: World
}

/**
 * What the app should do, said as simply as can be: the world after every change, and the worlds to go back to. It knows
 * no files, revisions, tombstones or operations.
 */
export class Model {
  world: World = EMPTY
  past: readonly Step[] = []
  future: readonly Step[] = []
  /** The world after each operation of the log, the first operation first. */
  moments: readonly World[] = []
  /** What was seen last of everything that ever was. */
  seen: World = EMPTY

  /** A copy to try a change on. */
  copy(): Model {
    return Object.assign(new Model(), this)
  }

  /** Does something new. */
  change(after: World): void {
    this.past = [...this.past, { before: this.world, after }]
    this.future = []
    this.become(after)
  }

  undo(): void {
    const step = this.past.at(-1)
    if (!step) return
    this.past = this.past.slice(0, -1)
    this.future = [...this.future, step]
    this.become(step.before)
  }

  redo(): void {
    const step = this.future.at(-1)
    if (!step) return
    this.future = this.future.slice(0, -1)
    this.past = [...this.past, step]
    this.become(step.after)
  }

  private become(world: World): void {
    this.world = world
    this.moments = [...this.moments, world]
    this.seen = {
      annotations: { ...this.seen.annotations, ...world.annotations },
      themes: { ...this.seen.themes, ...world.themes },
      corrections: { ...this.seen.corrections, ...world.corrections },
      paper: true,
    }
  }
}

/** A record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key))
}

/** A record with the value of every key changed. */
export function each<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
