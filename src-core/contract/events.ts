import * as z from 'zod'
import { placeLinkSchema } from '../links/place-link'
import { layersSchema } from '../query/layers'
import { type RecordEvent, recordEventSchema } from '../records/record-events'
import { chosenFileSchema } from './importing'
import { historyStateSchema, preferencesSchema, projectStateSchema, saveStateSchema } from './state'
import { teamNewsSchema } from './team'

/** What a menu or the operating system asks the window to do. */
export const commandSchema = z.enum([
  'undo',
  'redo',
  'select-all',
  'find',
  'search',
  'export',
  'print',
  'import',
  'import-folder',
  'paste-text',
  'new-project',
  'make-package',
  'open-package',
  'themes',
  'palette',
  'settings',
  'shortcuts',
  'toggle-navigation',
  'toggle-annotations',
  'toggle-original',
  'toggle-notebook',
  'to-notebook',
  'note-turn',
  'mark-region',
  'suggest',
  'register',
  'to-register',
  'copy-link',
  'turns',
  'annotation-list',
  'more-like-this',
  'judge',
  'referring',
  'across',
  'next-unjudged',
  'previous-unjudged',
  'copy-cited',
  'highlighter',
  'overlaps',
  'split-here',
  'connect',
  'review',
  'review-next',
  'review-previous',
  'set-words',
  'text-larger',
  'text-smaller',
  'text-reset',
  'back',
  'forward',
  'split',
  'other-side',
  'swap-sides',
  'close-side',
  'citations',
  'agreement',
  'theme-counts',
  'focus-mode',
  'read-aloud',
  'side-by-side',
  'filter',
  'clear-filter',
])

export type Command = z.infer<typeof commandSchema>

/** What is told besides changed records. */
const otherEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('project-changed'), project: projectStateSchema }),
  z.object({ type: z.literal('preferences-changed'), preferences: preferencesSchema }),
  z.object({ type: z.literal('history-changed'), history: historyStateSchema }),
  z.object({ type: z.literal('save-changed'), save: saveStateSchema }),
  /** What can be found is other than it was; `building`: how many of so many papers, notes and pages are in the index yet. */
  z.object({
    type: z.literal('search-changed'),
    building: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).nullable(),
  }),
  z.object({
    type: z.literal('progress'),
    task: z.string(),
    /** Steps done of `total`, such as pages read. */
    done: z.int().nonnegative(),
    total: z.int().positive(),
    /** What the steps are of, such as the file that is read. */
    label: z.string(),
    /** Whether what is done now takes as long as it takes, and says nothing on the way: a file that is printed. */
    isPrinting: z.boolean().optional(),
  }),
  /** Colleagues' work came in, or the folder went away. */
  z.object({ type: z.literal('team-news'), news: z.array(teamNewsSchema) }),
  /** Other layers are shown, or far more changed than is told one by one: annotations and all else that layers show are to be read afresh. */
  z.object({ type: z.literal('layers-changed'), layers: layersSchema }),
  /** A document was corrected, a correction taken back, or its source read again: it is to be read afresh. */
  z.object({ type: z.literal('document-changed'), id: z.string() }),
  /** Papers are cited in another style from now on: what shows citations is to be read afresh. */
  z.object({ type: z.literal('citation-style-changed') }),
  /** Files that the desktop asks to open: the window imports them by these ids, like files that are chosen. */
  z.object({ type: z.literal('files-given'), files: z.array(chosenFileSchema) }),
  /** The desktop asks to go where a link leads. */
  z.object({ type: z.literal('place-asked'), link: placeLinkSchema }),
  z.object({ type: z.literal('command'), command: commandSchema }),
  /** The app is about to end: a window hands in what is being typed, then says so with `window.handed-in`. */
  z.object({ type: z.literal('ending') }),
])

export type AppEvent = RecordEvent | z.infer<typeof otherEventSchema>

/** Everything the main process tells every window, whoever caused it. */
export const eventSchema: z.ZodType<AppEvent> = z.union([recordEventSchema, otherEventSchema])
