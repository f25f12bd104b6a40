import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../src-core/contract/errors'
import type { Rereading, ScanChoice } from '../../src-core/contract/rereading'
import { readAgain } from './read-again'

interface PaperRead {
  /** What reading it again would change; null while it is being read. */
  readonly changes: Result<Rereading> | null
  /** How much of it is read, from 0 to 1; null where that is not known. */
  readonly part: number | null
  /** Reads it once more and replaces it; rejects nothing. */
  replace(): Promise<Result<Rereading>>
  /** Stops whatever is being read. */
  stop(): void
}

/** Reads a paper again at once, to say what that would change; what is being read when the window part goes is stopped. */
export function useRereading(id: string, scan?: ScanChoice): PaperRead {
  const [changes, setChanges] = useState<Result<Rereading> | null>(null)
  const [part, setPart] = useState<number | null>(null)
  const reading = useRef(new AbortController())
  const begin = useCallback(() => {
    reading.current = new AbortController()
    setPart(null)
    return reading.current.signal
  }, [])
  useEffect(() => {
    const signal = begin()
    void readAgain('document.reread', id, setPart, signal, scan).then(answer => {
      if (!signal.aborted) setChanges(answer)
    })
    return () => reading.current.abort()
  }, [id, scan, begin])
  return {
    changes,
    part,
    replace: () => readAgain('document.replace', id, setPart, begin(), scan),
    stop: () => reading.current.abort(),
  }
}
