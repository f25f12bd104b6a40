import { basename } from 'node:path'
import { append } from '../../../src-core/basics/append'
import type { TeamNews } from '../../../src-core/contract/team'
import { moveAside } from '../../storage/files/set-aside'
import { profilesStamp } from '../../storage/project/analyst-profiles'
import { projectPaths } from '../../storage/project/project-folder'
import { type ProjectWatch, watchProject } from '../../storage/project/watch-project'
import { PaperCheck } from './check-papers'
import type { ProjectSession } from './project-session'
import { newsOf } from './team-news'
import { eventsOf } from './tell-changes'

/** How long opening a window is left alone, in ms for each paper that there is to look at, and at most. */
const [WAIT_FOR_EACH, LONGEST_WAIT] = [4, 5_000]

/** Keeps an open project up to date with what others, and sync tools, do in its folder. */
export class ProjectFollower {
  private watch: ProjectWatch | null = null
  private people: string | null = null
  private check: PaperCheck | null = null

  constructor(private readonly session: ProjectSession) {}

  /** Begins to watch the folder. */
  start(): void {
    const { folder, documents } = this.session
    const wait = Math.min(LONGEST_WAIT, documents.ids.length * WAIT_FOR_EACH)
    this.watch = watchProject(projectPaths(folder), () => this.look(), wait)
    this.check = new PaperCheck(this.session.documents)
    this.check.start()
  }

  /** Stops watching; what is being looked at is finished first. */
  async stop(): Promise<void> {
    await Promise.all([this.watch?.close(), this.check?.stop()])
    this.watch = null
  }

  /** Looks at everything once: own files, colleagues' files, documents, people, and whether a backup is due. */
  async look(): Promise<void> {
    const { session } = this
    if (!(await this.isThere())) return
    const problems = JSON.stringify(session.problems())
    const news: TeamNews[] = session.writable ? await this.mergeOwn() : []
    // Before what colleagues wrote in them: who reads a paper again moves annotations along afterwards.
    const replaced = await session.readReplacedDocuments()
    const shown = await session.records.readColleagues(session.writable)
    for (const event of eventsOf(shown, session.visible)) session.tell(event)
    append(news, newsOf(shown, session.records, session.visible, session.analyst.id))
    const joined = await this.newPeople()
    const documents = await session.documents.readNew()
    news.push(
      ...joined.map(analyst => ({ kind: 'joined' as const, analyst })),
      ...documents.map(title => ({ kind: 'document' as const, title })),
      ...replaced.map(title => ({ kind: 'reread' as const, title })),
    )
    const others = JSON.stringify(session.problems()) !== problems
    if (others || joined.length + documents.length + replaced.length + shown.length > 0) session.tellState()
    this.tellNews(news)
    if (session.writable) await session.backingUp.whileOpen()
  }

  private tellNews(news: readonly TeamNews[]): void {
    if (news.length > 0) this.session.tell({ type: 'team-news', news: [...news] })
  }

  /** Whether the folder can be reached; a change of that is told. */
  private async isThere(): Promise<boolean> {
    const { session } = this
    const there = await session.isReachable()
    if (there === session.away) {
      session.away = !there
      session.tellState()
      this.tellNews([{ kind: there ? 'back' : 'away' }])
      if (there) await session.saving.retry()
    }
    return there
  }

  /** Takes over what a sync tool put into one's own files or beside them, and makes the merged files durable. */
  private async mergeOwn(): Promise<TeamNews[]> {
    const { session } = this
    await session.lookOutside()
    const news: TeamNews[] = []
    for (const { path, changes } of await session.records.conflictCopies()) {
      // A copy is set aside only once what is in it is durable in the own file.
      if (session.records.unsaved) await session.saving.save()
      await session.commit({ key: 'copy-merge', count: changes.length, name: basename(path) }, changes, {
        fixed: true,
      })
      await moveAside(session.system, path)
      news.push({ kind: 'copy-merged', name: basename(path), taken: changes.length })
    }
    if (session.records.unsaved) await session.saving.save().catch(() => undefined)
    return news
  }

  /** Who joined since the last look; a changed name is read too. */
  private async newPeople(): Promise<string[]> {
    const { session } = this
    const stamp = await profilesStamp(session.system, projectPaths(session.folder))
    if (stamp === this.people) return []
    const before = new Set(session.state().analysts.map(({ id }) => id))
    const first = this.people === null
    this.people = stamp
    await session.people.read()
    const joined = session.state().analysts.filter(({ id }) => !before.has(id))
    if (!first && joined.length === 0) session.tellState()
    return joined.map(({ id }) => id)
  }
}
