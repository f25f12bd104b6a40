/** What the host looks at before it reads anything else of a request. */
export interface RequestFace {
  readonly method: string
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The `Sec-Fetch-Site` header, which a page cannot set or change. */
  readonly site: string | undefined
}

/**
 * Why a request must be refused, or null. Its `Host` must be exactly ours, so that no foreign name can be pointed at
 * this address (DNS rebinding); its `Origin` must be exactly ours, so that no other page can call us. Only a plain GET of
 * a page or one of its files comes without `Origin`; a GET that reads data must then be vouched for by the browser.
 */
export function refuseRequest(
  request: RequestFace,
  address: { host: string; origin: string },
): string | null {
  if (request.host !== address.host) return 'The Host header does not name this host.'
  if (request.origin === address.origin) return null
  if (request.origin !== undefined) return 'The Origin header names another page.'
  if (request.method !== 'GET') return 'The Origin header is missing.'
  if (isPageFile(request.path) || request.site === 'same-origin') return null
  return 'The request does not come from a page of this host.'
}

function isPageFile(path: string): boolean {
  return !(path === '/events' || path.startsWith('/call/') || path === '/session')
}
