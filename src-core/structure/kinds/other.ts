import type { KindRules } from './kind-rules'

/** Anything else: headings and paragraphs, no turns. */
export const other: KindRules = {
  kind: 'other',
  evidence: () => 0.3,
  turns: () => [],
}
