import { useEffect, useState } from 'react'
import { sectionAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { PAPER_ID, topOffset } from './scroll'

/** The id of the section that is being read. */
export function useCurrentSection(document: StructuredDocument): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const pane = window.document.getElementById(PAPER_ID)
    let frame = 0
    const look = () => {
      frame = 0
      const at = topOffset()
      setCurrent(at === null ? null : (sectionAt(document, at)?.id ?? null))
    }
    const scrolled = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    pane?.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      pane?.removeEventListener('scroll', scrolled)
      cancelAnimationFrame(frame)
    }
  }, [document])
  return current
}
