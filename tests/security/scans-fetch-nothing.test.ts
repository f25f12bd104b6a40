import { expect, it } from 'vitest'
import { sourceLoader } from '../../src-main/import/decoding/own-script'
import { createDocumentReader } from '../../src-main/import/reader/document-reader'
import { readerEntry, startChild } from '../../src-main/import/reader/start-node-reader'
import { makeScan } from '../fixtures/make-scan'
import { at, makePdf } from '../unit/src-main/import/make-files'

const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`

/** Ends the process that connects to anything, asks for a name, or fetches. */
const OFFLINE = moduleOf(`
  import dns from 'node:dns'
  import net from 'node:net'
  const end = () => process.kill(process.pid, 'SIGKILL')
  Object.defineProperty(globalThis, 'fetch', { value: end })
  net.Socket.prototype.connect = end
  dns.lookup = end`)

/** The same, in every thread of the process too. */
const ALL_OFFLINE = moduleOf(`
  import threads from 'node:worker_threads'
  import { syncBuiltinESMExports } from 'node:module'
  import ${JSON.stringify(OFFLINE)}
  threads.Worker = class extends threads.Worker {
    constructor(script, options) {
      super(script, { ...options, execArgv: [...(options.execArgv ?? []), '--import', ${JSON.stringify(OFFLINE)}] })
    }
  }
  syncBuiltinESMExports()`)

const reader = (also: readonly string[] = []) =>
  createDocumentReader(heap =>
    startChild(readerEntry(), heap, [...sourceLoader(), '--import', ALL_OFFLINE, ...also]),
  )

it('text recognition has all it needs on this machine, in its process and in its threads', async () => {
  const paper = makePdf([at(70, 700, 'Bent u bekend met het bericht over de sancties?', 12)])
  const scan = await makeScan(paper, [1], { dpi: 100 })
  const { document } = await reader().read('scan.pdf', scan)
  expect(document.text).toBe('Bent u bekend met het bericht over de sancties?')
})

it('what fetches would be seen', async () => {
  const fetching = reader(['--import', moduleOf("setTimeout(() => fetch('http://127.0.0.1:1/'), 1)")])
  await expect(fetching.read('a.txt', Buffer.from('Geachte voorzitter'))).rejects.toMatchObject({
    code: 'damaged',
  })
})
