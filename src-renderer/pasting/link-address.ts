import { isSafeLink } from '../../src-core/annotation/written/written-marks'

/** Pages that only pass a reader on, by host, and what their address names the page behind them by. */
const PASS_ON: readonly (readonly [host: RegExp, path: string, name: string])[] = [
  [/^www\.google\.(?:com|(?:com?\.)?[a-z]{2})$/, '/url', 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, '/', 'url'],
]

/** What says in an address who followed it from where, and nothing about what it leads to. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi))$/i

/** How many pages one may be passed on by. */
const MOST_PASSED = 3

/** An address without what follows a reader, and without pages that only pass one on; null where it leads nowhere safe. */
export function linkAddress(address: string): string | null {
  let last = address.trim()
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    const url = URL.canParse(last) ? new URL(last) : null
    const way = url && PASS_ON.find(([host, path]) => host.test(url.hostname) && url.pathname === path)
    const behind = way ? url.searchParams.get(way[2]) : null
    if (behind === null || !isSafeLink(behind)) break
    last = behind
  }
  if (!isSafeLink(last)) return null
  return withoutTracking(last)
}

/** Cut by hand: what an address has besides stays as it was written, letter for letter. */
function withoutTracking(address: string): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  if (query === '') return address
  const kept = query.split('&').filter(part => !TRACKING.test(part.split('=', 1)[0] ?? ''))
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + after
}
