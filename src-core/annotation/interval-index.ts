import type { TextRange } from '../document/model'

/** A range that can be found by its place; UTF-16 offsets, `end` exclusive. */
export interface Interval extends TextRange {
  readonly id: string
}

/** One node of a treap: a search tree by start, balanced by a hash of the id, that knows how far its ranges reach. */
interface Node<T> {
  readonly item: T
  readonly priority: number
  readonly left: Node<T> | null
  readonly right: Node<T> | null
  readonly reach: number
}

/**
 * Finds the ranges at a place among many that overlap, in O(log n + k) expected for k found; inserting and removing
 * one costs O(log n) expected. Ids are unique: inserting one again replaces its range.
 */
export class IntervalIndex<T extends Interval> {
  #root: Node<T> | null = null
  readonly #byId = new Map<string, T>()

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.insert(item)
  }

  /** How many ranges it holds. */
  get size(): number {
    return this.#byId.size
  }

  /** Adds a range, or replaces the one with its id. */
  insert(item: T): void {
    this.remove(item.id)
    this.#byId.set(item.id, item)
    const [before, after] = split(this.#root, item)
    this.#root = join(join(before, node(item, hash(item.id), null, null)), after)
  }

  /** Takes a range out; answers whether it was there. */
  remove(id: string): boolean {
    const item = this.#byId.get(id)
    if (!item) return false
    this.#byId.delete(id)
    this.#root = without(this.#root, item)
    return true
  }

  /** The ranges that hold a UTF-16 offset, in order of start, then end, then id. */
  at(offset: number): T[] {
    return this.overlapping(offset, offset + 1)
  }

  /** The ranges that share at least one UTF-16 unit with `start` to `end`, in order of start, then end, then id. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = []
    collect(this.#root, start, end, found)
    return found
  }
}

function compare(one: Interval, other: Interval): number {
  if (one.start !== other.start) return one.start - other.start
  if (one.end !== other.end) return one.end - other.end
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

function node<T extends Interval>(
  item: T,
  priority: number,
  left: Node<T> | null,
  right: Node<T> | null,
): Node<T> {
  const reach = Math.max(item.end, left?.reach ?? 0, right?.reach ?? 0)
  return { item, priority, left, right, reach }
}

/** The nodes before an item, and those after it. */
function split<T extends Interval>(tree: Node<T> | null, at: T): [Node<T> | null, Node<T> | null] {
  if (!tree) return [null, null]
  if (compare(tree.item, at) < 0) {
    const [before, after] = split(tree.right, at)
    return [node(tree.item, tree.priority, tree.left, before), after]
  }
  const [before, after] = split(tree.left, at)
  return [before, node(tree.item, tree.priority, after, tree.right)]
}

/** One tree of two, every item of the first before every item of the second. */
function join<T extends Interval>(before: Node<T> | null, after: Node<T> | null): Node<T> | null {
  if (!before) return after
  if (!after) return before
  return before.priority >= after.priority
    ? node(before.item, before.priority, before.left, join(before.right, after))
    : node(after.item, after.priority, join(before, after.left), after.right)
}

function without<T extends Interval>(tree: Node<T> | null, item: T): Node<T> | null {
  if (!tree) return null
  const order = compare(item, tree.item)
  if (order === 0) return join(tree.left, tree.right)
  return order < 0
    ? node(tree.item, tree.priority, without(tree.left, item), tree.right)
    : node(tree.item, tree.priority, tree.left, without(tree.right, item))
}

function collect<T extends Interval>(tree: Node<T> | null, start: number, end: number, found: T[]): void {
  if (!tree || tree.reach <= start) return
  collect(tree.left, start, end, found)
  if (tree.item.start >= end) return
  if (tree.item.end > start) found.push(tree.item)
  collect(tree.right, start, end, found)
}

/** FNV-1a with a final mix: ids that differ in one character still spread evenly. */
function hash(id: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < id.length; index++) {
    value = Math.imul(value ^ id.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
