import * as z from 'zod'
import { recordNameSchema } from '../records/record-change'
import { reviewedSideSchema } from './package'

/** A record that analysts changed at the same time, with the versions to choose from; the one that is shown comes first. */
const simultaneousSchema = z.object({
  kind: recordNameSchema,
  id: z.string(),
  /** The paper's title; empty where it belongs to none. */
  paper: z.string(),
  versions: z.array(reviewedSideSchema.extend({ holder: z.string() })).min(2),
})

export type Simultaneous = z.infer<typeof simultaneousSchema>

/** The calls about records that analysts changed at the same time: one version is shown, and a person chooses. */
export const versionCalls = {
  'version.list': {
    says: 'What analysts changed at the same time, neither knowing of the other; nothing while working blind.',
    in: z.object({}),
    out: z.array(simultaneousSchema),
  },
  'version.choose': {
    says: 'Makes the versions of these analysts the ones that count, as one change.',
    in: z.object({
      choices: z
        .array(z.object({ kind: recordNameSchema, id: z.string(), holder: z.string() }))
        .min(1)
        .max(10_000),
    }),
    out: z.object({ chosen: z.int().nonnegative() }),
  },
} as const
