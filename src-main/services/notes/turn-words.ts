import { foldText } from '../../../src-core/document/fold-text'
import type { ProjectSession } from '../session/project-session'

interface KnownWords {
  readonly version: string
  /** Folded, all turns together. */
  readonly words: string
}

/** The words by which turns are found, of each paper that was read for them: so that a paper is not read again in vain. */
const known = new WeakMap<ProjectSession, Map<string, KnownWords>>()

/** Whether a paper may have a turn that goes by all these words, as far as that is known without reading it. */
export function mayHaveTurn(
  session: ProjectSession,
  id: string,
  language: string,
  wanted: readonly string[],
): boolean {
  const before = known.get(session)?.get(`${language} ${id}`)
  return (
    before?.version !== session.documents.versionOf(id) || wanted.every(word => before.words.includes(word))
  )
}

/** Remembers by which words the turns of a paper are found, its title among them. */
export function learnTurns(
  session: ProjectSession,
  id: string,
  language: string,
  words: readonly string[],
): void {
  const papers = known.get(session) ?? new Map<string, KnownWords>()
  known.set(session, papers)
  papers.set(`${language} ${id}`, {
    version: session.documents.versionOf(id),
    words: foldText(words.join('\n')),
  })
}
