import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { CONTENT_POLICY } from '../page/content-policy'
import type { PageFile } from '../page/page-files'
import { PAGE_ORIGIN, PAGE_SCHEME } from './page-address'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Tells Chromium that the app's scheme has origins and is a secure context; must run before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Answers a session's requests for the page's files, looked up in a table and never joined to a folder. */
export function servePage(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle(PAGE_SCHEME, request => answerPageRequest(request, files))
}

/** The answer to one request of the page: a file of the table, or 404. */
async function answerPageRequest(request: Request, files: ReadonlyMap<string, PageFile>): Promise<Response> {
  const { protocol: scheme, host, pathname } = new URL(request.url)
  const file = `${scheme}//${host}` === PAGE_ORIGIN ? files.get(pathname) : undefined
  if (request.method !== 'GET' || !file) return new Response(null, { status: 404, headers: HEADERS })
  const body = await readFile(file.file)
  return new Response(new Uint8Array(body), { headers: { ...HEADERS, 'content-type': file.mediaType } })
}
