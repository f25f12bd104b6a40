import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { CONTENT_POLICY } from '../page/content-policy'
import { failureFor } from './failure-for'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** What Node finds wrong with a request before there is one, and the status it is answered with; 400 for all else. */
const STATUSES: Readonly<Partial<Record<string, number>>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/**
 * Gives every answer of a server the headers that confine a page, whoever writes it: a route, Fastify, or Node itself.
 * Node answers a request without a `Host` before anybody hears of it, so the server must be made with
 * `requireHostHeader: false`; and what it cannot read, it hands to `answerUnreadable`.
 */
export function confineAnswers(server: Server): void {
  server.prependListener('request', (_request, response) =>
    response.setHeaders(new Map(Object.entries(HEADERS))),
  )
  server.on('checkExpectation', (_request, response) => {
    const body = bodyOf(417)
    response.writeHead(417, headersFor(body))
    response.end(body)
  })
}

/** Answers what cannot be read as a request, and closes its connection. */
export function answerUnreadable(error: { readonly code?: string }, socket: Socket): void {
  // After a first answer another may be under way, into which nothing must be written.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return
  }
  const status = STATUSES[error.code ?? ''] ?? 400
  const body = bodyOf(status)
  const lines = Object.entries(headersFor(body)).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}

function headersFor(body: string): Record<string, string> {
  const length = String(Buffer.byteLength(body))
  return { ...HEADERS, connection: 'close', 'content-length': length, 'content-type': 'application/json' }
}

function bodyOf(status: number): string {
  return JSON.stringify({ ok: false, error: failureFor(status) })
}
