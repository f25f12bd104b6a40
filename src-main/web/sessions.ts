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
  exchange(code: string, cookies: readonly string[]): Admission | null
  /** Whether one of the cookies and the tab token were given out together. */
  admits(cookies: readonly string[], tab: string): boolean
}

/** The secrets of one run of the web host; they live in memory only and end with the process. */
export function createSessions(secret: () => string = () => randomBytes(32).toString('base64url')): Sessions {
  const codes = new Set<string>()
  const browsers: { readonly cookie: string; readonly tabs: string[] }[] = []

  const browserOf = (cookies: readonly string[]) =>
    browsers.find(browser => cookies.some(cookie => sameSecret(browser.cookie, cookie)))

  return {
    issueCode() {
      const code = secret()
      codes.add(code)
      return code
    },
    exchange(code, cookies) {
      const known = [...codes].find(one => sameSecret(one, code))
      if (known === undefined) return null
      codes.delete(known)
      let browser = browserOf(cookies)
      if (!browser) {
        browser = { cookie: secret(), tabs: [] }
        browsers.push(browser)
      }
      const tab = secret()
      browser.tabs.push(tab)
      return { cookie: browser.cookie, tab }
    },
    admits(cookies, tab) {
      const browser = browserOf(cookies)
      return browser?.tabs.some(one => sameSecret(one, tab)) === true
    },
  }
}

/** Compares in a time that tells nothing about where two secrets differ; hashing makes their lengths equal. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
