import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Theme } from '../../../src-core/codebook/model'
import type { ProjectSession } from '../../../src-main/services/session/project-session'
import { lookThrough } from '../../../src-main/services/suggesting/look-through'
import { type Figure, medianTimes } from '../figure'
import { indexOf, openMany } from '../many-papers'
import { sample } from '../sample'

const TERMS = 200
const RUNS = 3

export const suggest: Figure = {
  name: 'suggest',
  unit: 'ms',
  measures: 'all sentences in which one of 200 terms stands, over 1,000 papers of 50 MB that are indexed',
  against: 'putting the same texts in lower case and looking for each of the terms plainly',
  async measure() {
    const session = await openMany()
    const texts = (await session.documents.all()).map(({ text }) => text)
    const terms = termsToFind()
    const theme = await addTheme(session, terms)
    const request = { by: { theme }, documentId: null, unit: 'sentence', theme } as const
    const index = indexOf(session, await mkdtemp(join(tmpdir(), 'kanttekening-bench-')))
    await index.follow()
    const look = async () => {
      const found = await lookThrough(
        session,
        request,
        () => undefined,
        () => false,
        asked => index.terms(asked),
      )
      if (found.unindexed) throw new Error('The index was not asked.')
    }
    const times = await medianTimes({ run: look }, { run: () => scan(texts, terms) }, RUNS)
    await index.close()
    await session.close()
    return times
  },
}

/** Half of them words that most papers have, half compounds of these that no paper has. */
function termsToFind(): string[] {
  const words = [...new Set(sample.text.toLowerCase().match(/\p{L}{10,}/gu))]
  return words.slice(0, TERMS / 2).flatMap((word, at) => [word, `${words[at + TERMS / 2] ?? 'niets'}${word}`])
}

async function addTheme(session: ProjectSession, terms: readonly string[]): Promise<string> {
  const at = '2026-01-01T10:00:00.000Z'
  const theme: Theme = {
    id: 'thm_suggest',
    author: session.analyst.id,
    revision: 1,
    created: at,
    modified: at,
    parent: null,
    name: 'Termen',
    description: '',
    colour: 0,
    key: '',
    terms: [...terms],
  }
  await session.commit({ key: 'theme-create', count: 1, name: theme.name }, [
    { kind: 'theme', before: null, after: theme },
  ])
  return theme.id
}

function scan(texts: readonly string[], terms: readonly string[]): number {
  let found = 0
  for (const text of texts) {
    const lower = text.toLowerCase()
    for (const term of terms)
      for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) found += 1
  }
  return found
}
