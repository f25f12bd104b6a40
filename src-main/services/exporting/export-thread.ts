import { Worker } from 'node:worker_threads'
import type { Judgement } from '../../../src-core/answers/judgement'
import { CallError, failureOf } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ConnectedEnd } from '../../../src-core/export/connected'
import type { ExportTools } from '../../../src-core/export/export-format'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import type { ExportProgress } from '../../../src-core/export/formats/export-progress'
import { ownScript, threadLoader } from '../../import/decoding/own-script'
import { Line } from '../../import/reader/line'
import type { FromThread, MadeExport, SentSource, ToThread } from './thread-messages'

export interface RenderWith {
  readonly tools: ExportTools
  readonly onProgress?: ExportProgress
  readonly signal?: AbortSignal
  /** Whether what is made is shown, and so read back, or only written. */
  readonly isShown?: boolean
}

/** Renders an export. Throws what the tools throw, `too-large` where it takes too much memory, and `cancelled` when the signal says so. */
export type RenderExport = (
  source: ExportSource,
  options: ExportOptions,
  how: RenderWith,
) => Promise<MadeExport>

/** So many annotations go at once: more would hold up whoever waits for something else. */
const AT_ONCE = 500

/** A thread that nobody needs for so many ms is ended, and the papers that it holds with it. */
const IDLE = 60_000

/** Answers what renders exports in a thread, one after another. It keeps the papers it was sent, which take longest to send. */
export function renderInThread(idle = IDLE): RenderExport {
  const line = new Line(1)
  let kept: KeptThread | null = null
  let timer: NodeJS.Timeout | undefined
  const end = () => {
    kept?.end()
    kept = null
  }
  return async (source, options, how) => {
    await line.enter()
    clearTimeout(timer)
    try {
      if (how.signal?.aborted) throw stopped()
      if (!kept || kept.isOver) kept = new KeptThread()
      return await kept.render(source, options, how)
    } catch (error) {
      // A thread that was stopped, or failed in a way nobody foresaw, may be busy still.
      if (!(error instanceof CallError) || kept?.isBusy) end()
      throw error
    } finally {
      line.leave()
      timer = setTimeout(end, idle)
      timer.unref()
    }
  }
}

function stopped(): CallError {
  return new CallError('cancelled', 'The export was stopped.')
}

class KeptThread {
  isOver = false
  /** Whether it may be at work on what nobody waits for any more. */
  isBusy = false
  private readonly thread = new Worker(
    ownScript('../services/exporting/thread-entry.ts', 'export-thread.js'),
    { execArgv: threadLoader() },
  )
  private readonly keys = new Map<StructuredDocument, number>()
  private lastKey = 0
  private hear: (message: FromThread) => void = () => undefined
  private fail: (error: Error) => void = () => undefined

  constructor() {
    this.thread.on('message', message => this.hear(message))
    this.thread.on('error', error => {
      this.isOver = true
      this.fail(error)
    })
    this.thread.on('exit', () => {
      this.isOver = true
      this.fail(new Error('The thread that renders exports ended unexpectedly.'))
    })
    this.thread.unref()
  }

  end(): void {
    this.isOver = true
    void this.thread.terminate()
  }

  render(source: ExportSource, options: ExportOptions, how: RenderWith): Promise<MadeExport> {
    const { signal } = how
    return new Promise<MadeExport>((resolve, reject) => {
      const finish = () => {
        signal?.removeEventListener('abort', stop)
        this.hear = () => undefined
        this.fail = () => undefined
        this.thread.unref()
      }
      const refuse = (error: unknown) => {
        this.isBusy = error instanceof CallError && error.code === 'cancelled'
        finish()
        reject(error)
      }
      const stop = () => refuse(stopped())
      signal?.addEventListener('abort', stop)
      // Held while it works, so that a command does not end before its file is there.
      this.thread.ref()
      this.fail = error => refuse(isOutOfMemory(error) ? tooLarge(error) : error)
      this.hear = message => {
        if (message.type === 'progress') how.onProgress?.(message.part)
        else if (message.type === 'mark' || message.type === 'print' || message.type === 'draw')
          void this.help(message, source, how.tools)
        else if (message.type === 'made') {
          finish()
          resolve(message.made)
        } else refuse(failedAs(message))
      }
      this.send(source, options, how).catch(refuse)
    })
  }

