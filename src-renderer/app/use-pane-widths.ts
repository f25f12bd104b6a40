import { useLayoutEffect, useRef } from 'react'
import {
  type Layout,
  type LayoutChangedMeta,
  type PanelImperativeHandle,
  useGroupRef,
  usePanelRef,
} from 'react-resizable-panels'
import { setPreferences } from '../state/actions'
import { useWindowWidth, widthsBeside } from '../state/panes'
import { type PaneName, useApp } from '../state/store'

/** The panel of a side pane, as the row of panels knows it. */
export const panelId = (pane: PaneName) => `${pane}-panel`

/** The panel that what is left goes to. */
export const MIDDLE_PANEL = 'middle-panel'

/** How wide a divider is, in CSS pixels. */
const DIVIDER = 1

/** The row is drawn after fewer frames than these. */
const MOST_FRAMES = 10

/**
 * References for the row and its side panels, how wide each is at first, and what keeps their widths once the user has changed
 * them. Where a pane comes or goes, or the window changes, they share the room anew.
 */
export function usePaneWidths(shown: readonly PaneName[]) {
  const group = useGroupRef()
  const panels = {
    navigation: usePanelRef(),
    annotations: usePanelRef(),
    original: usePanelRef(),
    notebook: usePanelRef(),
    search: usePanelRef(),
  }
  const width = useWindowWidth()
  const isHalved = useApp(state => state.other !== null)
  const set = useRef<ReadonlyMap<PaneName, number>>(new Map())
  const asShown = shown.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: as one left them, until there is other room to share
  useLayoutEffect(() => {
    const widths = widthsBeside(useApp.getState(), width)
    set.current = widths
    const sizes = shown.flatMap(pane => {
      const wide = widths.get(pane)
      return wide === undefined ? [] : [{ pane, wide }]
    })
    if (sizes.length === 0) return
    // Beside each of them stands a divider.
    const room = width - sizes.length * DIVIDER
    const parts = sizes.map(({ pane, wide }) => [panelId(pane), (wide / room) * 100] as const)
    const taken = parts.reduce((sum, [, part]) => sum + part, 0)
    const layout = { ...Object.fromEntries(parts), [MIDDLE_PANEL]: 100 - taken }
    // In parts of a hundred no width is a whole number of pixels: what is right stays as it is.
    const isRight = () =>
      sizes.every(({ pane, wide }) => {
        const now = panels[pane].current?.getSize().inPixels
        return now !== undefined && Math.abs(now - wide) <= 1
      })
    let frame = 0
    // The row knows of panes that came or went only once it is drawn with them.
    const share = (framesLeft: number) => {
      const known = Object.keys(group.current?.getLayout() ?? {})
      const isDrawn = known.length === parts.length + 1 && known.every(id => id in layout)
      if (isDrawn && !isRight()) group.current?.setLayout(layout)
      else if (!isDrawn && framesLeft > 0) frame = requestAnimationFrame(() => share(framesLeft - 1))
    }
    share(MOST_FRAMES)
    return () => cancelAnimationFrame(frame)
  }, [asShown, width, isHalved])
  const keep = (_: Layout, { isUserInteraction }: LayoutChangedMeta) => {
    if (!isUserInteraction) return
    const { panes } = useApp.getState().preferences
    const kept = (pane: PaneName) => ({
      ...panes[pane],
      width: keptWidth(panels[pane].current, set.current.get(pane), panes[pane].width),
    })
    void setPreferences({
      panes: {
        navigation: kept('navigation'),
        annotations: kept('annotations'),
        original: kept('original'),
        notebook: kept('notebook'),
        search: kept('search'),
      },
    })
  }
  return { group, panels, keep }
}

/** What a pane is to be wide from now on: as the user made it, and as before where it is only as narrow as there was room for. */
function keptWidth(panel: PanelImperativeHandle | null, set: number | undefined, before: number): number {
  if (!panel) return before
  const now = Math.round(panel.getSize().inPixels)
  return set !== undefined && Math.abs(now - set) <= 2 ? before : now
}
