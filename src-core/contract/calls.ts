import * as z from 'zod'
import { annotationSchema } from '../annotation/model'
import { noteSchema } from '../annotation/note'
import { themeSchema } from '../codebook/model'
import { correctionChangeSchema, correctionSchema } from '../document/corrections/correction'
import { correctedDocumentSchema } from '../document/model'
import { layersSchema } from '../query/layers'
import { answerCalls } from './answers/answer-calls'
import { editionCalls } from './editions'
import { exportingCalls } from './exporting'
import { searchCalls } from './finding/search-calls'
import { chosenFileSchema, importResultSchema, importTaskSchema } from './importing'
import { keepingCalls } from './keeping-calls'
import { agreementCalls } from './listing/agreement-calls'
import { crossCalls } from './listing/cross-calls'
import { listingCalls } from './listing/listing-calls'
import { codebookCalls } from './marking/codebook-calls'
import { connectionCalls } from './marking/connection-calls'
import { exampleCalls } from './marking/example-calls'
import { groupCalls } from './marking/group-calls'
import { markingCalls } from './marking/marking-calls'
import { regionCalls } from './marking/region-calls'
import { packageCalls } from './package'
import { placeCalls } from './places'
import { projectCalls } from './project-calls'
import { rereadCalls } from './rereading'
import {
  analystSchema,
  historyStateSchema,
  preferenceChangesSchema,
  preferencesSchema,
  projectStateSchema,
  saveStateSchema,
  unopenedSchema,
} from './state'
import { suggestingCalls } from './suggesting/suggesting-calls'
import { versionCalls } from './versions'
import { noteCalls } from './writing/note-calls'
import { notebookCalls } from './writing/notebook-calls'

const nothing = z.object({})
const takenBack = historyStateSchema.extend({
  /** Of how many records a colleague changed the same since, so that they stayed as they are. */
  superseded: z.int().nonnegative(),
})
const sittingSchema = z.string().min(1).max(64)
/** An id that the caller made, so that a call whose answer was lost can be made again and makes nothing twice. */
const newIdOf = (kind: 'ann' | 'thm') => z.string().regex(new RegExp(`^${kind}_[0-9a-f]{16}$`))
const byId = z.object({ id: z.string() })
const themeContent = themeSchema.pick({
  parent: true,
  name: true,
  description: true,
  colour: true,
  key: true,
  terms: true,
  memo: true,
  archived: true,
})

/**
 * Every call the renderer can make, once. Preload, IPC handlers, HTTP routes and the renderer's client are derived from
 * this table; `in` and `out` are validated where the call crosses the boundary.
 */
