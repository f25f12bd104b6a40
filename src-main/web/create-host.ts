import { readFile } from 'node:fs/promises'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import * as z from 'zod'
import { answer, type Handlers } from '../../src-core/contract/boundary'
import type { AppEvent } from '../../src-core/contract/events'
import { CONTENT_POLICY } from '../security/content-policy'
import { createEventStreams } from './event-streams'
import type { PageFile } from './page-files'
import { refuseRequest } from './refuse-request'
import { createSessions } from './sessions'

/** The header that carries a tab's token. */
export const TAB_HEADER = 'x-kanttekening-tab'
const COOKIE = 'kanttekening'
/** The largest request, in bytes: a paper of 64 MB in base64 and what stands around it. */
const LARGEST_REQUEST = 96 * 1024 * 1024

export interface WebHost {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** An address that opens the app once. */
  launchAddress(): string
  close(): Promise<void>
}

export interface WebHostOptions {
  readonly handlers: Handlers
  subscribe(listener: (event: AppEvent) => void): () => void
  readonly files: ReadonlyMap<string, PageFile>
  /** 0: any free one. */
  readonly port: number
  /** Hears how many tabs are connected. */
  tabs(count: number): void
  report(error: unknown): void
}

/** Serves the app on 127.0.0.1 to one browser: see `docs/decisions/0003-three-hosts.md` for the guards. */
export async function createHost(options: WebHostOptions): Promise<WebHost> {
  const server = fastify({ bodyLimit: LARGEST_REQUEST, forceCloseConnections: true })
  const sessions = createSessions()
  const streams = createEventStreams(options.tabs)
  const address = { host: '', origin: '' }
  guard(server, address)
  servePages(server, options.files)

  server.post('/session', async (request, reply) => {
    const body = z.object({ code: z.string() }).safeParse(request.body)
    const admission = body.success ? sessions.exchange(body.data.code, cookieOf(request)) : null
    if (!admission) return reply.code(403).send(refusal('This launch code is unknown or was used before.'))
    reply.header('set-cookie', `${COOKIE}=${admission.cookie}; Path=/; HttpOnly; SameSite=Strict`)
    return { tab: admission.tab }
  })

  const admitted = (request: FastifyRequest) => {
    const tab = request.headers[TAB_HEADER]
    return sessions.admits(cookieOf(request), typeof tab === 'string' ? tab : undefined)
  }

  server.post<{ Params: { name: string } }>('/call/:name', async (request, reply) => {
    if (!admitted(request)) return reply.code(403).send(refusal('This tab has no access.'))
    return answer(options.handlers, request.params.name, request.body, options.report)
  })

  server.get('/events', async (request, reply) => {
    if (!admitted(request)) return reply.code(403).send(refusal('This tab has no access.'))
    return reply.type('application/x-ndjson').send(streams.open())
  })

  const unsubscribe = options.subscribe(event => streams.send(event))
  await server.listen({ host: '127.0.0.1', port: options.port })
  const bound = portOf(server, options.port)
  address.host = `127.0.0.1:${bound}`
  address.origin = `http://${address.host}`
  return {
    origin: address.origin,
    launchAddress: () => `${address.origin}/#code=${sessions.issueCode()}`,
    async close() {
      unsubscribe()
      streams.end()
      await server.close()
    },
  }
}

function guard(server: FastifyInstance, address: { host: string; origin: string }): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': CONTENT_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    const site = request.headers['sec-fetch-site']
    const reason = refuseRequest(
      {
        method: request.method,
        path: request.url.replace(/\?.*$/s, ''),
        host: request.headers.host,
        origin: request.headers.origin,
        site: typeof site === 'string' ? site : undefined,
      },
      address,
    )
    if (reason) await reply.code(403).send(refusal(reason))
  })
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ ok: false, error: { code: 'not-found', message: 'Nothing is here.' } }),
  )
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
    const failure =
      status === 413
        ? { code: 'too-large', message: 'The request is too large.' }
        : { code: 'bad-input', message: 'The request could not be understood.' }
    reply.code(status).send({ ok: false, error: failure })
  })
}

function servePages(server: FastifyInstance, files: ReadonlyMap<string, PageFile>): void {
  for (const [path, { file, mediaType }] of files) {
    server.get(path, async (_request, reply: FastifyReply) =>
      reply.type(mediaType).send(await readFile(file)),
    )
  }
}

function refusal(message: string) {
  return { ok: false, error: { code: 'forbidden', message } }
}

function cookieOf(request: FastifyRequest): string | undefined {
  const cookies = request.headers.cookie?.split(';') ?? []
  return cookies.map(cookie => cookie.trim().split('=')).find(([name]) => name === COOKIE)?.[1]
}

function portOf(server: FastifyInstance, asked: number): number {
  const [address] = server.addresses()
  return typeof address === 'object' ? address.port : asked
}
