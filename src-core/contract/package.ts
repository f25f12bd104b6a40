import * as z from 'zod'
import { verdictSchema } from '../answers/judgement'
import { packagedNameSchema } from '../records/packaged-name'

/** Where the annotations of a packaged paper go: onto a paper that is here, by id, with the paper, or nowhere. */
const paperTargetSchema = z.union([
  z.literal('add'),
  z.literal('skip'),
  z.templateLiteral(['doc_', z.string()]),
])

/** One version of a record as a choice between versions shows it. */
export const reviewedSideSchema = z.object({
  /** Who made this version. */
  analyst: z.string(),
  deleted: z.boolean(),
  /** An annotation's quote, a theme's name. */
  title: z.string(),
  isQuote: z.boolean(),
  /** The names of its themes, and its note; null for a kind of record that has none. */
  themes: z.array(z.string()).nullable(),
  note: z.string().nullable(),
  /** What else it says, such as a theme's description. */
  text: z.string(),
  /** What it says of an answer, where that is what it does. */
  verdict: verdictSchema.pick({ status: true, kind: true }).optional(),
})

export type ReviewedSide = z.infer<typeof reviewedSideSchema>

/** One record of a package that is not here already. */
const reviewedItemSchema = z.object({
  kind: packagedNameSchema,
  id: z.string(),
  /** `both`: changed there and here, neither knowing of the other. */
  state: z.enum(['new', 'update', 'both']),
  /** How sure an annotation's place is in the paper here. */
  standing: z.enum(['same', 'sure', 'doubtful', 'lost']),
  /** The paper's title; of a theme, empty. */
  paper: z.string(),
  theirs: reviewedSideSchema,
  mine: reviewedSideSchema.nullable(),
  /** Whether both changes can be kept together. */
  canKeepBoth: z.boolean(),
})

export type ReviewedItem = z.infer<typeof reviewedItemSchema>

/** What importing a package would do. */
const packageReviewSchema = z.object({
  /** Names the opened package in later calls. */
  token: z.string(),
  /** The package's file name. */
  name: z.string(),
  sender: z.object({ id: z.string(), name: z.string() }),
  /** ISO 8601. */
  createdAt: z.string(),
  project: z.object({ name: z.string(), same: z.boolean() }),
  papers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      fileName: z.string(),
      /** Whether this very file is here. */
      here: z.boolean(),
      /** Whether the paper is in the package. */
      carried: z.boolean(),
      to: paperTargetSchema,
      annotations: z.int().nonnegative(),
    }),
  ),
  counts: z.object({
    /** How many records of each kind are not here yet. */
    new: z.partialRecord(packagedNameSchema, z.int().positive()),
    update: z.int().nonnegative(),
    both: z.int().nonnegative(),
    known: z.int().nonnegative(),
    sure: z.int().nonnegative(),
    doubtful: z.int().nonnegative(),
    lost: z.int().nonnegative(),
    /** Themes that are here under another id. */
    sameThemes: z.int().nonnegative(),
  }),
  /** What both sides changed first, then what has no sure place; at most 500 of the rest. */
  items: z.array(reviewedItemSchema),
  /** How many more there are to look at than are listed. */
  unlisted: z.int().nonnegative(),
})

export type PackageReviewShown = z.infer<typeof packageReviewSchema>

const token = z.object({ token: z.string().max(64) })
const placements = z.object({ papers: z.record(z.string(), paperTargetSchema) })
const madeSchema = z.object({
  name: z.string(),
  annotations: z.int().nonnegative(),
  papers: z.int().nonnegative(),
})

/** The calls about packages: one file with one's own work, for mail or a USB stick. */
export const packageCalls = {
  'package.make': {
    says: 'The own work of the whole project as one file, as base64; with the papers if asked.',
    in: z.object({ carry: z.boolean() }),
    out: madeSchema.extend({ content: z.base64() }),
  },
  'package.save': {
    says: 'Makes a package, asks where in the system’s dialog, and writes durably; null when the user cancels.',
    in: z.object({ carry: z.boolean() }),
    out: madeSchema.nullable(),
  },
  'package.open': {
    says: 'Reads a package given as base64 and answers what importing it would do; nothing is changed.',
    in: z.object({ name: z.string().min(1).max(255), content: z.base64() }),
    out: packageReviewSchema,
  },
  'package.open-chosen': {
    says: 'Reads a package that was chosen outside the window, and answers what importing it would do.',
    in: z.object({ id: z.string() }),
    out: packageReviewSchema,
  },
  'package.review': {
    says: 'What importing an opened package would do with its annotations put on these papers.',
    in: token.extend(placements.shape),
    out: packageReviewSchema,
  },
  'package.merge': {
    says: 'Imports an opened package, as one change that can be taken back; a backup is made before.',
    in: token.extend({
      ...placements.shape,
      /** By kind and id, as in `annotation/ID`, for what both sides changed. */
      choices: z.record(z.string(), z.enum(['mine', 'theirs', 'both'])),
    }),
    out: z.object({
      /** How many records of each kind came in. */
      records: z.partialRecord(packagedNameSchema, z.int().nonnegative()),
      papers: z.int().nonnegative(),
      /** How many annotations wait to be attached. */
      unplaced: z.int().nonnegative(),
    }),
  },
  'package.close': { says: 'Forgets an opened package.', in: token, out: z.object({}) },
} as const
