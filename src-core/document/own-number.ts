import type { Identifier, StructuredDocument } from './model'

/** The series whose number is a paper's own: it is known and cited by one of them. */
const NUMBERED: ReadonlySet<Identifier['kind']> = new Set<Identifier['kind']>([
  'kamerstuk',
  'aanhangsel',
  'handelingen',
])

/** Whether a number is of a series in which each paper has its own. */
export function isPaperNumber({ kind }: Pick<Identifier, 'kind'>): boolean {
  return NUMBERED.has(kind)
}

/** A paper's own number; undefined where none is known. */
export function ownNumber({ meta }: Pick<StructuredDocument, 'meta'>): Identifier | undefined {
  return meta.identifiers.find(isPaperNumber)
}
