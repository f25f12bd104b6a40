/**
 * Whether a question was answered, in the words of the CLARITY taxonomy (Thomas e.a., “I Never Said That”, 2024): three
 * statuses, and nine kinds that each belong to one of them.
 */
export const replyStatuses = ['clear-reply', 'ambivalent', 'clear-non-reply'] as const

export type ReplyStatus = (typeof replyStatuses)[number]

/** What can be asked of an answer: one of the statuses, or that nobody gave it one yet. */
export const sortsOfStatus = [...replyStatuses, 'none'] as const

export type SortOfStatus = (typeof sortsOfStatus)[number]

/** That the answer is said to stand elsewhere, which is no kind of the taxonomy and goes with any status. */
const REFERRED = 'referred'

/** The kinds of replies by the status they belong to. */
const kindsOfStatus = {
  'clear-reply': ['explicit'],
  ambivalent: ['implicit', 'partial', 'general', 'deflection', 'dodging'],
  'clear-non-reply': ['declining', 'ignorance', 'clarification'],
} as const satisfies Record<ReplyStatus, readonly string[]>

/** Every kind of reply, in the order of the statuses, and `referred` last. */
export const replyKinds = [
  ...kindsOfStatus['clear-reply'],
  ...kindsOfStatus.ambivalent,
  ...kindsOfStatus['clear-non-reply'],
  REFERRED,
] as const

export type ReplyKind = (typeof replyKinds)[number]

/** The kinds that can be said of a reply of a status. */
export function kindsFor(status: ReplyStatus): readonly ReplyKind[] {
  return [...kindsOfStatus[status], REFERRED]
}

/** Whether a kind can be said of a reply of a status. */
export function goesWith(status: ReplyStatus, kind: ReplyKind): boolean {
  return kindsFor(status).includes(kind)
}
