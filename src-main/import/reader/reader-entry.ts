import { CallError, failureOf } from '../../../src-core/contract/errors'
import { readDocument } from '../read-document'
import type {
  DrawRequest,
  MarkRequest,
  ReaderRequest,
  ReadReply,
  ReadRequest,
  SalvageRequest,
  TemplateRequest,
} from './reader-process'
import { type LimitsWatch, watchLimits } from './watch-limits'

/** What Electron gives a utility process instead of Node's `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const parentPort = (process as { parentPort?: ParentPort }).parentPort

function reply(message: ReadReply): void {
  if (parentPort) parentPort.postMessage(message)
  else process.send?.(message)
}

/** Begun before the first file, and kept for those that follow. */
let watching: Promise<LimitsWatch> | null = null

async function read(request: ReaderRequest): Promise<void> {
  watching ??= watchLimits()
  const watch = await watching
  watch.begin(request.limits.memory * 1024 * 1024, request.limits.time)
  reply({ type: 'begins' })
  await ('schema' in request ? salvage(request) : answer(request))
  watch.end()
}

async function answer(request: ReadRequest | MarkRequest | DrawRequest | TemplateRequest): Promise<void> {
  try {
    if ('template' in request) await takeTemplate(request)
    else if ('regions' in request) await drawOriginal(request)
    else await ('marks' in request ? markOriginal(request) : readPaper(request))
  } catch (error) {
    const known =
      error instanceof CallError ? error : new CallError('damaged', unexpected(request.name, error))
    reply({ type: 'failed', ...failureOf(known), peakBytes: peakBytes() })
  }
}

async function readPaper({ name, bytes, limits, scan }: ReadRequest): Promise<void> {
  const onProgress = (done: number, total: number) => reply({ type: 'progress', done, total })
  const document = await readDocument(name, bytes, limits, onProgress, scan)
  reply({ type: 'done', document, peakBytes: peakBytes() })
}

async function markOriginal({ name, bytes, paper, marks }: MarkRequest): Promise<void> {
  const { markPdf } = await import('../marked-pdf/mark-pdf')
  reply({ type: 'marked', ...(await markPdf(name, bytes, paper, marks)) })
}

async function drawOriginal({ bytes, regions }: DrawRequest): Promise<void> {
  const { drawRegions } = await import('../marked-pdf/draw-regions')
  reply({ type: 'drawn', pictures: await drawRegions(bytes, regions) })
}

async function takeTemplate(request: TemplateRequest): Promise<void> {
  const { readTemplate } = await import('../word-template/read-template')
  reply({ type: 'template', template: await readTemplate(request) })
}

/** What no paper needs is loaded when it is asked for. */
async function salvage({ schema, bytes, whose }: SalvageRequest): Promise<void> {
  const { salvageBySchema } = await import('../../storage/records/salvage-by-schema')
  reply({ type: 'salvaged', records: [...salvageBySchema(bytes, schema, whose)] })
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024
}

/** A decoder that fails in a way nobody foresaw met a file that is not what its format promises. */
function unexpected(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `${name} cannot be read; it may be damaged (${reason}).`
}

if (parentPort) parentPort.on('message', ({ data }) => void read(data as ReaderRequest))
else {
  process.on('message', request => void read(request as ReaderRequest))
  // Nobody waits for the answer any more.
  process.once('disconnect', () => process.exit())
}
