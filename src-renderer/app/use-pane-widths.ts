import {
  type Layout,
  type LayoutChangedMeta,
  type PanelImperativeHandle,
  usePanelRef,
} from 'react-resizable-panels'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'

/** References for the side panels, and what keeps their widths once the user has changed them. */
export function usePaneWidths() {
  const navigation = usePanelRef()
  const annotations = usePanelRef()
  const original = usePanelRef()
  const notebook = usePanelRef()
  const search = usePanelRef()
  const keep = (_: Layout, { isUserInteraction }: LayoutChangedMeta) => {
    if (!isUserInteraction) return
    const { panes } = useApp.getState().preferences
    const width = (panel: PanelImperativeHandle | null, before: number) =>
      panel ? Math.round(panel.getSize().inPixels) : before
    void setPreferences({
      panes: {
        navigation: { ...panes.navigation, width: width(navigation.current, panes.navigation.width) },
        annotations: { ...panes.annotations, width: width(annotations.current, panes.annotations.width) },
        original: { ...panes.original, width: width(original.current, panes.original.width) },
        notebook: { ...panes.notebook, width: width(notebook.current, panes.notebook.width) },
        search: { ...panes.search, width: width(search.current, panes.search.width) },
      },
    })
  }
  return { navigation, annotations, original, notebook, search, keep }
}
