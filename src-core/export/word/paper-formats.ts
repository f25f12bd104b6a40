import type { StructuredDocument } from '../../document/model'
import type { Span } from './cut-pieces'

/** The formats of a paper's own, the labels of its turns in bold, and what recognised words were set right to. */
export function formatsOf({ inlines, turns, text, setRight = [] }: StructuredDocument): Span[] {
  const formats = inlines.flatMap(({ kind, start, end, target }): Span[] => {
    if (kind === 'bold' || kind === 'italic' || kind === 'struck') return [{ kind, start, end }]
    if (kind === 'footnote-mark') return [{ kind: 'mark', start, end }]
    return kind === 'link' && target ? [{ kind, start, end, value: target }] : []
  })
  const labels = turns.flatMap(({ label, start }): Span[] =>
    label && text.startsWith(label, start) ? [{ kind: 'bold', start, end: start + label.length }] : [],
  )
  const right = setRight.map(({ start, end, words }): Span => ({ kind: 'right', start, end, value: words }))
  return [...formats, ...labels, ...right]
}
