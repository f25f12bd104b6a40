import type { ExtractedLine } from '../../../src-core/document/extracted'

/** Lines without those that say and tell the same: first, odd and even pages of every section repeat each other's headers. */
export function withoutRepeats(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const told = ({ text, spans = [] }: ExtractedLine) =>
    JSON.stringify([text, ...spans.map(({ kind, trace }) => [kind, trace?.kind, trace?.words])])
  return [...new Map(lines.map(line => [told(line), line])).values()]
}
