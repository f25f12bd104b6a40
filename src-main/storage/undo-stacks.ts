import type { Operation } from './operation-log'

export interface UndoStacks {
  /** Operations that can be taken back, the latest last. */
  readonly undo: readonly Operation[]
  /** Undone operations that can be done again, the latest undone last. */
  readonly redo: readonly Operation[]
}

/** What can be undone and redone after a sequence of operations; a new change ends what could be redone. */
export function undoStacks(operations: readonly Operation[]): UndoStacks {
  const undo: Operation[] = []
  const redo: Operation[] = []
  for (const operation of operations) {
    if (operation.undoes !== undefined) move(operation.undoes, undo, redo)
    else if (operation.redoes !== undefined) move(operation.redoes, redo, undo)
    else {
      undo.push(operation)
      redo.length = 0
    }
  }
  return { undo, redo }
}

function move(seq: number, from: Operation[], to: Operation[]): void {
  const at = from.findLastIndex(operation => operation.seq === seq)
  if (at >= 0) to.push(...from.splice(at, 1))
}
