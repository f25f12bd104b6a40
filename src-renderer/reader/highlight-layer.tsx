import { useEffect, useLayoutEffect } from 'react'
import { stands } from '../../src-core/annotation/stands'
import { useCitedLinks } from '../citing/cited-links'
import { drawStretches, FOCUS, OVER_THEMES, styleHighlights, WAITING } from '../highlighting/draw-highlights'
import { HoverHint } from '../highlighting/hover-hint'
import { OverlapPicker } from '../highlighting/overlap-picker'
import { useDrawnMarks } from '../highlighting/use-drawn-marks'
import { useHighlightClicks } from '../highlighting/use-highlight-clicks'
import { usePaperMarks } from '../highlighting/use-paper-marks'
import { BoundaryHandles } from '../marking/boundary-handles'
import { CaretMode } from '../marking/caret-mode'
import { SelectionPalette } from '../marking/selection-palette'
import { useMarkingKeys } from '../marking/use-marking-keys'
import { usePageSelection } from '../marking/use-page-selection'
import { useQuotedCopy } from '../marking/use-quoted-copy'
import { paintPassages } from '../paper/painting/paint-passages'
import type { PaperPage } from '../paper/paper-page'
import { useMaking } from '../state/making'
import { annotationsOf } from '../state/open-papers'
import { useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'
import { useWordClicks } from '../wording/use-word-clicks'
import { useUnsureWords } from './use-unsure-words'

/** Draws every annotation of the document over its text; clicks on them open them. */
export function HighlightLayer({ page }: { readonly page: PaperPage }) {
  const themes = useThemeOrder()
  const marks = usePaperMarks(page)
  useEffect(() => styleHighlights(themes), [themes])
  useUnsureWords(page)
  useCitedLinks(page)
  useDrawnMarks(marks)
  useDrawnFocus(page)
  useDrawnWaiting(page)
  useDrawnMaking(page)
  useHighlightClicks(marks.index)
  usePageSelection()
  useWordClicks(page)
  useQuotedCopy()
  useMarkingKeys()
  return (
    <>
      <HoverHint index={marks.index} />
      <OverlapPicker document={page.document} />
      <SelectionPalette page={page} />
      <BoundaryHandles page={page} />
      <CaretMode page={page} />
    </>
  )
}

/** The annotation whose card is open. */
function useDrawnFocus(page: PaperPage): void {
  const { id } = page.document
  const focused = useApp(state => (state.focused ? annotationsOf(state, id).get(state.focused) : undefined))
  useEffect(() => {
    if (focused && stands(page.document, focused)) return paintPassages(page, FOCUS, [focused], OVER_THEMES)
    return undefined
  }, [page, focused])
}

/** Those that wait for the program. */
function useDrawnWaiting(page: PaperPage): void {
  const waiting = useOutbox()
  useEffect(() => {
    const here = waiting.flatMap(({ record }) =>
      'documentId' in record && record.documentId === page.document.id ? [record] : [],
    )
    return paintPassages(page, WAITING, here)
  }, [page, waiting])
}

/** Those that are being marked, as they will look: nobody waits for the disk to see what was marked. */
function useDrawnMaking(page: PaperPage): void {
  const making = useMaking()
  const { id } = page.document
  const made = useApp(state => making.map(one => annotationsOf(state, id).has(one.id)).join(' '))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is made is drawn as it is
  useLayoutEffect(() => {
    const known = annotationsOf(useApp.getState(), page.document.id)
    const here = making.filter(one => one.documentId === page.document.id && !known.has(one.id))
    const erasers = here.map(one => drawStretches(page, [{ ...one, theme: one.themes[0] ?? null, lane: 0 }]))
    return () => {
      for (const erase of erasers) erase()
    }
  }, [page, making, made])
}
