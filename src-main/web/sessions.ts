import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a browser gets for a launch code: a cookie for the browser and a token for the one tab that asked. */
export interface Admission {
  readonly cookie: string
  readonly tab: string
}

export interface Sessions {
  /** A new 256-bit launch code, good for one exchange. */
  issueCode(): string
  /** Spends a code; a browser that shows a cookie it was given before keeps it. Null: the code is unknown or spent. */
  exchange(code: string, cookie: string | undefined): Admission | null
  /** Whether cookie and tab token were given out together. */
  admits(cookie: string | undefined, tab: string | undefined): boolean
}

/** The secrets of one run of the web host; they live in memory only and end with the process. */
export function createSessions(secret: () => string = () => randomBytes(32).toString('base64url')): Sessions {
  const codes = new Set<string>()
  const browsers: { readonly cookie: string; readonly tabs: string[] }[] = []

  const browserOf = (cookie: string | undefined) =>
    cookie === undefined ? undefined : browsers.find(browser => sameSecret(browser.cookie, cookie))

  return {
    issueCode() {
      const code = secret()
      codes.add(code)
      return code
    },
    exchange(code, cookie) {
      const known = [...codes].find(one => sameSecret(one, code))
      if (known === undefined) return null
      codes.delete(known)
      let browser = browserOf(cookie)
      if (!browser) {
        browser = { cookie: secret(), tabs: [] }
        browsers.push(browser)
      }
      const tab = secret()
      browser.tabs.push(tab)
      return { cookie: browser.cookie, tab }
    },
    admits(cookie, tab) {
      const browser = browserOf(cookie)
      return tab !== undefined && browser?.tabs.some(one => sameSecret(one, tab)) === true
    },
  }
}

/** Compares in a time that tells nothing about where two secrets differ; hashing makes their lengths equal. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
