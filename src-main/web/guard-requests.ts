import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ownValue } from '../../src-core/basics/own-value'
import { failureFor } from './failure-for'
import { refuseRequest } from './refuse-request'

/** Where a host listens; set once it does, and no request can come before. */
export interface Address {
  host: string
  origin: string
}

/**
 * Refuses what does not come from the page before anything else of the request is read. What goes wrong is answered
 * without its reason leaving the process.
 */
export function guardRequests(
  server: FastifyInstance,
  address: Address,
  isPage: (path: string) => boolean,
  report: (error: unknown) => void,
): void {
  server.addHook('onRequest', async (request, reply) => {
    const reason = refuseRequest(faceOf(request, isPage), address)
    if (reason) await reply.code(403).send(refusal(reason))
  })
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ ok: false, error: { code: 'not-found', message: 'Nothing is here.' } }),
  )
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) report(error)
    reply.code(status).send({ ok: false, error: failureFor(status) })
  })
}

/** Answers what is refused before any route or guard is asked, such as a path that cannot be decoded. */
export function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400
  void reply.code(status).send({ ok: false, error: failureFor(status) })
}

function faceOf(request: FastifyRequest, isPage: (path: string) => boolean) {
  const { rawHeaders } = request.raw
  const one = (name: string) => {
    const value = ownValue(request.headers, name)
    return typeof value === 'string' ? value : undefined
  }
  return {
    method: request.method,
    hosts: [
      // Of several headers, Node shows only the first one in `headers`.
      ...rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host'),
      // A whole address in place of a path, as for a proxy, names a host too.
      ...(request.raw.url?.startsWith('/') ? [] : [request.raw.url ?? '']),
    ],
    origin: one('origin'),
    site: one('sec-fetch-site'),
    mode: one('sec-fetch-mode'),
    forPage: isPage(request.url.replace(/\?.*$/s, '')),
  }
}

/** The answer to a request that is not allowed. */
export function refusal(message: string) {
  return { ok: false, error: { code: 'forbidden', message } }
}
