import type { Handlers } from '../../src-core/contract/boundary'
import type { ProjectSession } from './session/project-session'

/** What the names of calls begin with that look at the text of the papers, or annotations, that they are given. */
const READING = [
  'annotation.',
  'commitment.',
  'connection.',
  'correction.',
  'edition.',
  'judgement.',
  'note.',
  'notebook.quotations',
  'place.',
  'reread.',
  'search.mark',
  'suggestion.',
]
/** How many papers are read ahead for one call at most; the others are read when they come up. */
const MOST = 20
/** How deep ids are looked for in what a call is given. */
const DEPTH = 4

/**
 * The same calls, which read the papers that they name first where these are not in memory, so that nothing else waits for the
 * disk. Calls about one paper keep their order.
 */
export function readingAhead(handlers: Handlers, project: () => ProjectSession): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => {
    if (!READING.some(beginning => name.startsWith(beginning))) return [name, handler]
    const handle = handler as (input: unknown) => Promise<unknown>
    return [
      name,
      (input: unknown) => {
        const session = project()
        const missing = papersNamed(session, input).filter(id => session.documents.isUnread(id))
        // Without a moment in between where there is nothing to wait for.
        return missing.length === 0
          ? handle(input)
          : session.documents.readAhead(missing).then(() => handle(input))
      },
    ]
  })
  return Object.fromEntries(wrapped) as Handlers
}

/** The ids of papers that are named in what a call is given, or whose annotations are. */
function papersNamed(session: ProjectSession, input: unknown): string[] {
  const papers = new Set<string>()
  const walk = (value: unknown, depth: number) => {
    if (papers.size >= MOST || depth > DEPTH) return
    if (typeof value === 'string') {
      const id = value.startsWith('doc_') ? value : session.records.annotations.get(value)?.documentId
      if (id !== undefined) papers.add(id)
    } else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) walk(part, depth + 1)
  }
  walk(input, 0)
  return [...papers]
}
