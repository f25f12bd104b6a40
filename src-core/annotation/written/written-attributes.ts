import * as z from 'zod'
import { LONGEST_ID } from '../../basics/limits'

/** The levels of headings that a note tells apart; a deeper one is kept as the last of these. */
export const HEADING_LEVELS = [1, 2, 3] as const

/** How long the text of a footnote may be, in UTF-16 units. */
export const FOOTNOTE_LENGTH = 4_000

/** How much of the name of what is mentioned is kept, in UTF-16 units. */
export const LABEL_LENGTH = 300

/** What can be mentioned. */
export const MENTIONED = ['theme', 'paper', 'turn'] as const

/** As much of a turn’s beginning as is kept to know it by. */
const OPENING = 96

const span = z.int().min(1).max(1000).optional()

/** The attributes of what notes and pages of the notebook both hold; which node has which, `writtenFault` says. */
export const writtenAttributes = {
  /** `level` of a heading, `start` of a numbered list, whether a task is done. */
  level: z.int().min(1).max(HEADING_LEVELS.length).optional(),
  start: z.int().optional(),
  checked: z.boolean().optional(),
  colspan: span,
  rowspan: span,
  /** What a footnote says. */
  text: z.string().max(FOOTNOTE_LENGTH).optional(),
  /** What a mention is of, its id, of a turn its paper and how it begins, and the name as it was last seen. */
  of: z.enum(MENTIONED).optional(),
  id: z.string().max(LONGEST_ID).optional(),
  paper: z.string().max(LONGEST_ID).optional(),
  opening: z.string().max(OPENING).optional(),
  label: z.string().max(LABEL_LENGTH).optional(),
}
