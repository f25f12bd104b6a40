import { themesMeant } from '../../../src-core/codebook/theme-tree'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { TextRange } from '../../../src-core/document/model'
import { quotePassage } from '../../../src-core/document/quotation'
import { nextRevision } from '../../../src-core/document/record'
import { parseQuery } from '../../../src-core/search/parse-query'
import type { Query } from '../../../src-core/search/query'
import type { SavedSearch } from '../../../src-core/search/saved-search'
import type { SearchFilter } from '../../../src-core/search/search-filter'
import { liveGroups } from '../marking/group-calls'
import { mustHold } from '../marking/new-mark'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import { liveThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'
import type { AskedPassage } from './find-alike'
import { markFound } from './mark-found'
import type { ProjectSearch } from './project-search'
import type { PlaceFound } from './search-index'

type SearchCalls = Pick<
  Handlers,
  | 'search.find'
  | 'search.show'
  | 'search.names'
  | 'search.mark'
  | 'search.like'
  | 'search.mark-like'
  | 'search.saved'
  | 'search.count'
  | 'search.save'
  | 'search.change'
  | 'search.remove'
>

const NOTHING = { total: 0, groups: [], byParty: [], byYear: [], searched: null }

/** The calls about finding in everything. */
export function searchCalls(project: () => ProjectSession, index: ProjectSearch): SearchCalls {
  return {
    'search.find': async ({ query: typed, filter, first, count }) => {
      const { query, problem } = parseQuery(typed)
      if (!query) return { problem, found: NOTHING, passages: [], building: index.building }
      const search = { query, filter: whole(project(), filter), first }
      const found = await index.ask('find', { search })
      const passages = found.total > 0 ? await index.ask('show', { search, from: 0, count }) : []
      return { problem: null, found, passages, building: index.building }
    },
    'search.show': async ({ query, filter, first, from, count }) =>
      index.ask('show', {
        search: { query: sought(query), filter: whole(project(), filter), first },
        from,
        count,
      }),
    'search.like': async ({ filter, ...passage }) => ({
      ...(await index.ask('alike', {
        passage: askedPassage(project(), passage),
        filter: whole(project(), filter),
      })),
      building: index.building,
    }),
    'search.mark-like': async ({ filter, chosen, part, themes, ...passage }) => {
      const session = project()
      session.mustBeWritable()
      // What is marked must be what is there now.
      await index.follow()
      const { groups, passages } = await index.ask('alike', {
        passage: askedPassage(session, passage),
        filter: whole(session, filter),
      })
      const places = passages.flatMap(({ group, places: hits, start, end }) => {
        const documentId = groups.at(group)?.id
        return documentId === undefined ? [] : [{ documentId, passage: { start, end }, hits }]
      })
      return markFound(session, chosenOf(places, chosen), part, themes)
    },
    'search.names': async () => index.ask('names', {}),
    'search.mark': async ({ query, filter, chosen, part, themes }) => {
      const session = project()
      session.mustBeWritable()
      // What is marked must be what is there now.
      await index.follow()
      // What is chosen was seen: where a search was stopped, the papers it did not come to are not read for it.
      const papers = chosen ? [...new Set(chosen.map(({ id }) => id))] : undefined
      const search = { query: sought(query), filter: whole(session, filter), papers }
      const places = await index.ask('places', { search })
      return markFound(session, chosenOf(places, chosen), part, themes)
    },
    'search.saved': async () => liveSearches(project()),
    'search.count': async ({ ids }) => {
      const counts: { id: string; count: number | null }[] = []
      for (const id of ids) {
        const saved = project().records.get('search', id)
        const query = saved && !saved.deleted ? parseQuery(saved.query).query : null
        const search = saved && query && { query, filter: whole(project(), saved.filter) }
        counts.push({ id, count: search ? (await index.ask('find', { search })).total : null })
      }
      return counts
    },
    'search.save': async ({ id, ...content }) => {
      const session = project()
      const made = await madeBefore(session, session.records.all('search'), id)
      if (made) return made
      sought(content.query)
      const after: SavedSearch = {
        ...newRecord(session, 'sea', { id }),
        ...content,
      }
      await session.commit({ key: 'search-save', count: 1, name: after.name }, [
        { kind: 'search', before: null, after },
      ])
      return after
    },
    'search.change': async ({ id, name, query, filter }) => {
      const session = project()
      const before = existing(session, id)
      if (query !== undefined) sought(query)
      const content = {
        name: name ?? before.name,
        query: query ?? before.query,
        filter: filter ?? before.filter,
      }
      const after = nextRevision(before, { ...before, ...content }, session.now())
      await session.commit({ key: 'search-change', count: 1, name: after.name }, [
        { kind: 'search', before, after },
      ])
      return after
    },
    'search.remove': async ({ id }) => {
      const session = project()
      const before = existing(session, id)
      const after = nextRevision(before, { ...before, deleted: true }, session.now())
      await session.commit({ key: 'search-delete', count: 1, name: before.name }, [
        { kind: 'search', before, after },
      ])
      return {}
    },
  }
}

/** Those of the places found that were chosen, by paper and first words; null for all. */
function chosenOf(
  places: readonly PlaceFound[],
  chosen: readonly { readonly id: string; readonly start: number }[] | null,
): readonly PlaceFound[] {
  const wanted = chosen && new Set(chosen.map(({ id, start }) => `${id} ${start}`))
  return wanted
    ? places.filter(({ documentId, hits }) => wanted.has(`${documentId} ${hits[0]?.start}`))
    : places
}

/** A passage as the index is asked about it, as it is quoted. Throws `not-found` and `bad-input`. */
function askedPassage(
  session: ProjectSession,
  { documentId, start, end }: { readonly documentId: string } & TextRange,
): AskedPassage {
  const document = session.document(documentId)
  mustHold(document, { start, end })
  const { text } = quotePassage(document, { start, end })
  return { text, language: document.language, documentId, start, end }
}

/** A filter as the index has to be asked it, which knows no themes: with those of the groups and below the themes that are asked for. */
function whole(session: ProjectSession, filter: SearchFilter): SearchFilter {
  return {
    ...filter,
    themes: [...themesMeant(filter.themes, liveThemes(session), liveGroups(session))],
  }
}

/** Throws `bad-input` where a query is none. */
function sought(typed: string): Query {
  const { query, problem } = parseQuery(typed)
  if (!query)
    throw new CallError('bad-input', `This query cannot be sought: ${problem?.fault ?? 'it is empty'}.`)
  return query
}

function liveSearches(session: ProjectSession): SavedSearch[] {
  return [...session.records.all('search').values()]
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1))
}

function existing(session: ProjectSession, id: string): SavedSearch {
  const search = session.records.get('search', id)
  if (!search || search.deleted) throw new CallError('not-found', 'The search does not exist any more.')
  return search
}
