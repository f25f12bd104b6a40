import { useEffect, useMemo, useState } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { useOutbox } from '../app/outbox'
import { useApp } from '../app/store'
import { useThemeOrder } from '../themes/use-theme-order'
import { CaretMode } from './caret-mode'
import { drawFocus, drawWaiting, styleHighlights } from './draw-highlights'
import { DrawnAnnotations } from './drawn-annotations'
import { HoverHint } from './hover-hint'
import { SelectionPalette } from './selection-palette'
import { standingAnnotations } from './standing-annotations'
import { useHighlightClicks } from './use-highlight-clicks'
import { useMarkingKeys } from './use-marking-keys'
import { usePageSelection } from './use-page-selection'
import { useQuotedCopy } from './use-quoted-copy'

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
