import { useEffect, useState } from 'react'
import type { ExportOptions, RenderedExport } from '../../src-core/export/formats/export-options'
import { call } from '../state/actions'

/** The export as it would be saved, null where there are no options yet; while another is made, the last one stays and `busy` says so. */
export function useRenderedExport(options: ExportOptions | null): {
  readonly rendered: RenderedExport | null
  readonly busy: boolean
} {
  const [made, setMade] = useState<{ options: ExportOptions; rendered: RenderedExport | null } | null>(null)
  useEffect(() => {
    if (!options) return
    let wanted = true
    void call('export.render', options).then(rendered => wanted && setMade({ options, rendered }))
    return () => {
      wanted = false
    }
  }, [options])
  return { rendered: made?.rendered ?? null, busy: options === null || made?.options !== options }
}
