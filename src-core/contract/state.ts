import * as z from 'zod'
import { documentKindSchema } from '../document/model'

/** Version of the program's settings and reading positions, which belong to the machine and not to a project. */
export const preferencesSchema = z.object({
  language: z.enum(['system', 'nl', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Size of the paper's text in CSS pixels. */
  textSize: z.int().min(12).max(32),
  /** Width of the paper's column: the measure. */
  measure: z.enum(['narrow', 'normal', 'wide']),
  panes: z.object({
    navigation: z.object({ open: z.boolean(), width: z.int().min(160).max(640) }),
    annotations: z.object({ open: z.boolean(), width: z.int().min(200).max(720) }),
  }),
  /** The document last read in each project, by project id. */
  lastDocument: z.record(z.string(), z.string()),
  /** Where the reader was in each document, by document id: the first character on screen, a UTF-16 offset. */
  positions: z.record(z.string(), z.int().nonnegative()),
})

export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  language: 'system',
  appearance: 'system',
  textSize: 18,
  measure: 'normal',
  panes: {
    navigation: { open: true, width: 264 },
    annotations: { open: true, width: 340 },
  },
  lastDocument: {},
  positions: {},
}

export const documentSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  kind: documentKindSchema,
  annotations: z.int().nonnegative(),
  /** Why the document cannot be opened, if it cannot. */
  problem: z.string().nullable(),
})

export type DocumentSummary = z.infer<typeof documentSummarySchema>

export const analystSchema = z.object({ id: z.string(), name: z.string().trim().min(1).max(120) })

export type Analyst = z.infer<typeof analystSchema>

export const projectStateSchema = z.object({
  id: z.string(),
  name: z.string(),
  analyst: analystSchema,
  /** Every analyst of the project, the own one included. */
  analysts: z.array(analystSchema),
  /** Who holds the project, where another process does and this one may only read; null where it may write. */
  readOnly: z.object({ holder: z.string(), since: z.string() }).nullable(),
  documents: z.array(documentSummarySchema),
  /** Files that could not be read and were kept as they are. */
  problems: z.array(z.object({ file: z.string(), reason: z.string() })),
})

export type ProjectState = z.infer<typeof projectStateSchema>

/** The name of a change, to be put into words by the renderer: `history.<key>` with these values. */
export const changeLabelSchema = z.object({
  key: z.enum([
    'annotation-create',
    'annotation-delete',
    'annotation-tag',
    'annotation-note',
    'annotation-move',
    'theme-create',
    'theme-change',
    'theme-delete',
    'document-add',
  ]),
  count: z.int().nonnegative(),
  /** A theme's name or the beginning of a quote. */
  name: z.string(),
})

export type ChangeLabel = z.infer<typeof changeLabelSchema>

/** What undo and redo would do now; null where there is nothing. */
export const historyStateSchema = z.object({
  undo: changeLabelSchema.nullable(),
  redo: changeLabelSchema.nullable(),
})

export type HistoryState = z.infer<typeof historyStateSchema>

export const saveStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved') }),
  z.object({ state: z.literal('saving') }),
  /** The work is kept in memory and tried again. */
  z.object({ state: z.literal('failed'), reason: z.string() }),
])

export type SaveState = z.infer<typeof saveStateSchema>
