import type { Repair, StructuredDocument } from '../../src-core/document/model'
import { measureNumbering, type Numbering } from './measure-numbering'

/** So many of so many. */
export interface Share {
  readonly done: number
  readonly of: number
}

/** What a structured paper looks like in figures. */
export interface Measures {
  readonly kind: string
  readonly turns: number
  readonly numbering: Numbering
  readonly footnotes: Share
  readonly references: Share
  readonly hyphens: { readonly dropped: number; readonly kept: number }
  readonly furniture: number
  readonly warnings: number
}

/** Counts what was found in a document. */
export function measureDocument(document: StructuredDocument): Measures {
  const references = document.inlines.filter(({ kind }) => kind === 'cross-reference')
  const hyphens = document.repairs.filter(({ kind }) => kind === 'hyphen')
  return {
    kind: document.kind,
    turns: document.turns.length,
    numbering: measureNumbering(document.turns),
    footnotes: {
      done: document.footnotes.filter(({ block, marks }) => block !== null && marks.length > 0).length,
      of: document.footnotes.length,
    },
    references: {
      done: references.filter(({ target }) => target !== undefined).length,
      of: references.length,
    },
    hyphens: {
      dropped: hyphens.filter(isDropped).length,
      kept: hyphens.filter(repair => !isDropped(repair)).length,
    },
    furniture: document.furniture.length,
    warnings: document.warnings.length,
  }
}

/** A soft hyphen says itself that it is only a line's. */
function isDropped({ from, to }: Pick<Repair, 'from' | 'to'>): boolean {
  return /[-\u00AD\u2010]/.test(from) && !/[-\u2010]/.test(to)
}
