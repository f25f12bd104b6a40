import { create } from 'zustand'
import type { TextRange } from '../../src-core/document/model'
import { whileOnItsWay } from './unkept-work'

/** A passage that is being marked: the program has not answered yet. */
export interface Making extends TextRange {
  /** Of the annotation it becomes. */
  readonly id: string
  readonly documentId: string
  readonly themes: readonly string[]
}

/** What is being marked. It is painted at once, and called saved only when the program says so. */
export const useMaking = create<readonly Making[]>(() => [])

/** Shows a passage as being marked for as long as a task takes; answers what that answers. */
export async function whileMaking<T>(making: Making, task: Promise<T>): Promise<T> {
  useMaking.setState(all => [...all, making], true)
  try {
    return await whileOnItsWay(task)
  } finally {
    useMaking.setState(all => all.filter(one => one !== making), true)
  }
}
