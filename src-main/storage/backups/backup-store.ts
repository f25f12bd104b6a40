import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { type Backup, type backupReasonSchema, backupSchema } from '../../../src-core/contract/keeping-calls'
import { confined } from '../files/confined-fs'
import { listFiles } from '../files/list-files'
import type { System } from '../files/system'
import { makeFolder, namesIn, readIfThere, removeIfThere, writeDurably } from '../files/write-durably'
import { keptBackups } from './backup-policy'

const HASH = /^[0-9a-f]{64}$/
/** Files are kept in parts of this many bytes, so that what a log grew by is all that a new backup adds. */
const PART = 256 * 1024

const fileSchema = z.object({
  /** Inside the project folder, with `/` between folders. */
  path: z.string(),
  bytes: z.int().nonnegative(),
  /** ms since 1970, by which the next backup sees that nothing changed. */
  modified: z.number(),
  /** The SHA-256 of each part, which is also its name. */
  parts: z.array(z.string().regex(HASH)),
})

const manifestSchema = z.object({
  schema: z.literal('kanttekening/backup@1'),
  ...backupSchema.shape,
  project: z.object({ id: z.string(), name: z.string() }),
  /** The last of the analyst's operations that is in it. */
  through: z.int().nonnegative(),
  files: z.array(fileSchema),
})

export type BackupManifest = z.infer<typeof manifestSchema>

/** A list that is whole and of a form that this program does not know: a newer program made it. */
const NOT_UNDERSTOOD = 'not-understood'

interface BackupContent extends Pick<Backup, 'annotations' | 'themes' | 'documents'> {
  readonly project: BackupManifest['project']
  readonly through: number
  readonly reason: z.infer<typeof backupReasonSchema>
}

/**
 * A project's backups, in a folder of their own outside of it: a list of files for each, and the files' content in parts
 * named by their checksum, so that what did not change is kept once. What does not fit its checksum is never given out.
 */
export class BackupStore {
  private readonly system: System
  /** Where this project's backups are. */
  private readonly folder: string

  /** The backups of a project, by its id, in a folder of backups. */
  constructor(system: System, backups: string, project: string) {
    this.system = confined(system, backups)
    this.folder = join(backups, project)
  }

  /** All backups whose list is whole, the latest first. */
  async list(): Promise<BackupManifest[]> {
    const found = await Promise.all(
      (await this.manifests()).map(path => this.readManifest(path).catch(() => null)),
    )
    return found
      .filter(manifest => manifest !== null && manifest !== NOT_UNDERSTOOD)
      .sort((one, other) => (one.at === other.at ? compare(other.id, one.id) : compare(other.at, one.at)))
  }

  private async manifests(): Promise<string[]> {
    const names = (await namesIn(this.system, this.folder)).filter(name => name.endsWith('.json'))
    return names.map(name => join(this.folder, name))
  }

  /** Backs up a project folder; answers when that is durable. Throws the system's error, with no backup made. */
  async make(project: string, content: BackupContent): Promise<BackupManifest> {
    await makeFolder(this.system, this.content)
    const [latest] = await this.list()
    // The daily one reads everything again, so that a part that went bad meanwhile is written anew.
    const same = content.reason === 'daily' ? [] : (latest?.files ?? [])
    const known = new Map(same.map(file => [file.path, file]))
    const files: BackupManifest['files'] = []
    for (const path of await listFiles(this.system, project)) {
      const file = await this.keep(project, path, known.get(path))
      if (file) files.push(file)
    }
    const at = this.system.now().toISOString()
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const id = `bak_${this.system.randomId()}`
    const manifest: BackupManifest = { schema: 'kanttekening/backup@1', id, at, bytes, ...content, files }
    const path = join(this.folder, `${id}.json`)
    await writeDurably(this.system, path, sealed(JSON.stringify(manifest)))
    // What could not be removed is more than is needed, and goes with the next backup.
    await this.prune(manifest).catch(() => undefined)
    return manifest
  }

  /** A file's bytes as a backup holds them, or null where the backup has none or they do not fit their checksum. */
  async read(manifest: BackupManifest, path: string): Promise<Buffer | null> {
    const file = manifest.files.find(file => file.path === path)
    if (!file) return null
    const parts = await Promise.all(file.parts.map(part => this.readPart(part)))
    const whole = parts.filter(part => part !== null)
    return whole.length === parts.length ? Buffer.concat(whole) : null
  }

  /** What the backups have of a file, the latest first; those that are damaged or cannot be reached left out. */
  async *versions(path: string): AsyncGenerator<Buffer> {
    for (const manifest of await this.list().catch(() => [])) {
      const bytes = await this.read(manifest, path)
      if (bytes) yield bytes
    }
  }

  private get content(): string {
    return join(this.folder, 'content')
  }

  private async keep(
    project: string,
    path: string,
    known: BackupManifest['files'][number] | undefined,
  ): Promise<BackupManifest['files'][number] | null> {
    const full = join(project, ...path.split('/'))
    const stat = await this.system.fs.stat(full).catch(() => null)
    if (known && stat?.size === known.bytes && stat.mtimeMs === known.modified) return known
    const bytes = await readIfThere(this.system, full)
    if (!bytes || !stat) return null
    const parts: string[] = []
    for (let at = 0; at < bytes.byteLength; at += PART) {
      parts.push(await this.keepPart(bytes.subarray(at, at + PART)))
    }
    return { path, bytes: bytes.byteLength, modified: stat.mtimeMs, parts }
  }

  private async keepPart(bytes: Uint8Array): Promise<string> {
    const name = hash(bytes)
    if (!(await this.readPart(name))) await writeDurably(this.system, join(this.content, name), bytes)
    return name
  }

  private async readPart(name: string): Promise<Buffer | null> {
    const bytes = await readIfThere(this.system, join(this.content, name)).catch(() => null)
    return bytes && hash(bytes) === name ? bytes : null
  }

  /** A backup's list; null where there is none that is whole. Throws the system's error. */
  private async readManifest(path: string): Promise<BackupManifest | typeof NOT_UNDERSTOOD | null> {
    const bytes = await readIfThere(this.system, path)
    const json = bytes && unsealed(bytes.toString('utf8'))
    if (json === null) return null
    const manifest = manifestSchema.safeParse(parsed(json))
    return manifest.success ? manifest.data : NOT_UNDERSTOOD
  }

  /**
   * Removes the backups that the policy lets go, and then the parts that none of the others needs: none where a list
   * cannot be read now or is a newer program's, since nobody knows what that one needs. Throws the system's error.
   */
  private async prune(made: BackupManifest): Promise<void> {
    const all = await this.list()
    const kept = keptBackups(all, this.system.now())
    for (const { id } of all) {
      if (id !== made.id && !kept.has(id)) await removeIfThere(this.system, join(this.folder, `${id}.json`))
    }
    const left = await Promise.all((await this.manifests()).map(path => this.readManifest(path)))
    const needed = new Set<string>()
    for (const one of left) {
      if (one === NOT_UNDERSTOOD) return
      for (const { parts } of one?.files ?? []) for (const part of parts) needed.add(part)
    }
    for (const name of await namesIn(this.system, this.content)) {
      if (!needed.has(name)) await removeIfThere(this.system, join(this.content, name))
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A list of another form, which its schema refuses too.
    return undefined
  }
}

/** A text with its checksum on a line before it. */
function sealed(text: string): string {
  return `${hash(Buffer.from(text, 'utf8'))}\n${text}\n`
}

function unsealed(text: string): string | null {
  const [checksum = '', json = ''] = text.split('\n')
  return checksum === hash(Buffer.from(json, 'utf8')) ? json : null
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
