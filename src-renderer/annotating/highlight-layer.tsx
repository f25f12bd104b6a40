import { useEffect, useMemo } from 'react'
import { overlapLanes } from '../../src-core/annotation/overlap-lanes'
import type { StructuredDocument } from '../../src-core/document/model'
import { useOutbox } from '../app/outbox'
import { useApp } from '../app/store'
import { useThemeOrder } from '../themes/use-theme-order'
import { CaretMode } from './caret-mode'
import { drawFocus, drawHighlights, drawWaiting, eraseHighlights, styleHighlights } from './draw-highlights'
import { HoverHint } from './hover-hint'
import { MarginBars } from './margin-bars'
import { SelectionPalette } from './selection-palette'
import { standingAnnotations } from './standing-annotations'
import { useAnnotationIndex } from './use-annotation-index'
import { useHighlightClicks } from './use-highlight-clicks'
import { usePageSelection } from './use-page-selection'

/** Draws every annotation of the document over its text, and bars beside it; clicks on them open them. */
export function HighlightLayer({ document }: { readonly document: StructuredDocument }) {
  const annotations = useApp(standingAnnotations)
  const focused = useApp(state => state.focused)
  const themes = useThemeOrder()
  const order = useMemo(() => themes.map(({ id }) => id), [themes])
  const marks = useMemo(() => overlapLanes([...annotations.values()], order), [annotations, order])
  useEffect(() => styleHighlights(themes), [themes])
  useEffect(() => drawHighlights(document.blocks, marks), [document, marks])
  useEffect(() => eraseHighlights, [])
  useEffect(() => {
    const annotation = focused ? annotations.get(focused) : undefined
    drawFocus(document.blocks, annotation ?? null)
  }, [document, annotations, focused])
  const waiting = useOutbox()
  useEffect(() => {
    drawWaiting(
      document.blocks,
      waiting.flatMap(({ record }) => annotations.get(record.id) ?? []),
    )
  }, [document, annotations, waiting])
  const index = useAnnotationIndex()
  useHighlightClicks(index)
  usePageSelection(document)
  return (
    <>
      <MarginBars document={document} marks={marks} />
      <HoverHint index={index} />
      <SelectionPalette document={document} />
      <CaretMode document={document} />
    </>
  )
}
