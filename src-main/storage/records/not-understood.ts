/** What of a file cannot be understood: what is there now, and what was known of it before. */
export interface NotUnderstood {
  readonly all: readonly unknown[]
  /** Whether any of it is there no more. */
  readonly lacks: boolean
}

/** What stands in a file now and cannot be understood, with what was known of it before: both stay in it. */
export function withKnown(there: readonly unknown[], before: readonly unknown[]): NotUnderstood {
  const written = new Set(there.map(raw => JSON.stringify(raw)))
  const gone = before.filter(raw => !written.has(JSON.stringify(raw)))
  return { all: [...there, ...gone], lacks: gone.length > 0 }
}
