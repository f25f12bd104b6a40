import { showPane } from '../state/panes'
import { useApp } from '../state/store'
import { useRegions } from './regions-store'

/** Shows the original and begins a rectangle on the page that shows, to be moved and kept by the keyboard. */
export function markRegionHere(): void {
  const { document, project } = useApp.getState()
  if (!document) return
  showPane('original')
  // What has no pages is told there.
  const hasPages = document.source.mediaType === 'application/pdf'
  useRegions.setState({ isAsked: hasPages && project.readOnly === null })
}
