/** What the host looks at before it reads anything else of a request. */
export interface RequestFace {
  readonly method: string
  /** Every `Host` header there is. */
  readonly hosts: readonly string[]
  readonly origin: string | undefined
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`, which a page cannot set or change. */
  readonly site: string | undefined
  readonly mode: string | undefined
  /** Whether it asks for the page or one of the page's files, which hold nothing of the user's. */
  readonly forPage: boolean
}

/**
 * Why a request must be refused, or null. Its `Host` must be exactly ours, so that no foreign name can be pointed at
 * this address (DNS rebinding); its `Origin` must be exactly ours, so that no other page can call us. Only a GET comes
 * without `Origin`: one that reads data must be vouched for by the browser as the page's own; one for a file of the page
 * must not be another page's either, unless the browser goes there as to any address.
 */
export function refuseRequest(
  { method, hosts, origin, site, mode, forPage }: RequestFace,
  address: { readonly host: string; readonly origin: string },
): string | null {
  if (hosts.length !== 1 || hosts[0] !== address.host) return 'The Host header does not name this host.'
  if (origin !== undefined && origin !== address.origin) return 'The Origin header names another page.'
  if (origin === undefined && method !== 'GET') return 'The Origin header is missing.'
  if (site === 'same-origin') return null
  if (!forPage)
    return origin === undefined ? 'The request does not come from a page of this host.' : foreign(site)
  return mode === 'navigate' ? null : foreign(site)
}

/** Refuses what the browser says comes from elsewhere; `none` is the user's own doing. */
function foreign(site: string | undefined): string | null {
  return site === undefined || site === 'none' ? null : 'The request comes from a page of another host.'
}
