import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import { notesKey, pageKey } from '../../../src-core/search/other-sources'
import { paperKey } from '../../../src-core/search/paper-source'
import { type SearchMark, searchMarks } from '../../../src-core/search/search-filter'
import type { SearchSource } from '../../../src-core/search/search-source'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import type { StartApart } from '../../import/reader/reader-process'
import { liveRegions } from '../regions/region-calls'
import type { ProjectSession } from '../session/project-session'
import type { TermsAsked, TermsFound } from './find-by-terms'
import type { SearchAsk, SearchAsked } from './search-messages'
import { SearchEnded, SearchProcess } from './search-process'
import { judgedIn, type WantedSource, wantedNotes, wantedOf, wantedPage, wantedPaper } from './wanted-sources'

/** How long more changes are waited for before the index follows, in ms. */
const CALM = 50
/** How much text is sent to the index at once, in UTF-16 units. */
const BATCH = 1_000_000
/** From more changed sources than this on, everything is looked at instead. */
const MANY = 40
/** Fewer sources than this are put in without telling how far that is. */
const TOLD = 20
/** How long one search may take, in ms. */
const LONGEST_SEARCH = 20_000

/** How far the index is made: so many of so many sources; null where it has all. */
export type Building = { readonly done: number; readonly total: number } | null

/** An open index and the project it is of. */
interface OpenIndex {
  readonly project: string
  readonly process: SearchProcess
  /** What is in it, by key. */
  readonly versions: Map<string, string>
}

/**
 * The index of the open project: its process is started by the first search, and from then on follows every change. The index
 * is a cache in the user's data folder.
 */
export class ProjectSearch {
  #open: Promise<OpenIndex> | null = null
  #following: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  readonly #changed = new Set<string>()
  #allChanged = true
  #isClosed = false
  #isSuspect = false
  /** Told when the index turns out to need more than a few changes. */
  #whenBuilding: (() => void) | null = null
  building: Building = null

  constructor(
    readonly session: () => ProjectSession,
    readonly dataFolder: string,
    readonly start: StartApart,
    readonly tell: (event: AppEvent) => void,
    readonly longest = LONGEST_SEARCH,
  ) {}

  /** Hears what changes in the project. Before the first search nothing follows from it. */
  hear(event: AppEvent): void {
    if (!this.#note(event) || !this.#open || this.#isClosed) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.follow(), CALM)
  }

  /**
   * Asks the index something, as far as it is made. One that is damaged is made again and asked once more. Throws
   * `search-too-long`.
   */
  async ask<A extends SearchAsk>(ask: A, asked: SearchAsked[A]['asked']): Promise<SearchAsked[A]['answer']> {
    for (let isAgain = false; ; isAgain = true) {
      try {
        const { process } = await this.#opened()
        return await process.ask(ask, asked, this.longest)
      } catch (error) {
        if (!(error instanceof SearchEnded)) throw error
        this.#suspect()
        if (isAgain) throw new CallError('not-available', error.message, { cause: error })
      }
    }
  }

  /**
   * Asks the index where terms of a dictionary stand in all papers, once it has what was changed; null where it has to be made
   * first, or cannot be asked: then the texts say so.
   */
  async terms(terms: TermsAsked): Promise<readonly TermsFound[] | null> {
    try {
      return (await this.#isWhole()) ? await this.ask('terms', { terms }) : null
    } catch (error) {
      if (error instanceof SearchEnded || error instanceof CallError) return null
      throw error
    }
  }

  /** Resolves once the index has all that was changed up to now. */
  async follow(): Promise<void> {
    await this.#opened()
    await this.#upToDate()
  }

  /** Ends the process; the index stays for the next time. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    const open = await this.#open?.catch(() => null)
    if (!open || open.process.isOver) return
    await open.process.ask('close', {}, 5_000).catch(() => undefined)
    open.process.kill()
  }

  /** Whether the index has everything, now or after a few changes; one that is being made is not waited for. */
  async #isWhole(): Promise<boolean> {
    await this.#opened()
    const isBuilding = new Promise<boolean>(resolve => {
      this.#whenBuilding = () => resolve(true)
    })
    const following = this.#upToDate().then(() => this.#allChanged || this.#changed.size > 0)
    return this.building === null && !(await Promise.race([following, isBuilding]))
  }

  /** The index of the project that is open now; from then on it follows. Rejects with `SearchEnded`. */
  async #opened(): Promise<OpenIndex> {
    for (;;) {
      const known = this.#open
      const project = this.session().file.id
      const before = await known?.catch(() => null)
      if (before?.project === project && !before.process.isOver) return before
      if (before && !before.process.isOver) await before.process.ask('close', {}).catch(() => undefined)
      before?.process.kill()
      // Whoever asks at the same time waits for the same one.
      if (this.#open !== known) continue
      this.#open = this.#begin(project)
      this.#allChanged = true
      this.#open.then(
        () => void this.#upToDate(),
        () => undefined,
      )
      return this.#open
    }
  }

