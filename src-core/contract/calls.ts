import * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { noteSchema } from '../annotation/note'
import { themeSchema } from '../codebook/model'
import { structuredDocumentSchema } from '../document/model'
import { exportOptionsSchema, renderedExportSchema } from '../exchange/options'
import {
  analystSchema,
  documentSummarySchema,
  historyStateSchema,
  preferencesSchema,
  projectStateSchema,
  saveStateSchema,
} from './state'

const nothing = z.object({})
const byId = z.object({ id: z.string() })
const themeContent = themeSchema.pick({
  parent: true,
  name: true,
  description: true,
  colour: true,
  key: true,
  terms: true,
})

/**
 * Every call the renderer can make, once. Preload, IPC handlers, HTTP routes and the renderer's client are derived from
 * this table; `in` and `out` are validated where the call crosses the boundary.
 */
export const calls = {
  'app.start': {
    says: 'Everything a window needs to draw itself: host, preferences, project, themes.',
    in: nothing,
    out: z.object({
      version: z.string(),
      host: z.enum(['electron', 'web']),
      /** What the host can do that the renderer cannot do itself. */
      abilities: z.object({ saveDialog: z.boolean(), openDialog: z.boolean(), openLink: z.boolean() }),
      /** The system's language, BCP 47. */
      locale: z.string(),
      preferences: preferencesSchema,
      project: projectStateSchema,
      themes: z.array(themeSchema),
      history: historyStateSchema,
      save: saveStateSchema,
    }),
  },
  'preferences.set': {
    says: 'Changes the given preferences, leaves the rest, and answers with all of them.',
    in: preferencesSchema.partial(),
    out: preferencesSchema,
  },
  'analyst.rename': {
    says: 'Changes the own name shown to colleagues.',
    in: z.object({ name: analystSchema.shape.name }),
    out: analystSchema,
  },
  'project.state': { says: 'The open project with its documents.', in: nothing, out: projectStateSchema },
  'project.recent': {
    says: 'The projects opened before on this machine, latest first.',
    in: nothing,
    out: z.array(z.object({ id: z.string(), name: z.string(), open: z.boolean() })),
  },
  'project.open': {
    says: 'Closes this project, everything saved, and opens another one by its id.',
    in: byId,
    out: projectStateSchema,
  },
  'project.create': {
    says: 'Makes an empty project in the user’s data folder and opens it.',
    in: z.object({ name: z.string().trim().min(1).max(120) }),
    out: projectStateSchema,
  },
  'project.choose': {
    says: 'Asks for a project folder in the system’s dialog and opens it; null when the user cancels.',
    in: nothing,
    out: projectStateSchema.nullable(),
  },
  'document.get': { says: 'One document, whole.', in: byId, out: structuredDocumentSchema },
  'document.add': {
    says: 'Imports a file given as base64 and answers with what the document list shows of it.',
    in: z.object({ name: z.string().min(1).max(255), content: z.base64() }),
    out: documentSummarySchema,
  },
  'annotation.list': {
    says: 'The annotations of a document by every analyst, deleted ones left out.',
    in: z.object({ documentId: z.string() }),
    out: z.array(annotationSchema),
  },
  'annotation.create': {
    says: 'Highlights a passage, with themes and a note if given; answers when it is durable.',
    in: z.object({
      documentId: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
      themes: z.array(z.string()).max(100),
      note: noteSchema.nullable(),
    }),
    out: annotationSchema,
  },
  'annotation.update': {
    says: 'Changes the themes, the note or the boundaries of one annotation.',
    in: byId.extend({
      themes: z.array(z.string()).max(100).optional(),
      note: noteSchema.nullable().optional(),
      range: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
    }),
    out: annotationSchema,
  },
  'annotation.delete': {
    says: 'Deletes annotations, leaving tombstones.',
    in: z.object({ ids: z.array(z.string()).min(1).max(100_000) }),
    out: z.object({ deleted: z.int().nonnegative() }),
  },
  'theme.list': { says: 'The codebook, deleted themes left out.', in: nothing, out: z.array(themeSchema) },
  'theme.create': {
    says: 'Adds a theme; missing colour and key are chosen so that themes stay apart.',
    in: themeContent.partial().required({ name: true }),
    out: themeSchema,
  },
  'theme.update': {
    says: 'Changes a theme.',
    in: byId.extend(themeContent.partial().shape),
    out: themeSchema,
  },
  'theme.delete': {
    says: 'Deletes a theme and takes it off every annotation, as one change.',
    in: byId,
    out: z.object({ untagged: z.int().nonnegative() }),
  },
  'history.undo': {
    says: 'Takes the latest change back, as a new change.',
    in: nothing,
    out: historyStateSchema,
  },
  'history.redo': { says: 'Does the latest undone change again.', in: nothing, out: historyStateSchema },
  'save.retry': { says: 'Tries to save what could not be saved, now.', in: nothing, out: saveStateSchema },
  'export.render': {
    says: 'Annotations as Markdown, one self-contained HTML page, or JSON.',
    in: exportOptionsSchema,
    out: renderedExportSchema,
  },
  'export.save': {
    says: 'Renders, asks where in the system’s dialog, and writes durably; null when the user cancels.',
    in: exportOptionsSchema,
    out: z.object({ name: z.string(), count: z.int().nonnegative() }).nullable(),
  },
  'link.open': {
    says: 'Opens a web or mail address outside the app after showing it to the user.',
    in: z.object({ url: z.url({ protocol: /^(https?|mailto)$/ }) }),
    out: z.object({ opened: z.boolean() }),
  },
} as const satisfies Record<string, { says: string; in: z.ZodType; out: z.ZodType }>

export type Calls = typeof calls
export type CallName = keyof Calls
export type CallInput<N extends CallName> = z.input<Calls[N]['in']>
/** A call's input after validation, as its handler gets it. */
export type CallRequest<N extends CallName> = z.output<Calls[N]['in']>
export type CallOutput<N extends CallName> = z.output<Calls[N]['out']>

/** Every call's name, in the table's order. */
export const callNames = Object.keys(calls) as CallName[]

/** Whether a string names a call of the table. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
