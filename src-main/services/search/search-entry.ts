import { rmSync } from 'node:fs'
import { type ClaimedIndex, claimIndex } from './claim-index'
import { SearchIndex } from './search-index'
import type { SearchReply, SearchRequest } from './search-messages'

/** What Electron gives a utility process instead of Node's `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const parentPort = (process as { parentPort?: ParentPort }).parentPort

let claimed: ClaimedIndex | null = null
let index: SearchIndex | null = null

function reply(message: SearchReply): void {
  if (parentPort) parentPort.postMessage(message)
  else process.send?.(message)
}

function answer(request: SearchRequest): void {
  try {
    reply({ number: request.number, value: answerTo(request) })
  } catch (error) {
    reply({ number: request.number, reason: error instanceof Error ? error.message : String(error) })
  }
}

function answerTo(request: SearchRequest): unknown {
  if (request.ask === 'open') {
    claimed = claimIndex(request.folder)
    if (request.anew) rmSync(claimed.path, { force: true })
    index = new SearchIndex(claimed.path)
    // Behind the answer: whoever opened it is typing still.
    setImmediate(() => index?.getReady())
    return [...index.versions]
  }
  if (request.ask === 'peak') return process.resourceUsage().maxRSS * 1024
  if (request.ask === 'close') {
    index?.close()
    claimed?.giveBack()
    index = null
    claimed = null
    return null
  }
  if (!index) throw new Error('No index is open.')
  switch (request.ask) {
    case 'change':
      index.change(request.sources, request.gone)
      return null
    case 'mark':
      index.mark(new Map(request.marks))
      return null
    case 'judge':
      index.judge(new Map(request.judged))
      return null
    case 'find':
      return index.find(request.search)
    case 'show':
      return index.show(request.search, request.from, request.count)
    case 'places':
      return index.places(request.search)
    case 'alike':
      return index.alike(request.passage, request.filter)
    case 'terms':
      return index.byTerms(request.terms)
    case 'names':
      return index.names()
  }
}

if (parentPort) parentPort.on('message', ({ data }) => answer(data as SearchRequest))
else {
  process.on('message', request => answer(request as SearchRequest))
  // Nobody waits for the answer any more.
  process.once('disconnect', () => process.exit())
}