  async #begin(project: string): Promise<OpenIndex> {
    const process = new SearchProcess(this.start)
    // An id from a file is no name of a folder.
    const name = createHash('sha256').update(project).digest('hex').slice(0, 16)
    const anew = this.#isSuspect
    this.#isSuspect = false
    const versions = await process.ask('open', { folder: join(this.dataFolder, 'search', name), anew })
    return { project, process, versions: new Map(versions) }
  }

  /** What is in the index may be why its process could not answer: it is made anew. */
  #suspect(): void {
    this.#isSuspect = true
    this.#open?.then(
      ({ process }) => process.kill(),
      () => undefined,
    )
  }

  #note(event: AppEvent): boolean {
    switch (event.type) {
      case 'annotations-changed':
      case 'regions-changed':
      case 'replies-changed':
        for (const { documentId } of event.records) this.#changed.add(notesKey(documentId))
        return true
      case 'judgements-changed':
        for (const { documentId } of event.records) this.#changed.add(judgedKey(documentId))
        return true
      case 'notebook-changed':
        for (const { id } of event.records) this.#changed.add(pageKey(id))
        return true
      case 'document-changed':
        this.#changed.add(paperKey(event.id)).add(notesKey(event.id)).add(judgedKey(event.id))
        return true
      case 'project-changed':
      case 'layers-changed':
        this.#allChanged = true
        return true
      default:
        return false
    }
  }

  /** Puts into the index what changed, again and again until nothing did. */
  #upToDate(): Promise<void> {
    this.#following ??= this.#putChanges().finally(() => {
      this.#following = null
    })
    return this.#following
  }

  async #putChanges(): Promise<void> {
    while (!this.#isClosed && (this.#allChanged || this.#changed.size > 0)) {
      const open = await this.#opened()
      const session = this.session()
      if (session.file.id !== open.project) continue
      // One by one each would have all annotations gone through.
      const isMuch = this.#allChanged || this.#changed.size > MANY
      const all = isMuch ? wantedOf(session) : null
      const keys = [...this.#changed]
      this.#allChanged = false
      this.#changed.clear()
      const marks = all?.marks ?? keys.flatMap(key => marksFor(session, key))
      const judged = all?.judged ?? keys.flatMap(key => judgedFor(session, key))
      try {
        await open.process.ask('mark', { marks })
        if (judged.length > 0) await open.process.ask('judge', { judged })
        if (all) await this.#put(open, all.sources, new Set(all.sources.map(({ key }) => key)))
        else {
          const wanted = keys.flatMap(key => wantedFor(session, key))
          const there = new Set([...open.versions.keys()].filter(key => !keys.includes(key)))
          await this.#put(open, wanted, new Set([...there, ...wanted.map(({ key }) => key)]))
        }
      } catch (error) {
        // The process is gone: the next one is given everything.
        if (!(error instanceof SearchEnded)) throw error
        this.#suspect()
        this.#allChanged = true
        return
      }
      this.building = null
      this.tell({ type: 'search-changed', building: null })
    }
  }

  /** Makes the index hold these, those that are in it by another version, and none but the `kept`. */
  async #put(open: OpenIndex, wanted: readonly WantedSource[], kept: ReadonlySet<string>): Promise<void> {
    const gone = [...open.versions.keys()].filter(key => !kept.has(key))
    const missing = wanted.filter(({ key, version }) => open.versions.get(key) !== version)
    if (gone.length > 0) {
      await open.process.ask('change', { sources: [], gone })
      for (const key of gone) open.versions.delete(key)
    }
    let batch: SearchSource[] = []
    let length = 0
    const send = async () => {
      await open.process.ask('change', { sources: batch, gone: [] })
      for (const { key, version } of batch) open.versions.set(key, version)
      batch = []
      length = 0
    }
    this.#tellBuilding(0, missing.length)
    for (const [at, one] of missing.entries()) {
      if (this.#isClosed || this.session().file.id !== open.project) return
      const source = await made(one)
      if (!source) continue
      batch.push(source)
      length += source.passages.reduce((sum, { text }) => sum + text.length, 0)
      if (length >= BATCH) {
        await send()
        this.#tellBuilding(at + 1, missing.length)
      }
    }
    if (batch.length > 0) await send()
  }

  #tellBuilding(done: number, total: number): void {
    if (total < TOLD) return
    this.building = { done, total }
    this.#whenBuilding?.()
    this.tell({ type: 'search-changed', building: this.building })
  }
}

/** A source; null where its paper went away, or cannot be read, in the meantime. */
async function made(wanted: WantedSource): Promise<SearchSource | null> {
  try {
    return await wanted.make()
  } catch (error) {
    if (error instanceof CallError) return null
    throw error
  }
}

function wantedFor(session: ProjectSession, key: string): WantedSource[] {
  const [place, id = ''] = key.split(' ')
  if (place === 'page') return wantedPage(session, id)
  if (place === 'judged' || !session.documents.isThere(id)) return []
  return place === 'paper' ? [wantedPaper(session, id)] : wantedNotes(session, id)
}

function marksFor(session: ProjectSession, key: string): [string, readonly SearchMark[]][] {
  const [place, id = ''] = key.split(' ')
  return place === 'note' ? [[id, searchMarks(session.visible.live(id), liveRegions(session, id))]] : []
}

/** By what it is known that what is judged of a paper changed; there is nothing in the index under it. */
function judgedKey(documentId: string): string {
  return `judged ${documentId}`
}

function judgedFor(session: ProjectSession, key: string): [string, JudgedTurns][] {
  const [place, id = ''] = key.split(' ')
  return place === 'judged' ? [[id, judgedIn(session, id)]] : []
}
