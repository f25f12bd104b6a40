import * as z from 'zod'
import { projectStateSchema } from './state'

const nothing = z.object({})
const byId = z.object({ id: z.string() })
const projectNaming = z.object({ name: z.string().trim().min(1).max(120) })

const offset = z.int().nonnegative()

/** A paper of the project that cites another one. */
const citedBySchema = z.object({
  documentId: z.string(),
  /** As the citation is printed there first. */
  text: z.string(),
  /** Where it is cited, in the order of the text: UTF-16 offsets. */
  places: z.array(z.object({ start: offset, end: offset })),
  /** How sure it is that this paper is meant, 0 to 1. */
  certainty: z.number().min(0).max(1),
})

export type CitedBy = z.infer<typeof citedBySchema>

/** The calls by which projects are made, opened, named, copied and put away, and what is asked of the papers of one. */
export const projectCalls = {
  'citation.cited-by': {
    says: 'The papers of the project that cite a paper, those first that do so most.',
    in: z.object({ documentId: z.string() }),
    out: z.array(citedBySchema),
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
    in: projectNaming,
    out: projectStateSchema,
  },
  'project.rename': {
    says: 'Gives the open project another name; its folder stays as it is called.',
    in: projectNaming,
    out: projectStateSchema,
  },
  'project.duplicate': {
    says: 'Copies the open project with everybody’s work into the user’s data folder, and opens the copy.',
    in: projectNaming,
    out: projectStateSchema,
  },
  'project.delete': {
    says: 'Moves the open project’s folder to the trash and opens another; answers that, and whether it can be restored here.',
    in: nothing,
    out: z.object({ project: projectStateSchema, restorable: z.boolean() }),
  },
  'project.trashed': {
    says: 'The deleted projects that can be restored here: none where the system has a trash of its own.',
    in: nothing,
    out: z.array(z.object({ id: z.string(), name: z.string() })),
  },
  'project.restore': {
    says: 'Takes a project out of the trash and opens it.',
    in: byId,
    out: projectStateSchema,
  },
  'project.show': {
    says: 'Shows the open project’s folder in the system’s file manager.',
    in: nothing,
    out: z.object({ shown: z.literal(true) }),
  },
  'project.choose': {
    says: 'Asks for a project folder in the system’s dialog and opens it; null when the user cancels.',
    in: nothing,
    out: projectStateSchema.nullable(),
  },
} as const
