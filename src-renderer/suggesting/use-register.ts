import { useEffect, useState } from 'react'
import type { Registered } from '../../src-core/contract/suggesting/suggesting-calls'
import { useLanguage } from '../i18n/use-language'
import { call } from '../state/actions'
import { onEvent } from '../state/events'
import { today } from './today'

const AFTER: ReadonlySet<string> = new Set([
  'commitments-changed',
  'annotations-changed',
  'project-changed',
  'layers-changed',
  'citation-style-changed',
])

/** The register as it is now; null until it is known. */
export function useRegister(): readonly Registered[] | null {
  const language = useLanguage()
  const [rows, setRows] = useState<readonly Registered[] | null>(null)
  useEffect(() => {
    let isLatest = true
    const read = async () => {
      const answer = await call('commitment.list', { language, today: today() })
      if (isLatest && answer) setRows(answer)
    }
    void read()
    const stop = onEvent(event => {
      if (AFTER.has(event.type)) void read()
    })
    return () => {
      isLatest = false
      stop()
    }
  }, [language])
  return rows
}
