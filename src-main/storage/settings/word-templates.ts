import { join } from 'node:path'
import * as z from 'zod'
import {
  LARGEST_TEMPLATE,
  type WordTemplate,
  wordTemplateSchema,
} from '../../../src-core/export/word-looks/word-template'
import { readPlainFile } from '../files/read-plain-file'
import { errnoOf, type System } from '../files/system'
import { makeFolder, removeIfThere, writeDurably } from '../files/write-durably'
import { isSafeId } from '../project/project-folder'

/** Pictures are kept as base64, which is a third longer, and beside them is what is written of styles. */
const LARGEST_KEPT = 8 * LARGEST_TEMPLATE

/** A template as it is kept: JSON knows no bytes. */
const keptSchema = z
  .object({ pictures: z.array(z.object({ extension: z.string(), content: z.base64() })) })
  .loose()

/** The templates of the machine’s user for Word files, one by project, as they were read: the files themselves are not needed again. */
export interface WordTemplates {
  /** The template of a project; null where it has none, or one that this version does not understand. */
  of(project: string): Promise<WordTemplate | null>
  /** Keeps a project’s template in place of the one that it had; resolves when it is durable. */
  keep(project: string, template: WordTemplate): Promise<void>
  /** Does away with a project’s template. */
  remove(project: string): Promise<void>
}

/** The templates in a folder below the user data. */
export function wordTemplates(system: System, userData: string): WordTemplates {
  const folder = join(userData, 'word-templates')
  const fileOf = (project: string) => join(folder, `${project}.json`)
  return {
    async of(project) {
      if (!isSafeId(project)) return null
      try {
        const bytes = await readPlainFile(system, fileOf(project), LARGEST_KEPT)
        return readKept(JSON.parse(bytes.toString('utf8')))
      } catch (error) {
        if (error instanceof SyntaxError || errnoOf(error) === 'ENOENT') return null
        throw error
      }
    },
    async keep(project, template) {
      if (!isSafeId(project)) throw new Error('The project has no id by which a file can be named.')
      await makeFolder(system, folder)
      const pictures = template.pictures.map(({ extension, content }) => ({
        extension,
        content: Buffer.from(content).toString('base64'),
      }))
      await writeDurably(system, fileOf(project), JSON.stringify({ ...template, pictures }))
    },
    async remove(project) {
      if (isSafeId(project)) await removeIfThere(system, fileOf(project))
    },
  }
}

function readKept(kept: unknown): WordTemplate | null {
  const { data } = keptSchema.safeParse(kept)
  if (!data) return null
  const pictures = data.pictures.map(({ extension, content }) => ({
    extension,
    content: new Uint8Array(Buffer.from(content, 'base64')),
  }))
  return wordTemplateSchema.safeParse({ ...data, pictures }).data ?? null
}
