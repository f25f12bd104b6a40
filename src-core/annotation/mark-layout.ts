import type { TextRange } from '../document/model'
import type { IntervalIndex } from './interval-index'
import type { Drawn } from './marks-of'
import { type LanedMark, overlapLanes } from './overlap-lanes'
import { paintStretches, type Stretch } from './paint-stretches'

/** What a change of annotations does to what is drawn. */
export interface LayoutChange {
  readonly erased: readonly Stretch[]
  readonly drawn: readonly Stretch[]
  /** Where anything may look different now; apart and in order. */
  readonly touched: readonly TextRange[]
}

/** Annotations that lie over one another, directly or by way of others, and how they are drawn. */
interface Cluster {
  readonly marks: readonly LanedMark[]
  readonly stretches: readonly Stretch[]
}

/**
 * How annotations are drawn, kept up to date: a change costs what lies over what changed. The index is not its own; it
 * holds the annotations as they are after each change.
 */
export class MarkLayout {
  readonly #index: IntervalIndex<Drawn>
  readonly #rank: ReadonlyMap<string, number>
  readonly #clusters = new Map<string, Cluster>()

  constructor(index: IntervalIndex<Drawn>, themeOrder: readonly string[]) {
    this.#index = index
    this.#rank = new Map(themeOrder.map((id, rank) => [id, rank]))
  }

  /** Lays out again what changed: annotations as they were and as they are now. */
  change(before: readonly Drawn[], after: readonly Drawn[]): LayoutChange {
    const gone = new Set<Cluster>()
    const forget = ({ id }: Drawn) => {
      const cluster = this.#clusters.get(id)
      if (cluster) gone.add(cluster)
      this.#clusters.delete(id)
    }
    before.forEach(forget)
    const touched = this.#reach([...before, ...after])
    const made: Cluster[] = []
    for (const { start, end } of touched) {
      const here = this.#index.overlapping(start, end)
      here.forEach(forget)
      for (const group of apart(here)) made.push(this.#layOut(group))
    }
    return { ...compare(gone, made), touched }
  }

  /** The marks that share a character with a range, in order of start. */
  marksIn(start: number, end: number): LanedMark[] {
    return this.#clustersIn(start, end).flatMap(({ marks }) => sharing(marks, start, end))
  }

  /** The stretches that share a character with a range. */
  stretchesIn(start: number, end: number): Stretch[] {
    return this.#clustersIn(start, end).flatMap(({ stretches }) => sharing(stretches, start, end))
  }

  #clustersIn(start: number, end: number): Cluster[] {
    const here = this.#index.overlapping(start, end)
    return [...new Set(here.flatMap(({ id }) => this.#clusters.get(id) ?? []))]
  }

  #layOut(group: readonly Drawn[]): Cluster {
    const cluster = {
      marks: overlapLanes(group, this.#rank),
      stretches: paintStretches(group, this.#rank),
    }
    for (const { id } of group) this.#clusters.set(id, cluster)
    return cluster
  }

  /** The ranges with everything that lies over them, directly or by way of others. */
  #reach(ranges: readonly TextRange[]): TextRange[] {
    const reached: TextRange[] = []
    for (const range of unite(ranges)) {
      if ((reached.at(-1)?.end ?? 0) >= range.end) continue
      reached.push(this.#widen(range))
    }
    return unite(reached)
  }

  /** Asks for what is new on either side only, so that a long chain costs what is in it. */
  #widen({ start, end }: TextRange): TextRange {
    let [from, to] = [start, end]
    let asked: TextRange[] = [{ start, end }]
    while (asked.length > 0) {
      const found = asked.flatMap(range => this.#index.overlapping(range.start, range.end))
      const first = found.reduce((least, one) => Math.min(least, one.start), from)
      const last = found.reduce((most, one) => Math.max(most, one.end), to)
      asked = [
        { start: first, end: from },
        { start: to, end: last },
      ].filter(range => range.start < range.end)
      from = first
      to = last
    }
    return { start: from, end: to }
  }
}

function sharing<T extends TextRange>(ranges: readonly T[], start: number, end: number): T[] {
  return ranges.filter(range => range.start < end && range.end > start)
}

/** Ranges that share a character as one; in order. */
function unite(ranges: readonly TextRange[]): TextRange[] {
  const united: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = united.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else united.push({ start, end })
  }
  return united
}

/** Annotations in order of start, in groups that share no character. */
function apart(annotations: readonly Drawn[]): Drawn[][] {
  const groups: Drawn[][] = []
  let reach = -1
  for (const annotation of annotations) {
    const last = groups.at(-1)
    if (last && annotation.start < reach) last.push(annotation)
    else groups.push([annotation])
    reach = Math.max(reach, annotation.end)
  }
  return groups
}

function compare(gone: Iterable<Cluster>, made: readonly Cluster[]): Pick<LayoutChange, 'erased' | 'drawn'> {
  const before = new Map([...gone].flatMap(({ stretches }) => stretches.map(one => [nameOf(one), one])))
  const drawn: Stretch[] = []
  for (const { stretches } of made)
    for (const stretch of stretches) if (!before.delete(nameOf(stretch))) drawn.push(stretch)
  return { erased: [...before.values()], drawn }
}

/** What tells a stretch from every other. */
export function nameOf({ theme, lane, start, end }: Stretch): string {
  return `${lane} ${start} ${end} ${theme ?? ''}`
}
