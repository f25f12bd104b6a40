import * as z from 'zod'
import type { Annotation } from '../annotation/model'
import { withoutReplies } from '../annotation/replies'
import { sortsOfStatus } from '../answers/reply-kinds'
import { LONGEST_ID } from '../basics/limits'
import { documentKindSchema, type TextRange, turnRole } from '../document/model'
import type { Region } from '../regions/region'
import { type PassageFacts, type SearchSource, searchPlaces } from './search-source'

const names = z.array(z.string().max(1000)).max(1000).default([])
const ids = z.array(z.string().max(LONGEST_ID)).max(1000).default([])
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable()
  .default(null)

/** Which passages a search looks at: of each list that names something, one must fit. */
export const searchFilterSchema = z.object({
  places: z.array(z.enum(searchPlaces)).max(10).default([]),
  /** Documents’ ids. */
  papers: ids,
  kinds: z.array(documentKindSchema).max(20).default([]),
  roles: z.array(turnRole).max(10).default([]),
  parties: names,
  /** Who asked, in a question or one that an answer answers. */
  askers: names,
  speakers: names,
  /** The first and the last day of papers, ISO 8601. */
  from: day,
  to: day,
  /** Passages in an answer that somebody judges so, or that nobody judged; and in a question with such an answer. */
  statuses: z.array(z.enum(sortsOfStatus)).max(10).default([]),
  /** Passages that are marked with one of these themes or of those below them, and the notes there. */
  themes: ids,
  /** Passages that one of these analysts marked, and what they wrote. */
  analysts: ids,
})

export type SearchFilter = z.infer<typeof searchFilterSchema>

/** The filter that lets everything through. */
export const ANYWHERE: SearchFilter = searchFilterSchema.parse({})

/** What is marked in a paper, as far as searching asks for it; UTF-16 offsets. */
export interface SearchMark extends TextRange {
  readonly id: string
  readonly themes: readonly string[]
  readonly author: string
}

/** What is marked in a paper by its annotations, replies left out, and by the regions of its original. */
export function searchMarks(annotations: readonly Annotation[], regions: readonly Region[]): SearchMark[] {
  return [
    ...withoutReplies(annotations).map(({ id, start, end, themes, author }) => ({
      id,
      start,
      end,
      themes,
      author,
    })),
    // A region touches no words: what has its themes is its note alone.
    ...withoutReplies(regions).map(({ id, themes, author }) => ({ id, start: 0, end: 0, themes, author })),
  ]
}

/** Whether a whole source is looked at. */
export function sourcePasses(
  { place, id, kind, date }: Pick<SearchSource, 'place' | 'id' | 'kind' | 'date'>,
  filter: SearchFilter,
): boolean {
  const day = date ?? ''
  return (
    isAmong(filter.places, place) &&
    isAmong(filter.papers, id) &&
    (filter.kinds.length === 0 || (kind !== null && filter.kinds.includes(kind))) &&
    (filter.from === null || day >= filter.from) &&
    (filter.to === null || (day !== '' && day <= filter.to))
  )
}

/** Whether passages known by these facts are looked at, as far as marks have no say. */
export function factsPass(facts: PassageFacts, filter: SearchFilter): boolean {
  return (
    isAmong(filter.roles, facts.role) &&
    isAmong(filter.parties, facts.party) &&
    isAmong(filter.speakers, facts.speaker) &&
    (filter.askers.length === 0 || facts.askers.some(asker => filter.askers.includes(asker)))
  )
}

/** Whether a filter asks for marks at all. */
export function asksForMarks({ themes, analysts }: SearchFilter): boolean {
  return themes.length > 0 || analysts.length > 0
}

/** The marks that let the passages they touch through. */
export function passingMarks(marks: readonly SearchMark[], { themes, analysts }: SearchFilter): SearchMark[] {
  const asked = new Set(marks.length > 0 ? themes : [])
  return marks.filter(
    mark => (themes.length === 0 || mark.themes.some(id => asked.has(id))) && isAmong(analysts, mark.author),
  )
}

/** Whether a passage is looked at because of who wrote it: a note or a page. */
export function authorPasses({ author }: PassageFacts, filter: SearchFilter): boolean {
  return author !== null && filter.themes.length === 0 && filter.analysts.includes(author)
}

function isAmong<T>(asked: readonly T[], one: T | null): boolean {
  return asked.length === 0 || (one !== null && asked.includes(one))
}
