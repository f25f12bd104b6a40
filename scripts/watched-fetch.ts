import { Readable } from 'node:stream'
import { errorCauses } from './error-causes'

/** Who watches a download. */
export interface Watch {
  /** Hears how many bytes have come of how many; null where the server does not say. */
  came(bytes: number, total: number | null): void
  /** Begins to be patient: calls back where nothing is heard of the download before the answer is called. */
  arm(stalled: () => void): () => void
  /** What is said of a download that stalls. */
  readonly stalled: string
}

/**
 * A `fetch` that is watched: it may take any time while bytes come and is ended where none do, and its errors say what
 * caused them, which the error `fetch failed` itself does not.
 */
export function watchedFetch(
  fetch: typeof globalThis.fetch,
  { came, arm, stalled }: Watch,
): typeof globalThis.fetch {
  return async (input, init) => {
    const ending = new AbortController()
    const begin = () => arm(() => ending.abort(new Error(stalled)))
    let disarm = begin()
    const fail = (error: unknown) => new Error(errorCauses(error), { cause: error })
    async function* count(body: AsyncIterable<Uint8Array>, total: number | null) {
      let bytes = 0
      try {
        for await (const chunk of body) {
          disarm()
          disarm = begin()
          bytes += chunk.byteLength
          came(bytes, total)
          yield chunk
        }
      } catch (error) {
        throw fail(error)
      } finally {
        disarm()
      }
    }
    try {
      const response = await fetch(input, { ...init, signal: ending.signal })
      if (response.ok && response.body) {
        const total = Number(response.headers.get('content-length')) || null
        return new Response(
          Readable.toWeb(Readable.from(count(response.body, total))) as ReadableStream,
          response,
        )
      }
      disarm()
      return response
    } catch (error) {
      disarm()
      throw fail(error)
    }
  }
}
