import type { ExportProgress } from '../../../src-core/export/formats/export-progress'
import type { Terminal } from './context'

/** What is done sooner than this, in ms, is not told of, and the rest no more often. */
const EVERY = 1000

/** Tells on the terminal how far a long export is. */
export function tellProgress({ progress }: Pick<Terminal, 'progress'>): ExportProgress {
  let last = performance.now()
  return part => {
    const now = performance.now()
    if (now - last < EVERY) return
    last = now
    progress(`${Math.floor(part * 100)}% is made.\n`)
  }
}
