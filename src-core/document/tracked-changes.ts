import type { StructuredDocument, Trace } from './model'

const TRACKED: ReadonlySet<Trace['kind']> = new Set(['inserted', 'deleted', 'moved-here', 'moved-away'])

/** Whether a paper holds tracked changes, which its text has all accepted. */
export function holdsTrackedChanges({ traces = [] }: Pick<StructuredDocument, 'traces'>): boolean {
  return traces.some(({ kind }) => TRACKED.has(kind))
}
