import { append } from '../../../src-core/basics/append'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { Operation } from './log-line'

/** What can be undone and redone after a sequence of operations; a new change ends what could be redone. */
export class UndoHistory {
  private readonly done: Operation[] = []
  private readonly undone: Operation[] = []

  /** The operation to take back next, or null. */
  get undo(): Operation | null {
    return this.done.at(-1) ?? null
  }

  /** The undone operation to do again next, or null. */
  get redo(): Operation | null {
    return this.undone.at(-1) ?? null
  }

  /** Forgets everything. */
  clear(): void {
    this.done.length = 0
    this.undone.length = 0
  }

  /** Follows one more operation. */
  push(operation: Operation): void {
    if (operation.undoes !== undefined) move(operation.undoes, this.done, this.undone)
    else if (operation.redoes !== undefined) move(operation.redoes, this.undone, this.done)
    else if (!operation.fixed) {
      const last = this.done.at(-1)
      const continues = operation.sitting !== undefined && operation.sitting === last?.sitting
      if (last && continues) this.done[this.done.length - 1] = asOne(last, operation)
      else this.done.push(operation)
      this.undone.length = 0
    }
  }
}

/** Two operations as one step, known by the number of the first. */
function asOne(first: Operation, next: Operation): Operation {
  return { ...first, changes: () => joinChanges(first.changes(), next.changes()) }
}

/** What two changes after each other come to: each record as it was before the first and after the last. */
function joinChanges(first: readonly RecordChange[], next: readonly RecordChange[]): RecordChange[] {
  const joined = new Map<string, RecordChange>()
  for (const change of [...first, ...next]) {
    const key = `${change.kind} ${change.after.id}`
    const earlier = joined.get(key)
    joined.set(key, earlier ? ({ ...change, before: earlier.before } as RecordChange) : change)
  }
  return [...joined.values()]
}

function move(seq: number, from: Operation[], to: Operation[]): void {
  const at = from.findLastIndex(operation => operation.seq === seq)
  if (at >= 0) append(to, from.splice(at, 1))
}
