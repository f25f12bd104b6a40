import type { StructuredDocument } from '../model'
import { isPaperNumber } from '../own-number'
import type { CorrectionChange } from './correction'

type MetaChange = Extract<CorrectionChange, { type: 'set-meta' }>

/** What a document is known by, with what a reader set right; what the change leaves out stays. */
export function correctMeta(
  { meta }: StructuredDocument,
  { type: _, number, ...rest }: MetaChange,
): StructuredDocument['meta'] {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  if (number === undefined) return { ...meta, ...given }
  const others = meta.identifiers.filter(identifier => !isPaperNumber(identifier))
  return { ...meta, ...given, identifiers: number === null ? others : [number, ...others] }
}
