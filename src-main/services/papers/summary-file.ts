import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { readJson, textOf } from '../../storage/files/parse-json'
import { errnoOf, type System } from '../../storage/files/system'
import { makeFolder, readIfThere, writeDurably } from '../../storage/files/write-durably'
import { paperSummarySchema } from './paper-summary'

/** To be counted up whenever a summary says something else of the same paper. */
const FORM = 1

const keptPaperSchema = z.object({
  /** What the file looked like when it was read whole. */
  stamp: z.string(),
  /** The SHA-256 of the file. */
  digest: z.string(),
  /** Of the file, in bytes. */
  size: z.int().nonnegative(),
  summary: paperSummarySchema,
  /** Which annotations do not stand where they say, and what that was found of: see `KnownPlaces`. */
  places: z.object({ key: z.string(), lost: z.array(z.string()) }).optional(),
})

const fileSchema = z.object({
  form: z.literal(FORM),
  program: z.string(),
  folder: z.string(),
  papers: z.record(z.string(), keptPaperSchema),
})

/** What is remembered of a paper from one opening of a project to the next. */
export type KeptPaper = z.infer<typeof keptPaperSchema>

/** Where summaries are kept. */
export interface SummaryPlace {
  /** A folder of the user's own, on this machine. */
  readonly folder: string
  /** The version of the program: another one may say other things of the same paper. */
  readonly program: string
}

/**
 * The summaries of a project's papers as a file on this machine. It is a cache: one that is not there, damaged, or of another
 * program or folder is as good as empty, and what it says of a paper counts only while that paper's file looks as it did.
 */
export class SummaryFile {
  private readonly path: string | null

  constructor(
    private readonly system: System,
    private readonly project: string,
    private readonly place: SummaryPlace | null,
  ) {
    const name = createHash('sha256').update(project).digest('hex').slice(0, 16)
    this.path = place && join(place.folder, `${name}.json`)
  }

  /** What was kept last, by the papers' ids. */
  async read(): Promise<ReadonlyMap<string, KeptPaper>> {
    const bytes = this.path && (await readIfThere(this.system, this.path).catch(() => null))
    const file = fileSchema.safeParse(bytes ? readJson(textOf(bytes)) : null)
    const isOurs =
      file.success && file.data.program === this.place?.program && file.data.folder === this.project
    return new Map(isOurs ? Object.entries(file.data.papers) : [])
  }

  /** Keeps these and no others. Where that cannot be done, papers are read again another time. */
  async write(papers: ReadonlyMap<string, KeptPaper>): Promise<void> {
    if (!this.path || !this.place) return
    const { folder, program } = this.place
    const file = { form: FORM, program, folder: this.project, papers: Object.fromEntries(papers) }
    try {
      await makeFolder(this.system, folder)
      await writeDurably(this.system, this.path, Buffer.from(JSON.stringify(file)))
    } catch (error) {
      if (errnoOf(error) === undefined) throw error
    }
  }
}
