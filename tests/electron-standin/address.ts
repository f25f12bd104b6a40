/**
 * Chromium can be made to answer requests of `https:` from a test but not to know a new scheme, so the app's pages live
 * here at an `https:` origin that no name server knows. Both are secure, standard schemes with an origin of their own, so
 * `'self'`, secure contexts and the same-origin rules mean the same. The app itself only ever sees its own addresses.
 */
const STANDS_FOR = 'https://app.kanttekening.invalid'
const SCHEME = 'kanttekening'
const ORIGIN = `${SCHEME}://app`

/** The address in Chromium of an address of the app. */
export function toChromium(url: string): string {
  return url === ORIGIN || url.startsWith(`${ORIGIN}/`) ? STANDS_FOR + url.slice(ORIGIN.length) : url
}

/** The address as the app knows it of an address in Chromium. */
export function toApp(url: string): string {
  return url === STANDS_FOR || url.startsWith(`${STANDS_FOR}/`) ? ORIGIN + url.slice(STANDS_FOR.length) : url
}

/** The origin of an address as Electron writes it; schemes that are not registered have the opaque origin `null`. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null'
  const { protocol, origin, host } = new URL(url)
  return protocol === `${SCHEME}:` ? `${protocol}//${host}` : origin
}

/** Whether Chromium may ask for an address in the name of the app. */
export function isAppAddress(url: string): boolean {
  return originOf(toApp(url)) === ORIGIN
}
