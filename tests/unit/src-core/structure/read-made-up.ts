import { documentFaults } from '../../../../src-core/document/document-faults'
import type { ExtractedLine, Extraction } from '../../../../src-core/document/extracted'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { knownWords } from '../../../../src-main/import/known-words'

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }

/** Structures a small paper written for a test: a line of text each, or lines with all that a decoder knows of them. */
export async function readMadeUp(
  paper: string | readonly ExtractedLine[],
  meta?: Extraction['meta'],
): Promise<StructuredDocument> {
  const lines = typeof paper === 'string' ? paper.split('\n').map(text => ({ text, page: 1 })) : paper
  const extraction = { lines, unit: 'lines' as const, ...(meta && { meta }) }
  const document = structureDocument(extraction, SOURCE, await knownWords())
  if (documentFaults(document).length > 0) throw new Error(documentFaults(document).join('\n'))
  return document
}

/** Turns as `speech {De voorzitter:} Het woord is aan u.`, blocks parted by slashes. */
export function turnsOf({ turns, text }: StructuredDocument): string[] {
  return turns.map(({ role, label, start, end }) => {
    const words = text.slice(start + (label?.length ?? 0), end).trim()
    return `${role} {${label ?? ''}} ${words.replace(/\n/g, ' / ')}`
  })
}
