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

const privileges = new Map<string, Electron.Privileges>()

/** Remembers what the app has told Chromium of its schemes. */
export function registerSchemes(schemes: readonly Electron.CustomScheme[]): void {
  for (const { scheme, privileges: given } of schemes) privileges.set(`${scheme}:`, given ?? {})
}

/** What the scheme of one of the app's addresses may do; one that was not registered may do nothing. */
export function privilegesOf(url: string): Electron.Privileges {
  return privileges.get(new URL(url).protocol) ?? {}
}

/** The origin of an address as Electron writes it; schemes that are not registered as standard have the opaque origin `null`. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null'
  const { protocol, origin, host } = new URL(url)
  return privilegesOf(url).standard ? `${protocol}//${host}` : origin
}

/** Whether Chromium may ask for an address in the name of the app. */
export function isAppAddress(url: string): boolean {
  const address = toApp(url)
  return address === ORIGIN || address.startsWith(`${ORIGIN}/`)
}
