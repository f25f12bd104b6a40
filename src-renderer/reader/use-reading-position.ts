import { useEffect, useLayoutEffect } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { setPreferences } from '../app/actions'
import { useApp } from '../app/store'
import { forgetJumps } from './jump-history'
import { PAPER_ID, scrollToOffset, topOffset } from './scroll'

/** How long after the last scroll the place is kept, in ms. */
const SETTLED = 400

/** Opens a document where it was left, and keeps the place while one reads. */
export function useReadingPosition(document: StructuredDocument): void {
  useLayoutEffect(() => {
    forgetJumps()
    const position = useApp.getState().preferences.positions[document.id]
    if (position !== undefined && position > 0) scrollToOffset(position)
  }, [document])

  useEffect(() => {
    const pane = window.document.getElementById(PAPER_ID)
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      const at = pane && pane.scrollTop > 0 ? topOffset() : 0
      const { positions } = useApp.getState().preferences
      if (at !== null && positions[document.id] !== at) void setPreferences({ positions: { ...positions, [document.id]: at } })
    }
    const scrolled = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, SETTLED)
    }
    const leaving = () => {
      if (timer !== undefined) keep()
    }
    pane?.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', leaving)
    return () => {
      pane?.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', leaving)
      clearTimeout(timer)
    }
  }, [document])
}
