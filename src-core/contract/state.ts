import * as z from 'zod'
import { documentKindSchema } from '../document/model'
import { documentGroupings, documentOrders } from '../query/arrange-documents'
import { recordLabels } from '../records/kinds/record-kinds'
import { failureSchema } from './failure-schema'
import { ownKeysSchema, wholeKeys } from './keys/own-keys'
import { keptListingSchema, wholeListings } from './listing/kept-listing'

/** Version of the program's settings and reading positions, which belong to the machine and not to a project. */
const CLOSED_ORIGINAL = { open: false, width: 440 }
const CLOSED_SEARCH = { open: false, width: 400 }
const CLOSED_NOTEBOOK = { open: false, width: 380 }
const USUAL_LIBRARY = { order: 'title', isReversed: false, grouping: 'none', share: 40 } as const

const librarySchema = z.object({
  order: z.enum(documentOrders),
  isReversed: z.boolean(),
  grouping: z.enum(documentGroupings),
  share: z.int().min(10).max(90),
})

/** The languages that one can say to write in: that of the interface, or one of its own. */
export const writingLanguages = ['interface', 'nl', 'en', 'de', 'fr', 'es'] as const

export type WritingLanguage = (typeof writingLanguages)[number]
/** How the middle of the window is divided in each project, by project id: what stands beside what is read, and in which half. */
const splitSchema = z.record(
  z.string(),
  z.object({
    document: z.string(),
    /** The half that is read, `main` being the left one. */
    side: z.enum(['main', 'beside']),
    /** What the left half takes, in percent. */
    share: z.int().min(10).max(90),
  }),
)
const sideBySideSchema = z.array(z.string())
const spacingSchema = z.enum(['tight', 'normal', 'loose'])
const faceSchema = z.enum(['serif', 'sans', 'dyslexia'])

/** The least and the most that everything is enlarged by, in steps of a fifth: from 58 % to 430 %. */
export const ZOOM = { least: -3, most: 8 } as const

const zoomSchema = z.int().min(ZOOM.least).max(ZOOM.most)

export const preferencesSchema = z.object({
  language: z.enum(['system', 'nl', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Size of the paper's text in CSS pixels. */
  textSize: z.int().min(12).max(32),
  /** How large the desktop window draws everything: a step is a fifth more. Settings of before it could be chosen have none. */
  zoom: zoomSchema.default(0),
  /** Width of the paper's column: the measure. */
  measure: z.enum(['narrow', 'normal', 'wide']),
  /** The room between the lines of the paper, and the typeface it is set in. Settings of before they could be chosen have none. */
  spacing: spacingSchema.default('normal'),
  face: faceSchema.default('serif'),
  split: splitSchema.default({}),
  /** The projects whose papers show questions and answers side by side, by their ids. */
  sideBySide: sideBySideSchema.default([]),
  /** The keys of commands that are not the usual ones. A broken entry is passed over: it must not cost the other settings. */
  keys: z.preprocess(wholeKeys, ownKeysSchema).default({}),
  panes: z.object({
    navigation: z.object({ open: z.boolean(), width: z.int().min(160).max(640) }),
    annotations: z.object({ open: z.boolean(), width: z.int().min(200).max(720) }),
    /** The pages a paper was imported from. Settings of before there was such a pane have none. */
    original: z.object({ open: z.boolean(), width: z.int().min(200).max(1600) }).default(CLOSED_ORIGINAL),
    /** The notebook. Settings of before there was one have none. */
    notebook: z.object({ open: z.boolean(), width: z.int().min(200).max(1600) }).default(CLOSED_NOTEBOOK),
    /** Finding in everything. Settings of before it was there have none. */
    search: z.object({ open: z.boolean(), width: z.int().min(200).max(1600) }).default(CLOSED_SEARCH),
  }),
  /** How the list of papers is ordered and parted, and how much of its pane it takes, in percent, the outline having the rest. */
  library: librarySchema.default(USUAL_LIBRARY),
  /** Settings of before the arrangement of that list was kept have none. */
  listing: z.preprocess(wholeListings, keptListingSchema).default({}),
  /** The language that notes and pages are written in, for the check of spelling. Settings of before it could be chosen have none. */
  writing: z.enum(writingLanguages).default('interface'),
  /** The document last read in each project, by project id. */
  lastDocument: z.record(z.string(), z.string()),
  /** Where the reader was in each document, by document id: the first character on screen, a UTF-16 offset. */
  positions: z.record(z.string(), z.int().nonnegative()),
})

/** Some of the preferences: what is not among them stays as it is, and is never filled in. */
export const preferenceChangesSchema = preferencesSchema
  .extend({
    zoom: zoomSchema,
    library: librarySchema,
    writing: z.enum(writingLanguages),
    spacing: spacingSchema,
    face: faceSchema,
    split: splitSchema,
    sideBySide: sideBySideSchema,
    keys: ownKeysSchema,
    listing: keptListingSchema,
  })
  .partial()

export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  language: 'system',
  appearance: 'system',
  textSize: 18,
  zoom: 0,
  measure: 'normal',
  spacing: 'normal',
  face: 'serif',
  split: {},
  sideBySide: [],
  keys: {},
  panes: {
    navigation: { open: true, width: 248 },
    annotations: { open: true, width: 328 },
    original: CLOSED_ORIGINAL,
    notebook: CLOSED_NOTEBOOK,
    search: CLOSED_SEARCH,
  },
  library: USUAL_LIBRARY,
  listing: {},
  writing: 'interface',
  lastDocument: {},
  positions: {},
}

const documentSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  kind: documentKindSchema,
  /** Its own number as printed, where its title does not say it. */
  number: z.string().nullable(),
  /** The dossier it is in, in normal form. */
  dossier: z.string().nullable(),
  /** What it is known by where another paper cites it, as `namesOf` makes them. */
  names: z.array(z.string()),
  /** When it was added, ISO 8601, where that was kept. */
  added: z.string().nullable(),
  annotations: z.int().nonnegative(),
  /** How many places import was not sure of, or found something wrong in. */
  toLookAt: z.int().nonnegative(),
  /** Whether it was read by older rules than this program's, so that reading it again may find more. */
  outdated: z.boolean(),
  /** Why the document cannot be opened, if it cannot. */
  problem: z.string().nullable(),
})

