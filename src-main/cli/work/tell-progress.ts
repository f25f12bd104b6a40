import type { ExportProgress } from '../../../src-core/export/formats/export-progress'
import type { Terminal } from './context'

/** What is done sooner than this, in ms, is not told of, and the rest no more often. */
const EVERY = 500

/** What tells on a terminal how far a long export is, in one line that goes in the end; where nobody watches, nothing. */
export interface ToldProgress {
  readonly tell: ExportProgress
  /** Tells that pages are printed, which does not say how far it is. */
  printing(): void
  end(): void
}

/** Tells on the terminal how far a long export is. */
export function tellProgress({ rewrite, isWatched }: Pick<Terminal, 'rewrite' | 'isWatched'>): ToldProgress {
  let last = performance.now()
  let isTold = false
  return {
    tell(part) {
      const now = performance.now()
      if (!isWatched || now - last < EVERY) return
      last = now
      isTold = true
      rewrite(`${Math.floor(part * 100)}% is made.`)
    },
    printing() {
      if (!isWatched) return
      isTold = true
      rewrite('The pages are being printed.')
    },
    end() {
      if (isTold) rewrite('')
    },
  }
}
