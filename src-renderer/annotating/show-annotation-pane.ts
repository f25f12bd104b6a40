import { showPane } from '../app/panes'
import { useReview } from '../reviewing/review-state'

/** Opens the annotation pane where it is closed or the review stands in its place, so that what is asked for can be seen. */
export function showAnnotationPane(): void {
  useReview.setState({ isOpen: false })
  showPane('annotations')
}
