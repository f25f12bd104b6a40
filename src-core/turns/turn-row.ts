import * as z from 'zod'
import { verdictSchema } from '../answers/judgement'
import { turnRole } from '../document/model'

/** How much of a turn its row shows, in UTF-16 units. */
export const LONGEST_OPENING = 200

/** What a paper alone tells of a turn. */
const listedTurnSchema = z.object({
  /** The turn's id in its paper, and its place among the paper's turns, from 0. */
  turn: z.string(),
  index: z.int().nonnegative(),
  role: turnRole,
  numbers: z.array(z.int()),
  /** Where it begins, in UTF-16 units. */
  start: z.int().nonnegative(),
  party: z.string().nullable(),
  /** Who asks: of an answer, who asked its questions; of a speech, who speaks. */
  asked: z.array(z.string()),
  /** Who answers: of a question, who gave its answers. */
  answered: z.array(z.string()),
  /** What it begins with. */
  opening: z.string(),
  /** Of an answer its questions, of a question its answers, by id. */
  partners: z.array(z.string()),
})

export type ListedTurn = z.infer<typeof listedTurnSchema>

/** What one analyst says of an answer, as a row tells it. */
const rowVerdictSchema = verdictSchema.pick({ status: true, kind: true }).extend({ author: z.string() })

export type RowVerdict = z.infer<typeof rowVerdictSchema>

/** What analysts did with a turn. */
const workedTurnSchema = z.object({
  /** Ids of the themes of the annotations in it. */
  themes: z.array(z.string()),
  annotations: z.int().nonnegative(),
  notes: z.int().nonnegative(),
  /** Of an answer, by when they were made; of a question none: see the rows of its answers. */
  judgements: z.array(rowVerdictSchema),
})

/** One turn of a table of turns. */
const turnRowSchema = listedTurnSchema.extend(workedTurnSchema.shape)

export type TurnRow = z.infer<typeof turnRowSchema>

/** The turns of one paper. */
export const paperTurnsSchema = z.object({
  documentId: z.string(),
  rows: z.array(turnRowSchema),
  /** How many judgements are about an answer that is no longer in the paper. */
  lost: z.int().nonnegative(),
})

export type PaperTurns = z.infer<typeof paperTurnsSchema>
