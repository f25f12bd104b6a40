import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/run-command'
import type { StructuredDocument } from '../../src-core/document/model'
import { paperSource } from '../../src-core/search/paper-source'
import type { SearchSource } from '../../src-core/search/search-source'
import { readDocument } from '../../src-main/import/read-document'
import { startChild } from '../../src-main/import/reader/start-node-reader'
import { ProjectSearch } from '../../src-main/services/search/project-search'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { createDocumentStore } from '../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../src-main/storage/project/project-folder'
import { makeDocument } from '../unit/src-core/builders'
import { sample } from './sample'

const PAPERS = 1_000
/** UTF-16 units of one paper, about. */
const LENGTH = 50_000
const PARTIES = ['VVD', 'D66', 'PVV', 'CDA', 'SP', 'PvdA', 'GroenLinks', 'Volt']

let made: Promise<string> | null = null

/** The folder of a project of a thousand papers, 50 MB of text together; made once a run. */
export function manyPapers(): Promise<string> {
  made ??= makePapers()
  return made
}

async function makePapers(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kanttekening-bench-')), 'veel.kanttekening')
  await createProjectFolder(realSystem, folder, 'Veel')
  const store = createDocumentStore(realSystem, projectPaths(folder))
  const { text } = await readDocument(sample.name, sample.bytes)
  const sentences = text.split(/(?<=[.?!])\s+/).filter(({ length }) => length > 30 && length < 600)
  const words = [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu))]
  const random = numbers(7)
  for (let at = 0; at < PAPERS; at += 1) {
    const paper = paperOf(at, sentences, words, random)
    await store.write(paper, Buffer.from(`${at}`))
  }
  return folder
}

/** A paper of questions and answers: sentences of the sample, and compounds that only some papers have. */
function paperOf(
  at: number,
  sentences: readonly string[],
  words: readonly string[],
  random: (below: number) => number,
): StructuredDocument {
  const lines: string[] = []
  const turns: StructuredDocument['turns'] = []
  for (let start = 0; start < LENGTH; ) {
    let line = ''
    while (line.length < 350) {
      const made = random(4) === 0 ? ` ${words[random(words.length)]}${words[random(words.length)]}.` : ''
      line += `${sentences[random(sentences.length)]}${made} `
    }
    const role = lines.length % 2 === 0 ? 'question' : 'answer'
    turns.push({
      id: `t${lines.length}`,
      role,
      label: null,
      numbers: [Math.floor(lines.length / 2) + 1],
      party: PARTIES[random(PARTIES.length)] ?? null,
      speaker: null,
      start,
      end: start + line.length,
      answers: [],
      certainty: 1,
      edges: { start: 1, end: 1 },
    })
    lines.push(line)
    start += line.length + 1
  }
  const sha256 = createHash('sha256').update(`${at}`).digest('hex')
  const paper = makeDocument(lines.join('\n'), { id: `doc_${sha256.slice(0, 16)}`, turns })
  return {
    ...paper,
    kind: 'question-answers',
    source: { ...paper.source, bytes: `${at}`.length, sha256 },
    meta: { ...paper.meta, title: `Stuk ${at}`, date: `${2010 + (at % 15)}-0${1 + (at % 9)}-11` },
  }
}

/** Numbers that are the same in each run (xorshift32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** Opens it as an analyst; with a folder for summaries, as on a machine where it was open before. */
export async function openMany(summaries: string | null = null): Promise<ProjectSession> {
  const analyst = { id: 'ana_00000000000000aa', name: 'Analist' }
  const place = summaries === null ? null : { folder: summaries, program: 'bench' }
  return ProjectSession.open(realSystem, await manyPapers(), analyst, () => undefined, null, null, place)
}

/** Its index, in a data folder, over the built process; `tell` hears of it as windows do. */
export function indexOf(
  session: ProjectSession,
  dataFolder: string,
  tell: () => void = () => undefined,
): ProjectSearch {
  const script = join(root, 'out/main/search.js')
  return new ProjectSearch(
    () => session,
    dataFolder,
    heap => startChild(script, heap),
    tell,
    600_000,
  )
}

/** Its papers as they are searched, for who looks at all of them. */
export async function sourcesOf(session: ProjectSession): Promise<SearchSource[]> {
  return (await session.documents.all()).map(document => paperSource(document, ''))
}
