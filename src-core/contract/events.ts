import * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { themeSchema } from '../codebook/model'
import { historyStateSchema, preferencesSchema, projectStateSchema, saveStateSchema } from './state'

/** What a menu or the operating system asks the window to do. */
export const commandSchema = z.enum([
  'undo',
  'redo',
  'find',
  'export',
  'import',
  'settings',
  'shortcuts',
  'toggle-navigation',
  'toggle-annotations',
  'text-larger',
  'text-smaller',
  'text-reset',
  'back',
  'forward',
])

export type Command = z.infer<typeof commandSchema>

/** Everything the main process tells every window, whoever caused it. */
export const eventSchema = z.discriminatedUnion('type', [
  /** Records as they are now; a deleted one carries its tombstone. */
  z.object({ type: z.literal('annotations-changed'), records: z.array(annotationSchema) }),
  z.object({ type: z.literal('themes-changed'), records: z.array(themeSchema) }),
  z.object({ type: z.literal('project-changed'), project: projectStateSchema }),
  z.object({ type: z.literal('preferences-changed'), preferences: preferencesSchema }),
  z.object({ type: z.literal('history-changed'), history: historyStateSchema }),
  z.object({ type: z.literal('save-changed'), save: saveStateSchema }),
  z.object({
    type: z.literal('progress'),
    task: z.string(),
    /** Whole steps done of `total`; equal when the task has ended. */
    done: z.int().nonnegative(),
    total: z.int().positive(),
    label: z.string(),
  }),
  z.object({ type: z.literal('open-document'), id: z.string() }),
  z.object({ type: z.literal('command'), command: commandSchema }),
])

export type AppEvent = z.infer<typeof eventSchema>
