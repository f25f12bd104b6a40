import { create } from 'zustand'
import type { Failure } from '../../src-core/contract/errors'
import type { FaultKind } from '../../src-core/contract/file-fault'
import type { ImportResult } from '../../src-core/contract/importing'
import type { GivenFile } from '../host/given-file'

/** One file of an import, and how far it is. */
export interface ImportRow {
  readonly path: string
  readonly given: GivenFile
  readonly state: 'waiting' | 'reading' | 'done'
  /** How much of it is read, from 0 to 1. */
  readonly part: number
  /** What became of it, when that is known. */
  readonly result: ImportResult | null
}

export interface ImportState {
  /** `stopping`: asked to stop, and waiting for what is being read; `saving`: all is read and is being kept. */
  readonly phase: 'none' | 'reading' | 'stopping' | 'saving' | 'done'
  readonly rows: readonly ImportRow[]
  /** Why what was read is not kept yet, if so. */
  readonly failure: Failure | null
}

export const NO_IMPORT: ImportState = { phase: 'none', rows: [], failure: null }

/** The import that goes on in this window, or the last one until its results are put away. */
export const useImport = create<ImportState>(() => NO_IMPORT)

/** How many files met each fate. */
export type Tally = Readonly<Record<ImportResult['outcome'], number>>

/** Counts what became of files. */
export function tally(rows: readonly ImportRow[]): Tally {
  const counts = { added: 0, 'already-there': 0, failed: 0, cancelled: 0 }
  for (const { result } of rows) if (result) counts[result.outcome] += 1
  return counts
}

/** How much of an import is done, from 0 to 1; files count alike, however large. */
export function progressOf(rows: readonly ImportRow[]): number {
  const done = rows.reduce((sum, { state, part }) => sum + (state === 'done' ? 1 : part), 0)
  return rows.length === 0 ? 0 : done / rows.length
}

/** The faults that another try may not meet. */
const PASSING: ReadonlySet<FaultKind> = new Set(['slow', 'memory', 'gone', 'not-allowed'])

/** Whether a file that was not added may be at another try: what is wrong with it is not in the file. */
export function mayWorkAgain({ result }: ImportRow): boolean {
  if (!result || (result.outcome !== 'failed' && result.outcome !== 'cancelled')) return false
  const { failure } = result
  if (failure?.fault) return PASSING.has(failure.fault.kind)
  return failure?.code !== 'unsupported-format' && failure?.code !== 'empty-document'
}
