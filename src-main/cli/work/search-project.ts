import { resolve } from 'node:path'
import type { Annotation } from '../../../src-core/annotation/model'
import { judgedTurns } from '../../../src-core/answers/place-judgements'
import { groupBy } from '../../../src-core/basics/group-by'
import { themesMeant } from '../../../src-core/codebook/theme-tree'
import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Region } from '../../../src-core/regions/region'
import { compareFound } from '../../../src-core/search/group-found'
import { notesSource, pageSource } from '../../../src-core/search/other-sources'
import { paperSource } from '../../../src-core/search/paper-source'
import { parseQuery } from '../../../src-core/search/parse-query'
import type { Query } from '../../../src-core/search/query'
import { type FoundPassage, scanSources } from '../../../src-core/search/scan'
import { type SearchFilter, searchFilterSchema, searchMarks } from '../../../src-core/search/search-filter'
import { NO_FACTS, type SearchSource } from '../../../src-core/search/search-source'
import { showPassage } from '../../../src-core/search/show-passage'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import { type ProjectContents, readProject } from '../../services/session/read-project'
import type { CliContext } from './context'
import { queryFaultWords } from './query-fault-words'
import { tellProblems } from './tell-problems'

export interface SearchArguments {
  readonly query: string
  readonly project: string
  readonly party: readonly string[]
  readonly role: readonly string[]
  readonly theme: readonly string[]
  readonly status: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly in: readonly string[]
  readonly json: boolean
}

/**
 * Prints where a query is found, without opening the project: every passage is looked at, so no index is needed or made.
 * Throws `CallError`.
 */
export async function searchProject(
  { system, folder, print, progress }: CliContext,
  given: SearchArguments,
): Promise<void> {
  const query = queryOf(given.query)
  const project = await readProject(system, resolve(folder, given.project))
  progress(tellProblems(project.problems, 'Not searched'))
  const filter = filterOf(project, given)
  const written = writtenOn(project)
  const marks = new Map(written.map(({ document, on }) => [document.id, searchMarks(...on)]))
  const sources = sourcesOf(written, project.pages)
  const found = [...scanSources(sources, query, filter, marks, judgedOf(project))].map(told)
  await print(
    given.json
      ? `${JSON.stringify({ query: given.query, total: found.length, passages: found }, null, 2)}\n`
      : found.map(line).join(''),
  )
}

type Told = ReturnType<typeof told>

function told({ source, passage, ranges }: FoundPassage) {
  const facts = source.facts.at(passage.facts) ?? NO_FACTS
  const { text, places, role, numbers, party, speaker, annotation, page } = showPassage(
    source.place,
    passage,
    facts,
    ranges,
  )
  const { place, id, title, date } = source
  return { in: place, id, title, date, role, numbers, party, speaker, annotation, page, text, places }
}

function line({ title, date, role, numbers, party, text }: Told): string {
  const whose = [role, numbers.join(', '), party].filter(Boolean).join(' ')
  return `${[title, date, whose, text.replace(/\s+/g, ' ')].filter(Boolean).join('  ')}\n`
}

function queryOf(typed: string): Query {
  const { query, problem } = parseQuery(typed)
  if (query) return query
  const what = queryFaultWords[problem?.fault ?? 'no-words']
  // What is too long is not said again.
  const there = problem && problem.fault !== 'too-long' ? typed.slice(problem.start, problem.end) : ''
  const where = problem && there !== '' ? `, at ${problem.start + 1}: “${there}”` : ''
  throw new CallError('bad-input', `This query cannot be read: ${what}${where}.`)
}

function filterOf(project: ProjectContents, given: SearchArguments): SearchFilter {
  const themes = given.theme.map(name => {
    const meant = [...project.themes, ...project.groups].find(one => one.name === name)
    if (!meant) throw new CallError('bad-input', `There is no theme or group “${name}” in the project.`)
    return meant.id
  })
  const filter = searchFilterSchema.safeParse({
    places: given.in,
    roles: given.role,
    parties: given.party,
    statuses: given.status,
    themes: [...themesMeant(themes, project.themes, project.groups)],
    from: given.from ?? null,
    to: given.to ?? null,
  })
  if (filter.success) return filter.data
  const [issue] = filter.error.issues
  throw new CallError(
    'bad-input',
    `The filter ${issue?.path.join(' ')} is not understood: ${issue?.message}.`,
  )
}

function judgedOf({ documents, judgements }: ProjectContents): ReadonlyMap<string, JudgedTurns> {
  const byPaper = groupBy(judgements, ({ documentId }) => documentId)
  return new Map(
    documents.flatMap(document => {
      const here = byPaper.get(document.id)
      return here ? [[document.id, judgedTurns(document, here)] as const] : []
    }),
  )
}

interface WrittenOn {
  readonly document: StructuredDocument
  readonly on: readonly [readonly Annotation[], readonly Region[]]
}

/** Every paper with what is written on it and on the pages of its original. */
function writtenOn({ documents, annotations, regions }: ProjectContents): WrittenOn[] {
  const byPaper = groupBy(annotations, ({ documentId }) => documentId)
  const onPages = groupBy(regions, ({ documentId }) => documentId)
  return documents.map(document => ({
    document,
    on: [byPaper.get(document.id) ?? [], onPages.get(document.id) ?? []],
  }))
}

function sourcesOf(written: readonly WrittenOn[], pages: ProjectContents['pages']): SearchSource[] {
  const papers = written.flatMap(({ document, on }) => {
    const paper = paperSource(document, '')
    return [paper, notesSource(document.id, ...on, paper, '')]
  })
  return [...papers, ...pages.map(page => pageSource(page, ''))].sort(compareFound)
}
