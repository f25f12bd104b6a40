import { readFile } from 'node:fs/promises'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import * as z from 'zod'
import { ownValue } from '../../src-core/basics/own-value'
import { answer, type Handlers } from '../../src-core/contract/boundary'
import type { AppEvent } from '../../src-core/contract/events'
import type { PageFile } from '../page/page-files'
import { answerUnreadable, confineAnswers } from './confine-answers'
import { createEventStreams } from './event-streams'
import { answerUnroutable, guardRequests, refusal } from './guard-requests'
import { createSessions } from './sessions'

/** The header that carries a tab's token. */
const TAB_HEADER = 'x-kanttekening-tab'
/** The largest call, in bytes: a paper of 64 MB in base64 and what stands around it. */
const LARGEST_CALL = 96 * 1024 * 1024
/** The largest exchange of a launch code, in bytes. */
const LARGEST_EXCHANGE = 1024
/** How long a request may take to come in whole, in ms; a slower one is cut off. */
const REQUEST_TIME = 120_000
/** How long requests under way may still take once the host closes, in ms. */
const CLOSING_TIME = 3_000

/** No route has a schema of fastify's own. */
const NO_COMPILERS = { buildValidator: none, buildSerializer: none }

function none(): never {
  throw new Error('A route has a schema and nothing that compiles it.')
}

export interface WebHost {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** An address that opens the app once. */
  launchAddress(): string
  /** Answers what is under way, then ends. */
  close(): Promise<void>
}

/** What the host is a door to. */
export interface HostServices {
  readonly handlers: Handlers
  subscribe(listener: (event: AppEvent) => void): () => void
}

export interface WebHostOptions {
  /** May still be opening: calls wait for them. Who opens them hears where that fails. */
  readonly services: HostServices | Promise<HostServices>
  readonly files: ReadonlyMap<string, PageFile>
  /** 0: any free one. */
  readonly port: number
  /** Hears how many tabs are connected. */
  tabs(count: number): void
  report(error: unknown): void
}

/** Serves the app on 127.0.0.1 to one browser: see `docs/decisions/0003-three-hosts.md` for the guards. */
export async function createHost(options: WebHostOptions): Promise<WebHost> {
  const server = fastify({
    bodyLimit: LARGEST_CALL,
    requestTimeout: REQUEST_TIME,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
    // Calls are checked by their own schemas; the compilers of others would be loaded at each start for nothing.
    schemaController: { compilersFactory: NO_COMPILERS },
    // The guard refuses a request without one, and its answer has the headers that Node's would lack.
    http: { requireHostHeader: false },
  })
  confineAnswers(server.server)
  const sessions = createSessions()
  const streams = createEventStreams(options.tabs)
  const address = { host: '', origin: '' }
  // The name of the cookie is this host's alone: browsers send cookies to every port of a machine.
  const cookieName = () => `kanttekening-${address.host.split(':')[1]}`
  guardRequests(server, address, path => options.files.has(path), options.report)
  // A page of another host may post text without asking first; nothing here is called with it.
  server.removeContentTypeParser('text/plain')
  servePages(server, options.files)

  server.post('/session', { bodyLimit: LARGEST_EXCHANGE }, async (request, reply) => {
    const body = z.object({ code: z.string() }).safeParse(request.body)
    const cookies = readCookies(request, cookieName())
    const admission = body.success ? sessions.exchange(body.data.code, cookies) : null
    if (!admission) return reply.code(403).send(refusal('This launch code is unknown or was used before.'))
    reply.header('set-cookie', `${cookieName()}=${admission.cookie}; Path=/; HttpOnly; SameSite=Strict`)
    return { tab: admission.tab }
  })

  /** Runs before a body is read, so that nobody unknown can make the host hold much. */
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    const tab = ownValue(request.headers, TAB_HEADER)
    const known = typeof tab === 'string' && sessions.admits(readCookies(request, cookieName()), tab)
    if (!known) await reply.code(403).send(refusal('This tab has no access.'))
  }

  server.post<{ Params: { name: string } }>('/call/:name', { onRequest: admit }, async request =>
    answer((await options.services).handlers, request.params.name, request.body, options.report),
  )

  // Says that the host is there, also while what it is a door to is still being opened, however long that takes.
  server.post('/there', { onRequest: admit }, async () => ({ ok: true }))

  server.get('/events', { onRequest: admit }, async (_request, reply) =>
    reply.type('application/x-ndjson').send(streams.open()),
  )

  const subscribed = Promise.resolve(options.services).then(
    services => services.subscribe(event => streams.send(event)),
    () => undefined,
  )
  await server.listen({ host: '127.0.0.1', port: options.port })
  address.host = `127.0.0.1:${portOf(server, options.port)}`
  address.origin = `http://${address.host}`
  return {
    origin: address.origin,
    launchAddress: () => `${address.origin}/#code=${sessions.issueCode()}`,
    async close() {
      void subscribed.then(unsubscribe => unsubscribe?.())
      streams.end()
      const late = setTimeout(() => server.server.closeAllConnections(), CLOSING_TIME)
      await server.close()
      clearTimeout(late)
    },
  }
}

function servePages(server: FastifyInstance, files: ReadonlyMap<string, PageFile>): void {
  for (const [path, { file, mediaType }] of files) {
    server.get(path, async (_request, reply: FastifyReply) =>
      reply.type(mediaType).send(await readFile(file)),
    )
  }
}

/** Every value of a cookie: another server on this machine can add one of the same name, never take ours away. */
function readCookies(request: FastifyRequest, name: string): string[] {
  const cookies = request.headers.cookie?.split(';') ?? []
  return cookies.flatMap(cookie => {
    const [key, value] = cookie.trim().split('=')
    return key === name && value !== undefined ? [value] : []
  })
}

function portOf(server: FastifyInstance, asked: number): number {
  const [address] = server.addresses()
  return typeof address === 'object' ? address.port : asked
}
