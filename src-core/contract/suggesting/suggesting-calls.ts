import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'
import { wholeFileSchema } from '../../export/formats/export-options'
import { REGISTER_FORMATS } from '../../export/register/register-formats'
import { COMMITMENT_STATES, commitmentSchema } from '../../suggesting/promises/commitment'
import { suggesterSchema } from '../../suggesting/suggester'
import { PROPOSED_UNITS } from '../../suggesting/unit-around'

const place = { start: z.int().nonnegative(), end: z.int().positive() }
const passageSchema = z.object({ documentId: z.string().max(LONGEST_ID), ...place })
const passages = z.array(passageSchema).min(1).max(50_000)

/** How many suggestions one answer holds at most; the counts are of all. */
export const MOST_SUGGESTED = 2_000

/** What is looked for, where, and what is proposed of it. */
const suggestRequestSchema = z.object({
  by: suggesterSchema,
  /** One paper; null for all. */
  documentId: z.string().max(LONGEST_ID).nullable(),
  unit: z.enum(PROPOSED_UNITS),
  /** What they would be marked with: passages that have it are not suggested. */
  theme: z.string().max(LONGEST_ID),
})

/** A suggestion as a list shows it: UTF-16 offsets of its paper’s text, and its words. */
const suggestedSchema = passageSchema.extend({
  words: z.string(),
  /** Within `words`, in UTF-16 units. */
  places: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** The label of its turn, where it stands in one that has one. */
  label: z.string().nullable(),
  certainty: z.number().min(0).max(1).nullable(),
  /** The latest day of a promise, ISO 8601, and the words that say so. */
  until: z.string().nullable(),
  deadline: z.string().nullable(),
})

export type Suggested = z.infer<typeof suggestedSchema>
export type SuggestRequest = z.infer<typeof suggestRequestSchema>

/** A row of the register of commitments, with the passage behind it. */
const registeredSchema = z.object({
  commitment: commitmentSchema,
  status: z.enum([...COMMITMENT_STATES, 'overdue']),
  /** The words of the passage, and where it stands: the paper’s title and the citation of the place. */
  words: z.string(),
  /** Where it begins in the paper’s text, in UTF-16 units. */
  start: z.int().nonnegative(),
  citation: z.string(),
  paper: z.string(),
  /** Later papers of the project that may keep it, the likeliest first. */
  mayKeep: z.array(
    z.object({ documentId: z.string(), title: z.string(), date: z.string(), certainty: z.number() }),
  ),
})

export type Registered = z.infer<typeof registeredSchema>

const content = commitmentSchema.pick({
  by: true,
  to: true,
  what: true,
  until: true,
  isAbout: true,
  state: true,
  keptIn: true,
  remark: true,
})

const registerExport = z.object({
  format: z.enum(REGISTER_FORMATS),
  language: z.enum(['nl', 'en']),
  today: z.iso.date(),
})

/** How many commitments a file does not hold: a calendar only has days that are still to come about. */
const leftOut = { leftOut: z.int().nonnegative() }

/** The calls about suggestions and the register of commitments. */
export const suggestingCalls = {
  'suggestion.list': {
    says: 'Passages that may be marked: what is marked already and what was rejected is only counted. Progress comes as events.',
    in: suggestRequestSchema.extend({ task: z.string().min(1).max(64) }),
    out: z.object({
      suggestions: z.array(suggestedSchema).max(MOST_SUGGESTED),
      /** By paper, of all there are, those that are not in the answer included. */
      counts: z.array(z.object({ documentId: z.string(), count: z.int().positive() })),
      marked: z.int().nonnegative(),
      rejected: z.int().nonnegative(),
      /** Whether it was stopped before all papers were looked through. */
      stopped: z.boolean(),
      /** Whether every text was read, because the index that knows where words stand was not ready. */
      unindexed: z.boolean(),
    }),
  },
  'suggestion.stop': {
    says: 'Stops looking through papers; what was found is answered.',
    in: z.object({ task: z.string().min(1).max(64) }),
    out: z.object({ stopped: z.boolean() }),
  },
  'suggestion.accept': {
    says: 'Marks suggested passages with a theme, as one change; promises enter the register as well.',
    in: z.object({ by: suggesterSchema, theme: z.string().max(LONGEST_ID), passages }),
    out: z.object({ marked: z.int().nonnegative(), registered: z.int().nonnegative() }),
  },
  'suggestion.reject': {
    says: 'Turns suggestions down, as one change: they are not made again.',
    in: z.object({ by: suggesterSchema, passages }),
    out: z.object({ rejected: z.int().nonnegative() }),
  },
  'suggestion.restore': {
    says: 'Takes every rejection of these suggestions back, in one paper or all, as one change.',
    in: z.object({ by: suggesterSchema, documentId: z.string().max(LONGEST_ID).nullable() }),
    out: z.object({ restored: z.int().nonnegative() }),
  },
  'commitment.list': {
    says: 'The register of commitments, by day, with the passages behind them.',
    in: z.object({
      language: z.enum(['nl', 'en']),
      /** The day on which a commitment is overdue or not, ISO 8601. */
      today: z.iso.date(),
    }),
    out: z.array(registeredSchema),
  },
  'commitment.add': {
    says: 'Enters an annotation’s passage into the register, with what can be read from it.',
    in: z.object({ annotation: z.string().max(LONGEST_ID) }),
    out: commitmentSchema,
  },
  'commitment.update': {
    says: 'Changes a commitment, unless it is no longer as `before` says.',
    in: content.partial().extend({ id: z.string().max(LONGEST_ID), before: content.partial().optional() }),
    out: commitmentSchema,
  },
  'commitment.delete': {
    says: 'Takes commitments out of the register; their passages stay marked.',
    in: z.object({ ids: z.array(z.string()).min(1).max(20_000) }),
    out: z.object({ deleted: z.int().nonnegative() }),
  },
  'commitment.render': {
    says: 'The register as a file to hand in: Excel, Word or a calendar.',
    in: registerExport,
    out: wholeFileSchema.extend(leftOut),
  },
  'commitment.save': {
    says: 'Writes the register as a file, asks where in the system’s dialog; null when the user cancels.',
    in: registerExport,
    out: z.object({ name: z.string(), count: z.int().nonnegative(), ...leftOut }).nullable(),
  },
} as const
