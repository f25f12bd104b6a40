import type { StructuredDocument } from '../model'

/** The numbers of the pages, from 1, whose text seems to be no language; all of them where that is told of the whole paper. */
export function garbledPages({ warnings, pages }: StructuredDocument): number[] {
  const isWhole = warnings.some(({ kind }) => kind === 'garbled-text')
  const starts = new Set(warnings.filter(({ kind }) => kind === 'garbled-page').map(({ start }) => start))
  return pages.filter(({ start }) => isWhole || starts.has(start)).map(({ number }) => number)
}
