import * as z from 'zod'
import { noteSchema } from '../annotation/note'
import { HIGHEST_COUNT, LONGEST_ID } from '../basics/limits'
import { PAGE_PARTS } from '../document/model'
import { idSchema, recordFields } from '../document/record'

/** The least that a region measures across and down, in parts of the page: a smaller one is a slip of the hand. */
export const LEAST_SIDE = 50

/** The most of the words beneath a region that it keeps, in UTF-16 units. */
export const MOST_WORDS = 4000

const part = z.int().min(0).max(PAGE_PARTS)
const side = z.int().min(LEAST_SIDE).max(PAGE_PARTS)

/**
 * A rectangle on a page: left, top, width and height in parts of the page’s width and height (`PAGE_PARTS` of each), from the
 * upper left corner of the page as its own file has it shown, so that neither zoom nor the screen has a say.
 */
export const regionBoxSchema = z
  .tuple([part, part, side, side])
  .refine(
    ([left, top, width, height]) => left + width <= PAGE_PARTS && top + height <= PAGE_PARTS,
    'a region lies on its page',
  )

export type RegionBox = z.infer<typeof regionBoxSchema>

/** What of a region can be chosen. */
export const regionContent = {
  /** From 1, as the file has its pages. */
  page: z.int().positive().max(HIGHEST_COUNT),
  box: regionBoxSchema,
  /** The words that stood beneath it when it was drawn, as the file prints them or text recognition read them; empty where none are known. */
  words: z.string().max(MOST_WORDS),
  themes: z.array(z.string().max(LONGEST_ID)).max(100),
  note: noteSchema.nullable(),
}

/** A rectangle on a page of the file a paper came from, with its themes and its note. */
export const regionSchema = z.object({
  ...recordFields,
  documentId: z.string().max(LONGEST_ID),
  /** The SHA-256 of the file it was drawn on: on other bytes it has no place. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  ...regionContent,
  /** The region this one answers: its note is the reply, its rectangle that region's, and it is not drawn. */
  replyTo: idSchema.optional(),
})

export type Region = z.infer<typeof regionSchema>

/** Whether a region was drawn on the very file that a paper has; else where it would be in that is not known. */
export function liesOn(
  { sha256 }: Pick<Region, 'sha256'>,
  { source }: { readonly source: { readonly sha256: string } },
): boolean {
  return sha256 === source.sha256
}

/** Whether an id, of something that is connected or quoted, is a region’s; else it is an annotation’s. */
export function isRegionId(id: string): boolean {
  return id.startsWith('reg_')
}

/** Where a region is on its page, as a media fragment: `page=3&xywh=percent:10,20.5,30,12.25`. */
export function fragmentOf({ page, box }: Pick<Region, 'page' | 'box'>): string {
  return `page=${page}&xywh=percent:${box.map(parts => (parts * 100) / PAGE_PARTS).join(',')}`
}
