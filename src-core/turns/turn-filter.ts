import * as z from 'zod'
import { sortsOfStatus } from '../answers/reply-kinds'
import { LONGEST_ID } from '../basics/limits'
import { turnRole } from '../document/model'

/** Which turns to show or export; an empty list or text does not restrict. */
export const turnFilterSchema = z.object({
  roles: z.array(turnRole),
  /** Party names as papers have them. */
  parties: z.array(z.string().max(500)).max(2_000),
  /** Theme ids: a turn with an annotation of any of them passes; who asks with a theme adds those below it. */
  themes: z.array(z.string().max(LONGEST_ID)).max(20_000),
  /** An answer with a judgement of any of these passes, and so does a question with such an answer. */
  statuses: z.array(z.enum(sortsOfStatus)),
  /** Words that must all occur in what the turn begins with, or in who asks, answers or its party, whatever their case or accents. */
  text: z.string().max(1_000),
})

export type TurnFilter = z.infer<typeof turnFilterSchema>

/** The filter that lets every turn through. */
export const EVERY_TURN: TurnFilter = { roles: [], parties: [], themes: [], statuses: [], text: '' }

/** Whether a filter lets everything through. */
export function isEveryTurn({ roles, parties, themes, statuses, text }: TurnFilter): boolean {
  return [roles, parties, themes, statuses].every(list => list.length === 0) && text.trim() === ''
}
