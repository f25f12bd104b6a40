import { notify } from '../state/actions'
import { parsePasted } from './parse-pasted'

/** Brings pasted HTML into forms that notes and pages hold, and tells what of it did not come along as it was. */
export function pastedHtml(html: string): string {
  const { page, losses } = parsePasted(html)
  if (Object.values(losses).some(count => count > 0)) notify({ kind: 'pasted', losses })
  return page.body.innerHTML
}
