import style from './block-highlights.module.css'
import type { MarkLook } from './mark-look'
import type { BlockMarks } from './paper-marks'

/**
 * A paragraph's highlights as a list of buttons behind it. CSS highlights say nothing to screen readers and cannot be
 * focused; this can, and shows itself when it is. What a click does is heard by the paper. The answer takes it away.
 */
export function drawHighlightList(
  element: HTMLElement,
  { annotations }: BlockMarks,
  look: MarkLook,
): () => void {
  if (annotations.length === 0) return () => undefined
  const list = document.createElement('ul')
  list.className = style['list'] ?? ''
  list.ariaLabel = look.list(annotations.length)
  for (const annotation of annotations) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = style['item'] ?? ''
    button.dataset['highlight'] = annotation.id
    button.textContent = look.name(annotation)
    const item = document.createElement('li')
    item.append(button)
    list.append(item)
  }
  element.after(list)
  return () => list.remove()
}

/** The annotation whose button in such a list an element is or stands in, by id. */
export function highlightOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-highlight]')?.dataset['highlight']
}
