import type { StructuredDocument, Turn } from '../../src-core/document/model'

/** So many of so many. */
export interface Share {
  readonly done: number
  readonly of: number
}

/** What a structured paper looks like in figures. */
export interface Measures {
  readonly kind: string
  readonly turns: number
  /** The numbers that are missing between the first and the last of questions and of answers, such as `A4`. */
  readonly missing: readonly string[]
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
    missing: [...missingNumbers('Q', document.turns), ...missingNumbers('A', document.turns)],
    footnotes: {
      done: document.footnotes.filter(({ block, marks }) => block !== null && marks.length > 0).length,
      of: document.footnotes.length,
    },
    references: {
      done: references.filter(({ target }) => target !== undefined).length,
      of: references.length,
    },
    hyphens: {
      dropped: hyphens.filter(({ from, to }) => from.includes('-') && !to.includes('-')).length,
      kept: hyphens.filter(({ from, to }) => !from.includes('-') || to.includes('-')).length,
    },
    furniture: document.furniture.length,
    warnings: document.warnings.length,
  }
}

function missingNumbers(letter: 'Q' | 'A', turns: readonly Turn[]): string[] {
  const role = letter === 'Q' ? 'question' : 'answer'
  const numbers = new Set(turns.filter(turn => turn.role === role).flatMap(turn => turn.numbers))
  const missing: string[] = []
  for (let number = 1; number < Math.max(0, ...numbers); number += 1) {
    if (!numbers.has(number)) missing.push(`${letter}${number}`)
  }
  return missing
}
