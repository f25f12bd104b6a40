import { createDocumentReader } from '../../import/reader/document-reader'
import { salvageApart } from '../../import/reader/salvage-apart'
import { startNodeReader } from '../../import/reader/start-node-reader'
import { printWithBrowser } from '../../printing/print-with-browser'
import { realSystem } from '../../storage/files/system'
import type { CliContext, Terminal } from './context'

/** What commands work with on this machine. */
export function machineContext(terminal: Terminal): CliContext {
  return {
    ...terminal,
    system: { ...realSystem, salvage: salvageApart(startNodeReader) },
    reader: createDocumentReader(startNodeReader),
    startReader: startNodeReader,
    printPdf: printWithBrowser(),
  }
}
