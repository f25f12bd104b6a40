import * as z from 'zod'
import type { Annotation } from '../annotation/model'
import { LONGEST_ID } from '../basics/limits'
import type { StructuredDocument, TextRange } from '../document/model'

/** The scheme of links that open the app at a place. */
export const PLACE_SCHEME = 'kanttekening:'

/** How many words of a passage a link keeps to find it by, in UTF-16 units. */
const KEPT_WORDS = 160

const id = z
  .string()
  .min(1)
  .max(LONGEST_ID)
  .regex(/^[\w-]+$/)
const offset = z.int().min(0).max(1e9)

/** A place that a link leads to: a paper of a project, and in it a passage or an annotation. */
export const placeLinkSchema = z.object({
  project: id,
  paper: id,
  annotation: id.optional(),
  /** UTF-16 offsets in the paper's text when the link was made. */
  passage: z.object({ start: offset, end: offset }).optional(),
  /** The first words of the passage, to find it by where it moved. */
  words: z.string().max(KEPT_WORDS).optional(),
})

export type PlaceLink = z.infer<typeof placeLinkSchema>

/** The link to a passage of a paper, and to the annotation that marks it where one does. */
export function linkToPassage(
  project: string,
  document: Pick<StructuredDocument, 'id' | 'text'>,
  { start, end }: TextRange,
  annotation?: string,
): PlaceLink {
  const words = document.text.slice(start, Math.min(end, start + KEPT_WORDS)).replace(/\p{Cs}+$/u, '')
  return {
    project,
    paper: document.id,
    ...(annotation !== undefined && { annotation }),
    passage: { start, end },
    words,
  }
}

/** The link to an annotation, as it is written: it knows its words, and keeps its place itself. */
export function linkToAnnotation(
  project: string,
  { id, documentId, start, end }: Pick<Annotation, 'id' | 'documentId' | 'start' | 'end'>,
): string {
  return writePlaceLink({ project, paper: documentId, annotation: id, passage: { start, end } })
}

/** A link as it is written: `kanttekening://open/<project>/<paper>?annotation=…&at=120-180&words=…`. */
export function writePlaceLink({ project, paper, annotation, passage, words }: PlaceLink): string {
  const query = [
    annotation && `annotation=${annotation}`,
    passage && `at=${passage.start}-${passage.end}`,
    words && `words=${encodeURIComponent(words)}`,
  ].filter(Boolean)
  const place = `${PLACE_SCHEME}//open/${project}/${paper}`
  return query.length === 0 ? place : `${place}?${query.join('&')}`
}

/** Reads a link; null for whatever is not one, or holds anything but a place: a link can only go somewhere. */
export function readPlaceLink(text: string): PlaceLink | null {
  const [, project, paper, query = ''] =
    /^kanttekening:\/\/open\/([^/?#]+)\/([^/?#]+)\/?(?:\?([^#]*))?$/i.exec(text.trim()) ?? []
  const given = new Map<string, string>()
  for (const part of query === '' ? [] : query.split('&')) {
    const [, name, value] = /^(annotation|at|words)=(.*)$/.exec(part) ?? []
    if (name === undefined || value === undefined || given.has(name)) return null
    const decoded = decode(value)
    if (decoded === null) return null
    given.set(name, decoded)
  }
  const at = given.get('at')
  const [, start, end] = at === undefined ? [] : (/^(\d{1,10})-(\d{1,10})$/.exec(at) ?? ['', '', '', ''])
  const read = placeLinkSchema.safeParse({
    project,
    paper,
    ...(given.has('annotation') && { annotation: given.get('annotation') }),
    ...(at !== undefined && { passage: { start: start === '' ? null : Number(start), end: Number(end) } }),
    ...(given.has('words') && { words: given.get('words') }),
  })
  if (!read.success) return null
  const { passage } = read.data
  return passage && passage.end < passage.start ? null : read.data
}

/** Where a link's passage is in its paper now: where it was, else where its words stand and nowhere else; null otherwise. */
export function findLinked({ text }: Pick<StructuredDocument, 'text'>, link: PlaceLink): TextRange | null {
  const { passage, words } = link
  if (!passage) return null
  const length = passage.end - passage.start
  if (words === undefined || words === '') return passage.end <= text.length ? passage : null
  if (text.startsWith(words, passage.start)) return passage
  const at = text.indexOf(words)
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null
  return { start: at, end: Math.min(text.length, at + length) }
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
