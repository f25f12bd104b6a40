import type { Trace } from '../../document/model'
import type { PaperLine } from './paper-line'

type PageStart = { readonly number: number; readonly start: number }

/**
 * What headers, footers and other furniture tell of a draft. Their words are not in the text, so each is told where its page
 * begins, with the words it is about; once where the headers of a page repeat each other. Offsets are UTF-16 units.
 */
export function edgeTraces(furniture: readonly PaperLine[], pages: readonly PageStart[]): Trace[] {
  const starts = new Map(pages.map(({ number, start }) => [number, start]))
  const told = furniture.flatMap(({ text, page, spans = [] }) => {
    const start = starts.get(page) ?? 0
    return spans.flatMap(({ kind, trace, ...at }): Trace[] => {
      const words = trace?.words ?? text.slice(at.start, at.end)
      if (kind === 'struck') return [{ ...trace, kind, start, end: start, words, atEdge: true }]
      return kind === 'trace' && trace ? [{ ...trace, start, end: start, words, atEdge: true }] : []
    })
  })
  return [...new Map(told.map(trace => [JSON.stringify(trace), trace])).values()]
}
