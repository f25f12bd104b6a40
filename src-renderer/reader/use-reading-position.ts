import { useEffect, useLayoutEffect } from 'react'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import { heldPlace, placeAtTop, scrollToOffset } from '../paper/scroll'
import { setPreferences } from '../state/actions'
import { PAPER_ID } from '../state/panes'
import { onSettle } from '../state/pending-work'
import { useApp } from '../state/store'

/** How long after the last scroll the place is kept, in ms. */
const SETTLED = 400

/** Opens a document where it was left, keeps the place while one reads, and holds it while the column changes. */
export function useReadingPosition(document: StructuredDocument): void {
  useLayoutEffect(() => {
    const position = ownValue(useApp.getState().preferences.positions, document.id)
    if (position !== undefined && position > 0) scrollToOffset(position)
  }, [document])

  useEffect(() => keepPlace(document.id), [document])

  useEffect(holdPlace, [])
}

/** Keeps the place in the preferences once one has stopped scrolling; the answer stops it. */
function keepPlace(id: string): () => void {
  const pane = document.getElementById(PAPER_ID)
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = async () => {
    clearTimeout(timer)
    timer = undefined
    const at = pane?.scrollTop === 0 ? 0 : placeAtTop()
    const { positions } = useApp.getState().preferences
    if (at !== null && ownValue(positions, id) !== at)
      await setPreferences({ positions: { ...positions, [id]: at } })
  }
  const scrolled = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, SETTLED)
  }
  const leaving = async () => {
    if (timer !== undefined) await keep()
  }
  const unsettle = onSettle(async () => {
    await leaving()
    return 0
  })
  pane?.addEventListener('scroll', scrolled, { passive: true })
  window.addEventListener('pagehide', leaving)
  return () => {
    pane?.removeEventListener('scroll', scrolled)
    window.removeEventListener('pagehide', leaving)
    unsettle()
    clearTimeout(timer)
  }
}

/** Brings the line that was read back to its place when the column's width, its text size or its font changes. */
function holdPlace(): () => void {
  const pane = document.getElementById(PAPER_ID)
  const text = pane?.querySelector('[data-paper-text]')
  if (!pane || !text) return () => undefined
  const place = () => (pane.scrollTop === 0 ? null : heldPlace())
  let held = place()
  const look = () => {
    held = place()
  }
  const restore = () => {
    if (held) scrollToOffset(held.offset, held.rest)
  }
  let shape = shapeOf(text)
  const changed = () => {
    if (shapeOf(text) === shape) return
    shape = shapeOf(text)
    restore()
  }
  const sizes = new ResizeObserver(changed)
  sizes.observe(text)
  pane.addEventListener('scroll', look, { passive: true })
  document.fonts.addEventListener('loadingdone', restore)
  return () => {
    sizes.disconnect()
    pane.removeEventListener('scroll', look)
    document.fonts.removeEventListener('loadingdone', restore)
  }
}

function shapeOf(text: Element): string {
  return `${text.clientWidth} ${getComputedStyle(text).fontSize}`
}
