import { useReview } from '../reviewing/review-state'
import { showPane } from '../state/panes'

/** Opens the annotation pane where it is closed or the review stands in its place, so that what is asked for can be seen. */
export function showAnnotationPane(): void {
  useReview.setState({ isOpen: false })
  showPane('annotations')
}
