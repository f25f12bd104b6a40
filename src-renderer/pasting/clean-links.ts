import { linkAddress } from './link-address'
import type { Losses } from './losses'

/** Leaves of links where they lead, and takes off those that lead nowhere safe; a place in the same text is nothing one misses. */
export function cleanLinks(page: Document, losses: Losses): void {
  for (const link of page.body.querySelectorAll('a')) {
    const written = link.getAttribute('href')
    const address = written === null ? null : linkAddress(written)
    if (address !== null) link.setAttribute('href', address)
    else {
      if (written !== null && !written.startsWith('#') && link.textContent?.trim() !== '') losses.links++
      link.replaceWith(...link.childNodes)
    }
  }
}
