import { append } from '../../../src-core/basics/append'
import { changeOf, type RecordChange, recordKey } from '../../../src-core/records/record-change'
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
      const at = this.beginning(operation)
      const begun = this.done[at]
      if (begun) this.done[at] = asOne(begun, operation)
      else this.done.push(operation)
      this.undone.length = 0
    }
  }

  /** Where the step stands that an operation goes on with; -1 where it is a step of its own. */
  private beginning({ task, sitting }: Operation): number {
    if (task !== undefined) return this.done.findLastIndex(operation => operation.task === task)
    const last = this.done.length - 1
    return sitting !== undefined && this.done[last]?.sitting === sitting ? last : -1
  }
}

/** Two operations as one step, known by the number of the first; what a task did is counted together. */
function asOne(first: Operation, next: Operation): Operation {
  const count = first.label.count + (first.task === undefined ? 0 : next.label.count)
  return {
    ...first,
    label: { ...first.label, count },
    changes: () => joinChanges(first.changes(), next.changes()),
  }
}

/** What two changes after each other come to: each record as it was before the first and after the last. */
function joinChanges(first: readonly RecordChange[], next: readonly RecordChange[]): RecordChange[] {
  const joined = new Map<string, RecordChange>()
  for (const change of [...first, ...next]) {
    const key = recordKey(change.kind, change.after.id)
    const earlier = joined.get(key)
    joined.set(key, earlier ? changeOf(change.kind, earlier.before, change.after) : change)
  }
  return [...joined.values()]
}

function move(seq: number, from: Operation[], to: Operation[]): void {
  const at = from.findLastIndex(operation => operation.seq === seq)
  if (at >= 0) append(to, from.splice(at, 1))
}
