import { CallError } from '../../src-core/contract/errors'
import type { DocumentReader } from '../../src-main/import/reader/document-reader'
import type { Outcome } from './format-table'
import { measureDocument } from './measure-document'

/** Reads one file and tells what became of it; its time, on a clock in ms, is without the wait for its turn. */
export async function readOne(
  reader: DocumentReader,
  file: string,
  bytes: Uint8Array,
  now: () => number = () => performance.now(),
): Promise<Outcome> {
  let began = now()
  const onBegin = () => {
    began = now()
  }
  try {
    const { document, peakBytes } = await reader.read(file, bytes, { onBegin })
    return { file, time: now() - began, peakBytes, measures: measureDocument(document), error: null }
  } catch (error) {
    const code = error instanceof CallError ? error.code : 'internal'
    const message = error instanceof Error ? error.message : String(error)
    return { file, time: now() - began, peakBytes: 0, measures: null, error: `${code}: ${message}` }
  }
}
