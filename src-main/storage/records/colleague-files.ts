import { createHash } from 'node:crypto'
import { basename, relative } from 'node:path'
import pMap from 'p-map'
import type { FileProblem } from '../../../src-core/contract/state'
import { type AnyRecord, kindOf, type RecordName } from '../../../src-core/records/kinds/record-kinds'
import { problemFrom, problemOf } from '../files/file-problem'
import { stampOf } from '../files/file-stamp'
import { passOverOddity } from '../files/not-a-file'
import type { System } from '../files/system'
import { namesIn, readIfThere } from '../files/write-durably'
import { isSafeId, type ProjectPaths } from '../project/project-folder'
import { type FoundFile, findRecordFiles } from './find-record-files'
import { largestOf, parseRecords } from './parse-records'
import { damageReason, salvage } from './salvage-records'

/** What one file of an analyst holds. */
export interface HeldFile {
  /** Tells files apart: the analyst's id and the file's name in that folder. */
  readonly source: string
  readonly holder: string
  readonly kind: RecordName
  readonly records: readonly AnyRecord[]
}

/** How long a file that cannot be understood may still be on its way from another machine, in ms. */
export const PATIENCE = 10_000

/** How many files are read at a time: most of the time goes by in waiting for the disk, and there may be thousands. */
const AT_ONCE = 8

/** A file as it was when it was last looked at. */
interface Seen extends FoundFile {
  readonly holder: string
  stamp: string
  hash: string
  /** Since when it cannot be understood, in ms since 1970; null where it can. */
  brokenSince: number | null
  problem: FileProblem | null
  /** Whether something of it is shown. */
  shown: boolean
}

/**
 * The files of other analysts, which are only read. A file that cannot be understood may be on its way: what it held
 * before stays, it is read again, and it is reported only when it stays that way.
 */
export class ColleagueFiles {
  private readonly files = new Map<string, Seen>()
  private folderProblems: readonly FileProblem[] = []
  private first = true

  constructor(
    private readonly system: System,
    private readonly paths: ProjectPaths,
  ) {}

  /** Files that were not as they should be. */
  get problems(): FileProblem[] {
    const files = [...this.files.values()].flatMap(({ problem }) => (problem ? [problem] : []))
    return [...files, ...this.folderProblems]
  }

  /** Whether a file is waited for, so that it should be looked at again soon. */
  get waiting(): boolean {
    return [...this.files.values()].some(({ brokenSince, problem }) => brokenSince !== null && !problem)
  }

  /** What changed since the last time in the folders of all analysts but one (null: in all). */
  async read(except: string | null): Promise<HeldFile[]> {
    const held: HeldFile[] = []
    const there = new Set<string>()
    const problems: FileProblem[] = []
    const names = await namesIn(this.system, this.paths.analysts).catch((error): string[] => {
      passOverOddity(error)
      problems.push(problemFrom(this.paths.analysts, error))
      return []
    })
    const analysts = names.filter(isSafeId)
    for (const holder of analysts) {
      if (holder === except) continue
      const { folder } = this.paths.analyst(holder)
      const files = await findRecordFiles(this.system, folder, problems)
      const looked = await pMap(files, file => this.look(file, holder), { concurrency: AT_ONCE })
      files.forEach((file, index) => {
        there.add(file.path)
        const records = looked[index]
        if (records) held.push(this.heldBy(file, holder, records))
      })
    }
    this.first = false
    this.folderProblems = problems
    return [...held, ...this.forget(there)]
  }

  private heldBy({ path, kind }: FoundFile, holder: string, records: readonly AnyRecord[]): HeldFile {
    return { source: relative(this.paths.analysts, path), holder, kind, records }
  }

  /** A conflict copy that is gone was merged by its owner; any other file goes on being shown, and is reported. */
  private forget(there: ReadonlySet<string>): HeldFile[] {
    const gone = [...this.files.values()].filter(({ path }) => !there.has(path))
    for (const file of gone) {
      file.stamp = ''
      file.hash = ''
      if (file.isCopy) this.files.delete(file.path)
      else file.problem ??= problemOf(file.path, 'missing', `${basename(file.path)} is gone.`)
    }
    return gone.filter(({ isCopy }) => isCopy).map(file => this.heldBy(file, file.holder, []))
  }

  private async look(found: FoundFile, holder: string): Promise<readonly AnyRecord[] | null> {
    const stamp = await stampOf(this.system, found.path)
    if (!stamp) return null
    const file = this.files.get(found.path) ?? newlySeen(found, holder)
    this.files.set(found.path, file)
    const broken = file.brokenSince !== null && !file.problem
    if (file.stamp === stamp.text && !stamp.fresh && !broken) return null
    file.stamp = stamp.text
    // At the start, what has not been touched for long is not on its way.
    const since = this.first && !stamp.fresh ? 0 : this.system.now().getTime()
    return this.readFile(file, since)
  }

  private async readFile(file: Seen, now: number): Promise<readonly AnyRecord[] | null> {
    let bytes: Buffer | null = null
    try {
      bytes = await readIfThere(this.system, file.path, largestOf('others'))
      if (!bytes) return null
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (hash === file.hash && (file.brokenSince === null || file.problem)) return null
      file.hash = hash
      const { records, reasons, unreadable } = parseRecords<AnyRecord>(
        bytes,
        file.path,
        kindOf(file.kind),
        'others',
      )
      file.brokenSince = null
      file.shown = true
      file.problem =
        reasons.length > 0 ? problemOf(file.path, 'records', reasons.join('\n'), unreadable.length) : null
      return records
    } catch (error) {
      file.brokenSince ??= now
      if (this.system.now().getTime() - file.brokenSince < PATIENCE) return null
      file.problem = problemFrom(file.path, error)
      if (file.shown || !bytes || file.problem.kind !== 'damaged') return null
      return await this.salvage(file, bytes, file.problem)
    }
  }

  private async salvage(file: Seen, bytes: Buffer, problem: FileProblem): Promise<readonly AnyRecord[]> {
    const records = await salvage<AnyRecord>(this.system, bytes, kindOf(file.kind), 'others')
    file.problem = { ...problem, reason: damageReason(problem.reason, records), found: records?.length ?? 0 }
    return records ?? []
  }
}

function newlySeen(found: FoundFile, holder: string): Seen {
  return { ...found, holder, stamp: '', hash: '', brokenSince: null, problem: null, shown: false }
}
