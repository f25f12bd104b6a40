import type { ExtractedSpan, ExtractedTrace } from '../../../src-core/document/extracted'

/**
 * Two spans of a kind that touch, or have one space between them, are one: Word cuts its text at every spelling check.
 * Words that one person took away at one place, at one moment, are one too.
 */
export function joinSpans(spans: readonly ExtractedSpan[]): ExtractedSpan[] {
  const joined: ExtractedSpan[] = []
  const lastOf = new Map<string, number>()
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const key = keyOf(span)
    const index = lastOf.get(key) ?? -1
    const last = joined[index]
    if (last && touches(last, span))
      joined[index] = { ...last, ...joinedTrace(last, span), end: Math.max(last.end, span.end) }
    else lastOf.set(key, joined.push(span) - 1)
  }
  return joined
}

function keyOf({ kind, target, trace }: ExtractedSpan): string {
  return JSON.stringify([kind, target, trace?.kind, trace?.author, trace?.date?.slice(0, MINUTES)])
}

/** The length of an ISO 8601 date up to its minutes. */
const MINUTES = 16

function touches(last: ExtractedSpan, next: ExtractedSpan): boolean {
  if (last.kind === 'footnote-mark' || last.trace?.kind === 'comment') return false
  const isPlace = last.start === last.end || next.start === next.end
  // What is raised over two things is two things.
  const apart = isPlace || last.kind === 'raised' || last.kind === 'lowered' ? 0 : 1
  return next.start - last.end <= apart && (last.start === last.end) === (next.start === next.end)
}

function joinedTrace(last: ExtractedSpan, next: ExtractedSpan): { trace?: ExtractedTrace } {
  if (last.trace?.words === undefined || next.trace?.words === undefined) return {}
  return { trace: { ...last.trace, words: last.trace.words + next.trace.words } }
}
