import { openLink } from '../state/open-link'

/** A link opens with Ctrl, so that a click can also place the cursor in it; where one only reads, a click is enough. */
export function visitLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isWriting = link?.isContentEditable === true
  if (!link || (isWriting && !event.ctrlKey && !event.metaKey)) return false
  if (!openLink(link.href)) window.open(link.href, '_blank', 'noopener,noreferrer')
  event.preventDefault()
  return true
}
