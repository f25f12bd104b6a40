import { parentPort } from 'node:worker_threads'
import type { Annotation } from '../../../src-core/annotation/model'
import { append } from '../../../src-core/basics/append'
import { CallError, failureOf } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportTools } from '../../../src-core/export/export-format'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { madeExport } from './made-export'
import type { FromThread, SentSource, ToolAnswer, ToThread } from './thread-messages'

const documents = new Map<number, StructuredDocument>()
let annotations = new Map<number, Annotation[]>()
let waiting: { resolve(answer: ToolAnswer): void; reject(error: Error): void } | null = null

function say(message: FromThread, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

/** Files and browsers are out of reach here: who started this thread does what takes them. */
const tools: ExportTools = {
  async markOriginal({ id }, marks) {
    const marked = await ask({ type: 'mark', paper: id, marks })
    if (!('content' in marked)) throw new Error('A marked file was asked for.')
    return marked
  },
  async drawRegions({ id }, regions) {
    const drawn = await ask({ type: 'draw', paper: id, regions })
    if (!Array.isArray(drawn)) throw new Error('Pictures were asked for.')
    return drawn
  },
  async printPdf(html) {
    const printed = await ask({ type: 'print', html })
    if (!(printed instanceof Uint8Array)) throw new Error('A printed file was asked for.')
    return printed
  },
}

function ask(message: FromThread): Promise<ToolAnswer> {
  return new Promise((resolve, reject) => {
    waiting = { resolve, reject }
    say(message)
  })
}

function paper(key: number): StructuredDocument {
  const document = documents.get(key)
  if (!document) throw new Error(`Paper ${key} was never sent.`)
  return document
}

/** The source as it was before papers became numbers. */
function received(
  { mentioned, connections, ...rest }: SentSource,
  parts: ExportSource['documents'],
): ExportSource {
  const end = ({ paper: key, ...one }: SentSource['connections'][number]['from']) => ({
    ...one,
    document: paper(key),
  })
  return {
    ...rest,
    documents: parts,
    ...(mentioned && { papers: mentioned.map(paper) }),
    connections: connections.map(({ connection, from, to }) => ({
      connection,
      from: end(from),
      to: end(to),
    })),
  }
}

async function render({
  source,
  papers,
  options,
  isShown,
}: Extract<ToThread, { type: 'render' }>): Promise<void> {
  const own = annotations
  annotations = new Map()
  try {
    const parts = papers.map(({ key, judgements }) => ({
      document: paper(key),
      annotations: own.get(key) ?? [],
      judgements,
    }))
    const onProgress = (part: number) => say({ type: 'progress', part })
    const file = await renderExport(received(source, parts), options, tools, onProgress)
    const made = madeExport(file, isShown ? options.language : null)
    const { buffer } = made.content
    say({ type: 'made', made }, buffer instanceof ArrayBuffer ? [buffer] : [])
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say({ type: 'failed', failure: error instanceof CallError ? failureOf(error) : null, message })
  }
}

parentPort?.on('message', (message: ToThread) => {
  switch (message.type) {
    case 'paper':
      documents.set(message.key, message.document)
      return
    case 'forget':
      documents.delete(message.key)
      return
    case 'annotations': {
      const all = annotations.get(message.key) ?? []
      append(all, message.annotations)
      annotations.set(message.key, all)
      return
    }
    case 'render':
      void render(message)
      return
    case 'answer':
      waiting?.resolve(message.answer)
      return
    case 'refusal': {
      const { code, message: why, fault } = message.failure
      waiting?.reject(new CallError(code, why, { fault }))
    }
  }
})
