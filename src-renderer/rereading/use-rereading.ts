import { useEffect, useState } from 'react'
import type { Result } from '../../src-core/contract/errors'
import type { Rereading } from '../../src-core/contract/rereading'
import { ask } from '../app/actions'

/** What reading a paper again would change; null while it is being read. */
export function useRereading(id: string): Result<Rereading> | null {
  const [result, setResult] = useState<Result<Rereading> | null>(null)
  useEffect(() => {
    let shown = true
    void ask('document.reread', { id }).then(answer => shown && setResult(answer))
    return () => {
      shown = false
    }
  }, [id])
  return result
}
