import * as z from 'zod'
import { attachmentsSchema } from '../document/model'
import { failureSchema } from './failure-schema'

/** What names an import in calls and in progress; chosen by who starts it. */
export const importTaskSchema = z.string().min(1).max(64)

/** A file that was chosen outside the window, which knows it by its id. */
export const chosenFileSchema = z.object({ id: z.string(), name: z.string() })

export type ChosenFile = z.infer<typeof chosenFileSchema>

/** What became of one file of an import. */
export const importResultSchema = z.object({
  /** The file's name as it was given. */
  name: z.string(),
  outcome: z.enum(['added', 'already-there', 'failed', 'cancelled']),
  /** The document it is in the project, where it is. */
  id: z.string().nullable(),
  title: z.string().nullable(),
  /** Of a file that is there already: the name under which it was imported, which may be another one. */
  knownAs: z.string().nullable(),
  /** Of a paper that was added: one with other bytes that has the same number of its own, and may be another version of it. */
  versionOf: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Of a paper that was added: the files that are attached to it and were not read. */
  attachments: attachmentsSchema.optional(),
  /** Why it failed, if it did. */
  failure: failureSchema.nullable(),
})

export type ImportResult = z.infer<typeof importResultSchema>