  /** Sends what is needed piece by piece, between which others have their turn. */
  private async send(
    source: ExportSource,
    options: ExportOptions,
    { signal, isShown = false }: RenderWith,
  ): Promise<void> {
    const { documents, papers: mentioned, connections = [], ...rest } = source
    const ends = connections.flatMap(({ from, to }) => [from.document, to.document])
    if (options.documentId === null)
      this.forget(new Set([...documents.map(({ document }) => document), ...(mentioned ?? []), ...ends]))
    const papers: { key: number; judgements: readonly Judgement[] }[] = []
    for (const { document, annotations, judgements = [] } of documents) {
      const key = await this.sendPaper(document)
      for (let at = 0; at < annotations.length; at += AT_ONCE) {
        this.say({ type: 'annotations', key, annotations: annotations.slice(at, at + AT_ONCE) })
        await turn()
      }
      if (signal?.aborted) return
      papers.push({ key, judgements })
    }
    const others: number[] = []
    for (const document of mentioned ?? []) others.push(await this.sendPaper(document))
    for (const document of ends) await this.sendPaper(document)
    const keyed = ({ document, ...end }: ConnectedEnd) => ({ ...end, paper: this.keys.get(document) ?? 0 })
    const sent: SentSource = {
      ...rest,
      mentioned: mentioned ? others : null,
      connections: connections.map(({ connection, from, to }) => ({
        connection,
        from: keyed(from),
        to: keyed(to),
      })),
    }
    this.say({ type: 'render', source: sent, papers, options, isShown })
  }

  /** Sends a paper unless the thread has it; answers its number there. */
  private async sendPaper(document: StructuredDocument): Promise<number> {
    const known = this.keys.get(document)
    if (known !== undefined) return known
    this.lastKey += 1
    const key = this.lastKey
    this.keys.set(document, key)
    this.say({ type: 'paper', key, document })
    await turn()
    return key
  }

  /** Lets the thread drop what is not needed any more. */
  private forget(needed: ReadonlySet<StructuredDocument>): void {
    for (const [document, key] of this.keys) {
      if (needed.has(document)) continue
      this.keys.delete(document)
      this.say({ type: 'forget', key })
    }
  }

  /** Does for the thread what it cannot do itself. */
  private async help(
    message: Extract<FromThread, { type: 'mark' | 'print' | 'draw' }>,
    { documents }: ExportSource,
    tools: ExportTools,
  ): Promise<void> {
    try {
      if (message.type === 'print') {
        this.say({ type: 'answer', answer: await tools.printPdf(message.html) })
        return
      }
      const own = documents.find(({ document }) => document.id === message.paper)
      if (!own) throw new CallError('not-found', 'The paper is not part of the export.')
      const answer =
        message.type === 'draw'
          ? await tools.drawRegions(own.document, message.regions)
          : await tools.markOriginal(own.document, message.marks)
      this.say({ type: 'answer', answer })
    } catch (error) {
      const failure =
        error instanceof CallError
          ? failureOf(error)
          : { code: 'internal' as const, message: error instanceof Error ? error.message : String(error) }
      this.say({ type: 'refusal', failure })
    }
  }

  private say(message: ToThread): void {
    this.thread.postMessage(message)
  }
}

/** Lets whatever waits have its turn. */
function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

function failedAs({ failure, message }: Extract<FromThread, { type: 'failed' }>): Error {
  if (!failure) return new Error(message)
  return new CallError(failure.code, failure.message, { fault: failure.fault })
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooLarge(cause: Error): CallError {
  return new CallError(
    'too-large',
    'The export takes more memory than there is; export fewer papers at once.',
    {
      cause,
    },
  )
}
