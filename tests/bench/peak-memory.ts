import { createDocumentReader } from '../../src-main/import/reader/document-reader'
import { startNodeReader } from '../../src-main/import/reader/start-node-reader'

/** The largest resident memory of the process that reads a file as the app does, in MB of 2^20 bytes. */
export async function peakMemory(name: string, bytes: Uint8Array): Promise<number> {
  const { peakBytes } = await createDocumentReader(startNodeReader).read(name, bytes)
  return peakBytes / 2 ** 20
}
