import type { KindRules } from './kind-rules'

/** Anything else: headings and paragraphs, no turns. */
export const other: KindRules = {
  kind: 'other',
  evidence: () => ({ weight: 0.3, clues: ['what any paper may be'] }),
  turns: () => [],
}
