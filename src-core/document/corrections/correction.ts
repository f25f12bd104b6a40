import * as z from 'zod'
import { HIGHEST_COUNT } from '../../basics/limits'
import { documentKindSchema, identifierSchema, traceKind, turnRole, warningKind } from '../model'
import { idSchema, recordFields } from '../record'

/** How many UTF-16 units of the text around a place are kept with it, at most, on each side. */
export const SURROUNDINGS = 96

/** A place in a document, by its offset and by the text around it, so that it is found again in another import. */
export const textPlaceSchema = z.object({
  /** UTF-16 offset. */
  at: z.int().nonnegative().max(HIGHEST_COUNT),
  before: z.string().max(SURROUNDINGS),
  after: z.string().max(SURROUNDINGS),
})

const place = textPlaceSchema

/** How many UTF-16 units of recognised words can be set right as one, and be put in their place. */
export const LONGEST_WORDS = 200

/** Words within a line: neither control characters nor what ends a line or a paragraph, and not white space alone. */
const oneLine = z
  .string()
  .max(LONGEST_WORDS)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u)
  .regex(/\S/)

/** One thing an analyst set right in what the importer found. It changes structure and what is shown, never the text. */
export const correctionChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-kind'), kind: documentKindSchema }),
  /** Says what the paper is known by; what is left out stays. */
  z.object({
    type: z.literal('set-meta'),
    title: z.string().trim().min(1).max(2000).optional(),
    date: z.iso.date().nullable().optional(),
    /** The paper's own number; null where it has none. */
    number: z
      .object({
        kind: identifierSchema.shape.kind,
        value: z.string().min(1).max(200),
        text: z.string().min(1).max(200),
      })
      .nullable()
      .optional(),
    committee: z.string().trim().min(1).max(1000).nullable().optional(),
    askedBy: z.array(z.string().trim().min(1).max(500)).max(200).optional(),
    answeredBy: z.array(z.string().trim().min(1).max(500)).max(200).optional(),
  }),
  /** Says what the turn at a place is; what is left out stays. */
  z.object({
    type: z.literal('set-turn'),
    turn: place,
    role: turnRole.optional(),
    numbers: z.array(z.int().nonnegative().max(HIGHEST_COUNT)).max(200).optional(),
    party: z.string().max(200).nullable().optional(),
    speaker: z.string().max(200).nullable().optional(),
  }),
  /** Moves where the turn at a place begins or ends to the block at another; the neighbour that touches it gives way. */
  z.object({ type: z.literal('move-edge'), turn: place, edge: z.enum(['start', 'end']), to: place }),
  /** A new turn begins with the block at a place, up to the end of the turn that was there. */
  z.object({ type: z.literal('split-turn'), at: place, role: turnRole.optional() }),
  /** The turn at a place goes on through the next one. */
  z.object({ type: z.literal('merge-turns'), turn: place }),
  /** Text that is in no turn becomes one: the blocks from one place up to and with another. */
  z.object({ type: z.literal('add-turn'), from: place, to: place, role: turnRole }),
  /** The turn at a place is none. */
  z.object({ type: z.literal('remove-turn'), turn: place }),
  /** Words of a scan were recognised wrongly: `words` are what is shown and quoted for what was `read` at a place. */
  z.object({
    type: z.literal('set-words'),
    at: place,
    read: oneLine,
    words: oneLine.trim().normalize('NFC'),
  }),
  z.object({ type: z.literal('split-paragraph'), at: place }),
  /** The paragraph at a place goes on through the next one. */
  z.object({ type: z.literal('merge-paragraphs'), at: place }),
  /** What the importer guessed or doubted at a place is right, or was seen: a turn, where one begins or ends, what it warned or told of. */
  z.object({
    type: z.literal('confirm'),
    what: z.enum(['turn', 'start', 'end', ...warningKind.options, ...traceKind.options]),
    at: place,
  }),
])

/** A correction as an analyst's record. */
export const correctionSchema = z.object({
  ...recordFields,
  documentId: idSchema,
  /** Corrections are applied by this number, then by id. */
  order: z.int().nonnegative().max(HIGHEST_COUNT),
  change: correctionChangeSchema,
})

export type TextPlace = z.infer<typeof textPlaceSchema>
export type CorrectionChange = z.infer<typeof correctionChangeSchema>
export type Correction = z.infer<typeof correctionSchema>
