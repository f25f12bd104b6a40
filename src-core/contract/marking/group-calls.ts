import * as z from 'zod'
import { themeGroupContent, themeGroupSchema } from '../../codebook/theme-group'

const { name, themes } = themeGroupContent

/** The calls about groups of themes. */
export const groupCalls = {
  'group.list': {
    says: 'The groups of themes by name, deleted ones left out.',
    in: z.object({}),
    out: z.array(themeGroupSchema),
  },
  'group.create': {
    says: 'Makes a group with these themes; names of groups differ by more than case.',
    in: z.object({ id: z.string().regex(/^grp_[0-9a-f]{16}$/), name, themes }),
    out: themeGroupSchema,
  },
  'group.rename': {
    says: 'Gives a group another name.',
    in: z.object({ id: z.string(), name }),
    out: themeGroupSchema,
  },
  'group.fill': {
    says: 'Puts themes in groups and takes themes out of them, as one change; answers how many groups changed.',
    in: z.object({ ids: z.array(z.string()).min(1).max(1_000), add: themes, remove: themes }),
    out: z.object({ changed: z.int().nonnegative() }),
  },
  'group.delete': {
    says: 'Deletes a group, leaving a tombstone; its themes stay as they are.',
    in: z.object({ id: z.string() }),
    out: z.object({}),
  },
} as const