export type DocumentSummary = z.infer<typeof documentSummarySchema>

export const analystSchema = z.object({ id: z.string(), name: z.string().trim().min(1).max(120) })

export type Analyst = z.infer<typeof analystSchema>

/** A file of the project that was not as it should be. Whatever stood in it is still there, in place or beside it. */
const fileProblemSchema = z.object({
  /** Its path in the project folder. */
  file: z.string(),
  kind: z.enum([
    /** Cut off, empty or overwritten: what was whole in it was taken out, and the rest completed from the history. */
    'damaged',
    /** Some records in it cannot be understood; they stay in it as they are. */
    'records',
    /** It should be there and was not. */
    'missing',
    /** A newer program wrote it; it is left alone. */
    'newer',
    /** The system refuses to read it; it is left alone. */
    'unreadable',
    /** A link, a pipe or a device stands in its place; it was not opened. */
    'not-a-file',
    /** It is larger, or holds more, than anybody's work can be; it is left alone. */
    'too-large',
    /** Lines of the history cannot be read. */
    'history',
    /** Another program changed it while it was open here; both versions were kept. */
    'changed-outside',
  ]),
  /** Why, in technical English, for whoever helps the user. */
  reason: z.string(),
  /** How many records or lines could not be read, where that can be told. */
  lost: z.int().nonnegative(),
  /** How many records were read or brought back. */
  found: z.int().nonnegative(),
  /** The name under which the file as it was is kept beside it, if it was set aside. */
  kept: z.string().nullable(),
})

export type FileProblem = z.infer<typeof fileProblemSchema>

/** Why an open project can only be read here. */
const readOnlySchema = z.discriminatedUnion('why', [
  /** Another process writes in the analyst's folder, or did so lately. */
  z.object({ why: z.literal('held'), holder: z.string(), since: z.string() }),
  /** Something says that another process does, and nothing tells which. */
  z.object({ why: z.literal('unclear') }),
  /** The system lets nobody, or not this user, write in the folder; its code for that. */
  z.object({ why: z.literal('not-writable'), code: z.string() }),
  /** A link, or something else that is neither a file nor a folder, stands where the analyst's own work or lock belongs. */
  z.object({ why: z.literal('not-a-file'), file: z.string() }),
])

export type ReadOnly = z.infer<typeof readOnlySchema>

export const projectStateSchema = z.object({
  id: z.string(),
  name: z.string(),
  analyst: analystSchema,
  /** Every analyst of the project, the own one included. */
  analysts: z.array(analystSchema),
  /** Null where this process may write. */
  readOnly: readOnlySchema.nullable(),
  documents: z.array(documentSummarySchema),
  /** Whether the project's folder cannot be reached now: what was read is shown, nothing can be saved. */
  away: z.boolean(),
  /** Files that were not as they should be. */
  problems: z.array(fileProblemSchema),
})

export type ProjectState = z.infer<typeof projectStateSchema>

/** A project that could not be opened, and why. */
export const unopenedSchema = z.object({ name: z.string(), folder: z.string(), failure: failureSchema })

export type Unopened = z.infer<typeof unopenedSchema>

/** The names of changes that concern no one kind of record. */
const GENERAL_LABELS = [
  'copy-merge',
  'project-start',
  'trash-restore',
  'history-restore',
  'history-revert',
  'history-moment',
  'backup-restore',
  'version-choose',
] as const

/** The name of a change, to be put into words by the renderer: `history.<key>` with these values. */
export const changeLabelSchema = z.object({
  key: z.enum([...GENERAL_LABELS, ...recordLabels]),
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
  z.object({
    state: z.literal('saving'),
    /** How many of how many files were written, where there are many. */
    written: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).optional(),
  }),
  /** The work is kept in memory and tried again. */
  z.object({
    state: z.literal('failed'),
    reason: z.string(),
    /** Whether it is because the system lets nobody, or not this user, write there. */
    notWritable: z.literal(true).optional(),
  }),
])

export type SaveState = z.infer<typeof saveStateSchema>
