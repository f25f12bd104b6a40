import { currentPaper } from '../paper/papers'

/** The element around what stands in the middle of the window. */
export const MIDDLE_ID = 'middle'

/** What stands in the middle of the window and can have the focus: the paper that is read, or the list in its place. */
export function middlePane(): HTMLElement | null {
  return currentPaper()?.pane ?? document.querySelector<HTMLElement>(`#${MIDDLE_ID} > [tabindex]`)
}
