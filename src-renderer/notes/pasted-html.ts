import { parsePasted } from './parse-pasted'

/** Brings pasted HTML into forms that notes and pages hold: tables stay tables, Word's lists become lists, deeper headings the last of ours. */
export function pastedHtml(html: string): string {
  const page = parsePasted(html)
  for (const caption of page.querySelectorAll('table > caption')) {
    const line = page.createElement('p')
    line.append(...caption.childNodes)
    caption.parentElement?.before(line)
    caption.remove()
  }
  return page.body.innerHTML
}
