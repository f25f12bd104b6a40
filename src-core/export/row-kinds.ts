/** What a table can have a row for. */
export const rowKinds = ['annotations', 'turns'] as const

export type RowKind = (typeof rowKinds)[number]