export const calls = {
  'app.start': {
    says: 'Everything a window needs to draw itself: host, preferences, project, themes, and if asked the paper it shows first.',
    in: z.object({ withPaper: z.boolean().optional() }),
    out: z.object({
      version: z.string(),
      host: z.enum(['electron', 'web']),
      /** What the host can do that the renderer cannot do itself. */
      abilities: z.object({
        saveDialog: z.boolean(),
        openDialog: z.boolean(),
        openLink: z.boolean(),
        showFile: z.boolean(),
      }),
      /** The system's language, BCP 47. */
      locale: z.string(),
      preferences: preferencesSchema,
      project: projectStateSchema,
      /** The project used last, where another is open because that one could not be opened. */
      unopened: unopenedSchema.optional(),
      themes: z.array(themeSchema),
      history: historyStateSchema,
      save: saveStateSchema,
      /** The paper read last, else the first, with its annotations; null where it was not asked for, cannot be read, or there is none. */
      paper: z
        .object({ document: correctedDocumentSchema, annotations: z.array(annotationSchema) })
        .nullable(),
    }),
  },
  'preferences.set': {
    says: 'Changes the given preferences, leaves the rest, and answers with all of them.',
    in: preferenceChangesSchema,
    out: preferencesSchema,
  },
  'analyst.rename': {
    says: 'Changes the own name shown to colleagues.',
    in: z.object({ name: analystSchema.shape.name }),
    out: analystSchema,
  },
  ...projectCalls,
  ...notebookCalls,
  ...noteCalls,
  ...searchCalls,
  'document.get': {
    says: 'One document, whole, as its readers corrected it.',
    in: byId,
    out: correctedDocumentSchema,
  },
  'correction.list': {
    says: 'The corrections of a document’s structure, in their order, and those whose place is no longer there.',
    in: z.object({ documentId: z.string() }),
    out: z.object({
      corrections: z.array(correctionSchema),
      unplaced: z.array(z.string()),
      /** Those of the unplaced that would set words right for which another correction stands. */
      overlapping: z.array(z.string()),
    }),
  },
  'correction.make': {
    says: 'Sets right what the import found: a kind, a turn, a boundary, a paragraph; the text never changes.',
    in: z.object({ documentId: z.string(), change: correctionChangeSchema }),
    out: correctionSchema,
  },
  'correction.remove': {
    says: 'Takes corrections away, leaving tombstones.',
    in: z.object({ ids: z.array(z.string()).min(1).max(10_000) }),
    out: z.object({ removed: z.int().nonnegative() }),
  },
  'import.file': {
    says: 'Reads one file, given as base64, for an import, and answers what became of it. Progress comes as events.',
    in: z.object({
      task: importTaskSchema,
      name: z.string().min(1).max(255),
      /** Whether reading it took too long before, and may take longer now. */
      again: z.boolean().optional(),
      content: z.base64(),
    }),
    out: importResultSchema,
  },
  'import.choose': {
    says: 'Asks for papers in the system’s dialog and answers their names and what to call each; none when cancelled.',
    in: nothing,
    out: z.array(chosenFileSchema),
  },
  'import.chosen': {
    says: 'Reads a file that was chosen in the system’s dialog, or given by the desktop, for an import, also again.',
    in: z.object({ task: importTaskSchema, id: z.string(), again: z.boolean().optional() }),
    out: importResultSchema,
  },
  'import.finish': {
    says: 'Ends an import: what it read is one change from now on, to be taken back at once.',
    in: z.object({ task: importTaskSchema }),
    out: z.object({ added: z.int().nonnegative() }),
  },
  'import.cancel': {
    says: 'Stops reading for an import; what was read before stays, and is entered by `import.finish`.',
    in: z.object({ task: importTaskSchema }),
    out: z.object({ cancelled: z.boolean() }),
  },
  'annotation.list': {
    says: 'The annotations of a document by every analyst, deleted ones left out.',
    in: z.object({ documentId: z.string() }),
    out: z.array(annotationSchema),
  },
  'annotation.create': {
    says: 'Highlights a passage, with themes and a note if given; one that one had marked already gets these themes instead. Answers when it is durable.',
    in: z.object({
      id: newIdOf('ann').optional(),
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
      /** The note this one was written from; where the kept note is another by now, `changed-elsewhere` is the answer. */
      noteBefore: noteSchema.nullable().optional(),
      /** Which sitting of writing the note comes from: what one sitting hands in bit by bit is undone at once. */
      sitting: sittingSchema.optional(),
      range: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
    }),
    out: annotationSchema,
  },
  'annotation.tag': {
    says: 'Gives themes to annotations and takes themes off them, as one change; answers how many changed.',
    in: z.object({
      ids: z.array(z.string()).min(1).max(100_000),
      add: z.array(z.string()).max(100),
      remove: z.array(z.string()).max(100),
    }),
    out: z.object({ changed: z.int().nonnegative() }),
  },
  'annotation.delete': {
    says: 'Deletes annotations, leaving tombstones.',
    in: z.object({ ids: z.array(z.string()).min(1).max(100_000) }),
    out: z.object({ deleted: z.int().nonnegative() }),
  },
  ...markingCalls,
  ...connectionCalls,
  ...regionCalls,
  ...codebookCalls,
  ...groupCalls,
  ...exampleCalls,
  'reply.list': {
    says: 'The replies to a document’s annotations, deleted ones left out.',
    in: z.object({ documentId: z.string() }),
    out: z.array(annotationSchema),
  },
  'reply.add': {
    says: 'Answers an annotation; the reply is a record of its own, changed and deleted like an annotation.',
    in: z.object({ id: newIdOf('ann').optional(), to: z.string(), note: noteSchema }),
    out: annotationSchema,
  },
  ...answerCalls,
  'layers.get': { says: 'Whose annotations are shown.', in: nothing, out: layersSchema },
  'layers.set': {
    says: 'Chooses whose annotations are shown, everywhere, and remembers it for this project.',
    in: layersSchema,
    out: layersSchema,
  },
  'theme.list': { says: 'The codebook, deleted themes left out.', in: nothing, out: z.array(themeSchema) },
  'theme.create': {
    says: 'Adds a theme; missing colour and key are chosen so that themes stay apart.',
    in: themeContent
      .partial()
      .required({ name: true })
      .extend({ id: newIdOf('thm').optional() }),
    out: themeSchema,
  },
  'theme.update': {
    says: 'Changes a theme.',
    in: byId.extend({
      ...themeContent.partial().shape,
      /** What these were before, as far as was known; where they are otherwise by now, `changed-elsewhere` is the answer. */
      before: themeContent.partial().optional(),
      /** Which sitting of writing this comes from: what one sitting hands in bit by bit is undone at once. */
      sitting: sittingSchema.optional(),
    }),
    out: themeSchema,
  },
  'theme.move': {
    says: 'Puts a theme before another one that stands below the same theme, or last, and with `parent` below that; answers how many places changed.',
    in: byId.extend({ before: z.string().nullable(), parent: z.string().nullable().optional() }),
    out: z.object({ moved: z.int().nonnegative() }),
  },
  'theme.delete': {
    says: 'Deletes a theme and takes it off every annotation, as one change.',
    in: byId,
    out: z.object({ untagged: z.int().nonnegative() }),
  },
  'theme.counts': {
    says: 'How many annotations of the whole project have each theme, by theme id; those with none are left out.',
    in: nothing,
    out: z.array(z.tuple([z.string(), z.int().positive()])),
  },
  'theme.merge': {
    says: 'Moves everything tagged with one theme to another, with its terms and the themes below it, and deletes it.',
    in: z.object({ from: z.string(), into: z.string() }),
    out: z.object({ moved: z.int().nonnegative() }),
  },
  'history.undo': {
    says: 'Takes the latest change back, as a new change.',
    in: nothing,
    out: takenBack,
  },
  'history.redo': { says: 'Does the latest undone change again.', in: nothing, out: takenBack },
  ...keepingCalls,
  ...packageCalls,
  ...placeCalls,
  ...rereadCalls,
  ...editionCalls,
  ...versionCalls,
  ...suggestingCalls,
  ...listingCalls,
  ...agreementCalls,
  ...crossCalls,
  'window.handed-in': {
    says: 'Answers the event `ending`: what was being typed is handed in, but for some texts that could not be.',
    in: z.object({ left: z.int().nonnegative() }),
    out: nothing,
  },
  'save.retry': { says: 'Tries to save what could not be saved, now.', in: nothing, out: saveStateSchema },
  ...exportingCalls,
  'source.read': {
    says: 'The file a document was imported from, as it was then.',
    in: byId,
    out: z.object({ name: z.string(), mediaType: z.string(), content: z.base64() }),
  },
  'source.save': {
    says: 'Asks where in the system’s dialog and writes the file a document was imported from; null when the user cancels.',
    in: byId,
    /** `place`: by what `source.show` knows where it was saved; null where the host cannot show that. */
    out: z.object({ name: z.string(), place: z.string().nullable() }).nullable(),
  },
  'source.show': {
    says: 'Shows a file that was saved in the system’s file manager.',
    in: z.object({ place: z.string() }),
    out: z.object({ shown: z.boolean() }),
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
