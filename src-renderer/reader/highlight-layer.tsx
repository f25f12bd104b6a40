import { useEffect, useMemo, useState } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { drawFocus, drawWaiting, styleHighlights } from '../highlighting/draw-highlights'
import { DrawnAnnotations } from '../highlighting/drawn-annotations'
import { HoverHint } from '../highlighting/hover-hint'
import { standingAnnotations } from '../highlighting/standing-annotations'
import { useHighlightClicks } from '../highlighting/use-highlight-clicks'
import { CaretMode } from '../marking/caret-mode'
import { SelectionPalette } from '../marking/selection-palette'
import { useMarkingKeys } from '../marking/use-marking-keys'
import { usePageSelection } from '../marking/use-page-selection'
import { useQuotedCopy } from '../marking/use-quoted-copy'
import { useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'

/** Draws every annotation of the document over its text; clicks on them open them. */
export function HighlightLayer({ document }: { readonly document: StructuredDocument }) {
  const annotations = useApp(standingAnnotations)
  const focused = useApp(state => state.focused)
  const themes = useThemeOrder()
  const order = useMemo(() => themes.map(({ id }) => id), [themes])
  const [drawn] = useState(() => new DrawnAnnotations())
  useEffect(() => styleHighlights(themes), [themes])
  useEffect(() => drawn.update(document.blocks, annotations, order), [drawn, document, annotations, order])
  useEffect(() => () => drawn.erase(), [drawn])
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
  useHighlightClicks(drawn.index)
  usePageSelection(document)
  useQuotedCopy(document)
  useMarkingKeys(document)
  return (
    <>
      <HoverHint index={drawn.index} />
      <SelectionPalette document={document} />
      <CaretMode document={document} />
    </>
  )
}
