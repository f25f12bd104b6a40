import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { ListedPage } from '../../../src-core/contract/writing/notebook-calls'
import { nextRevision } from '../../../src-core/document/record'
import { formatDate } from '../../../src-core/export/citing/format-date'
import { ownDay } from '../../../src-core/export/citing/own-day'
import { collectEntries, type ExportEntry } from '../../../src-core/export/collect-entries'
import type { ExportLanguage } from '../../../src-core/export/words'
import type { NotebookPage } from '../../../src-core/notebook/page'
import { sameBody } from '../../../src-core/notebook/page-body'
import type { PageFilling } from '../../../src-core/notebook/page-templates'
import { linkedFrom, quotedOn } from '../../../src-core/notebook/walk-page'
import { fillAgain, fillPage } from '../../../src-core/templates/fill-page'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import { liveThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'
import { type StyleNow, usualStyle } from './chosen-style'
import { exportSource } from './export-calls'
import { liveQuotations } from './live-quotations'

type NotebookCalls = Pick<
  Handlers,
  | 'notebook.list'
  | 'notebook.get'
  | 'notebook.create'
  | 'notebook.update'
  | 'notebook.fresh'
  | 'notebook.delete'
  | 'notebook.quotations'
>

type Content = { readonly [F in 'title' | 'body']?: NotebookPage[F] | undefined }

/** The calls about the notebook. */
export function notebookCalls(project: () => ProjectSession, styleNow: StyleNow = usualStyle): NotebookCalls {
  return {
    'notebook.list': async () => livePages(project()).map(listed),
    'notebook.get': async ({ id }) => {
      const session = project()
      const page = existing(session, id)
      const linkedBy = livePages(session).filter(({ body }) => linkedFrom(body).includes(id))
      return { page, linkedBy: linkedBy.map(listed) }
    },
    'notebook.create': async ({ id, title, body, fill }) => {
      const session = project()
      const content = fill ? await filled(session, fill) : { body: body ?? null }
      const made = await madeBefore(session, session.records.notebook, id)
      if (made) return made
      const after: NotebookPage = {
        ...newRecord(session, 'nbp', { id }),
        title,
        ...content,
      }
      await session.commit({ key: 'notebook-create', count: 1, name: title }, [
        { kind: 'notebook', before: null, after },
      ])
      return after
    },
    'notebook.update': async ({ id, before: known, sitting, ...content }) => {
      const session = project()
      const before = existing(session, id)
      // A second hand-in of what is kept, as after an answer that was lost on its way, changes nothing.
      if (isAsGiven(before, content)) return before
      if (known && !isAsGiven(before, known))
        throw new CallError('changed-elsewhere', 'The page was changed elsewhere in the meantime.')
      const { title = before.title, body = before.body } = content
      const after = nextRevision(before, { ...before, title, body }, session.now())
      await session.commit(
        { key: 'notebook-change', count: 1, name: title },
        [{ kind: 'notebook', before, after }],
        sitting === undefined ? {} : { sitting },
      )
      return after
    },
    'notebook.fresh': async ({ id, language }) => {
      const session = project()
      const { fill } = existing(session, id)
      if (!fill) return null
      const passages = await passagesOf(session, fill, language)
      const known = new Set(quotedOn(existing(session, id).body))
      const entries = passages.filter(({ annotation }) => !known.has(annotation.id))
      if (entries.length === 0) return null
      const day = formatDate(ownDay(session.now()), language)
      const content = { entries, themes: liveThemes(session), language }
      return { count: entries.length, body: fillAgain(fill.template, content, day) }
    },
    'notebook.delete': async ({ id }) => {
      const session = project()
      const before = existing(session, id)
      const after = nextRevision(before, { ...before, deleted: true }, session.now())
      await session.commit({ key: 'notebook-delete', count: 1, name: before.title }, [
        { kind: 'notebook', before, after },
      ])
      return {}
    },
    'notebook.quotations': async ({ ids, language }) =>
      liveQuotations(project(), ids, language, await styleNow()),
  }
}

async function filled(
  session: ProjectSession,
  { language, ...fill }: NonNullable<Parameters<Handlers['notebook.create']>[0]['fill']>,
): Promise<Pick<NotebookPage, 'body' | 'fill'>> {
  const entries = await passagesOf(session, fill, language)
  return { body: fillPage(fill.template, { entries, themes: liveThemes(session), language }), fill }
}

/** The passages that a template fills a page with, paper by paper. */
async function passagesOf(
  session: ProjectSession,
  { filter, documentId }: PageFilling,
  language: ExportLanguage,
): Promise<ExportEntry[]> {
  const how = { groupBy: 'document-order', marks: 'left-out' } as const
  return collectEntries(await exportSource(session, documentId), { ...how, filter, documentId, language })
}

function livePages(session: ProjectSession): NotebookPage[] {
  return [...session.records.notebook.values()]
    .filter(page => !page.deleted)
    .sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1))
}

function listed({ id, title, modified, body }: NotebookPage): ListedPage {
  return { id, title, modified, quotations: quotedOn(body).length }
}

function existing(session: ProjectSession, id: string): NotebookPage {
  const page = session.records.notebook.get(id)
  if (!page || page.deleted) throw new CallError('not-found', 'The page does not exist any more.')
  return page
}

/** Whether a page has this content already. */
function isAsGiven(page: NotebookPage, { title, body }: Content): boolean {
  return (title === undefined || title === page.title) && (body === undefined || sameBody(body, page.body))
}
