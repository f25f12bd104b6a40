import type { Losses } from './losses'

/** What styles say of text that nobody sees: not shown at all, cut off to nothing for screen readers, or too small to read. */
const HIDES: readonly RegExp[] = [
  /(?:^|;)\s*display\s*:\s*none\b/i,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)\b/i,
  /(?:^|;)\s*mso-hide\s*:\s*all\b/i,
  /(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i,
  /(?:^|;)\s*font-size\s*:\s*[01](?:\.0+)?(?:px|pt)?\s*(?:;|$|!)/i,
  /(?:^|;)\s*clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)/i,
  /(?:^|;)\s*clip-path\s*:\s*inset\(\s*(?:50|100)%/i,
]

/** Takes out what the page it comes from does not show: it would stand among one’s own words unasked. */
export function dropHidden(page: Document, losses: Losses): void {
  for (const element of page.body.querySelectorAll<HTMLElement>('[hidden], [style]')) {
    const style = element.getAttribute('style') ?? ''
    if (!element.isConnected) continue
    if (!element.hasAttribute('hidden') && !HIDES.some(hides => hides.test(style))) continue
    if ((element.textContent ?? '').trim() !== '') losses.hidden++
    element.remove()
  }
}
