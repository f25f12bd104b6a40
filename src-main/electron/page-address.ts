/** The app's own scheme: its pages are never files and never on a network. */
export const PAGE_SCHEME = 'kanttekening'

/** The origin of the app's one page, as Chromium writes it. */
export const PAGE_ORIGIN = `${PAGE_SCHEME}://app`

/** The address of the app's one page. */
export const PAGE_URL = `${PAGE_ORIGIN}/`
