import { mentionedPapers } from '../../../src-core/annotation/mentioned-papers'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type { StructuredDocument } from '../../../src-core/document/model'
import { builtInStyles } from '../../../src-core/export/citing/styles'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions, RenderedExport } from '../../../src-core/export/formats/export-options'
import { isFor } from '../../../src-core/export/formats/is-for'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import type { PlacedNote } from '../../../src-core/notes/placed-note'
import { drawApart } from '../../import/reader/draw-apart'
import { markApart } from '../../import/reader/mark-apart'
import type { StartReader } from '../../import/reader/reader-process'
import { printWithBrowser } from '../../printing/print-with-browser'
import type { OwnStyles } from '../../storage/settings/citation-styles'
import type { WordTemplates } from '../../storage/settings/word-templates'
import { liveJudgements } from '../answers/answer-calls'
import { ExportTasks } from '../exporting/export-tasks'
import { type RenderExport, renderInThread } from '../exporting/export-thread'
import { connectedPairs } from '../marking/connected-pairs'
import { liveGroups } from '../marking/group-calls'
import type { OnRead } from '../papers/read-all'
import { liveThemes } from '../records/themes-there'
import { liveRegions } from '../regions/region-calls'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'

/** The formats that a template gives its looks. */
const WORD = new Set<ExportOptions['format']>(['word', 'word-paper'])

/** How many bytes of a file go to a window at once. */
const PART = 3 * 1024 * 1024

/** Which part of the work is done once the papers are read. */
const READ = 0.4

/** What the calls about exporting work with. */
interface ExportWith {
  readonly shell: Shell
  readonly startReader: StartReader
  readonly tell: (event: AppEvent) => void
  readonly ownStyles?: () => Promise<OwnStyles>
  readonly render?: RenderExport
  readonly templates?: Pick<WordTemplates, 'of'>
}

/** The calls about exporting. Files are made apart, and kept here until their window has done with them. */
export function exportCalls(
  project: () => ProjectSession,
  {
    shell,
    startReader,
    tell,
    ownStyles = async () => ({ styles: [], broken: [] }),
    render = renderInThread(),
    templates,
  }: ExportWith,
): Pick<Handlers, 'export.render' | 'export.part' | 'export.save' | 'export.stop' | 'export.end'> {
  const tasks = new ExportTasks()
  const print = shell.printPdf ?? printWithBrowser()
  return {
    'export.render': async ({ task, options }) => {
      const session = project()
      const { content, ...made } = await tasks.make(task, async signal => {
        const follow = nowAndThen(part =>
          tell({ type: 'progress', task, done: Math.round(part * 100), total: 100, label: '' }),
        )
        const source = await checkedSource(session, options, await ownStyles(), part => {
          if (signal.aborted) throw new CallError('cancelled', 'The export was stopped.')
          follow(part * READ)
        })
        const template = WORD.has(options.format) ? await templates?.of(session.file.id) : null
        return render({ ...source, ...(template && { template }) }, options, {
          tools: {
            markOriginal: markApart(startReader, ({ id }) => session.documents.source(id), signal),
            drawRegions: drawApart(startReader, ({ id }) => session.documents.source(id), signal),
            printPdf: html => {
              tell({ type: 'progress', task, done: 1, total: 1, label: '', isPrinting: true })
              return print(html, signal)
            },
          },
          signal,
          isShown: true,
          onProgress: part => follow(READ + part * (1 - READ)),
        })
      })
      const missing = options.documentId === null ? unreadPapers(session) : []
      return { ...made, size: content.byteLength, ...(missing.length > 0 && { missing }) }
    },
    'export.part': async ({ task, from }) => {
      const { content } = tasks.file(task)
      return { base64: Buffer.from(content.subarray(from, from + PART)).toString('base64') }
    },
    'export.save': async ({ task }) => {
      const file = tasks.file(task)
      const saved = await saveAs(shell, project().system, () => file)
      if (!saved) return null
      const { name, count, unit, notes, regions } = saved
      return {
        name,
        count,
        ...(unit && { unit }),
        ...(notes && { notes }),
        ...(regions && { regions }),
      }
    },
    'export.stop': async ({ task }) => ({ stopped: tasks.stop(task) }),
    'export.end': async ({ task }) => {
      tasks.end(task)
      return {}
    },
  }
}

/** The papers of a project that cannot be read, by the titles that are remembered. */
function unreadPapers(session: ProjectSession): NonNullable<RenderedExport['missing']> {
  return session.documents
    .summaries()
    .filter(({ problem }) => problem !== null)
    .map(({ title, annotations }) => ({ title, annotations }))
}

/** Tells how far something is at most five times a second, and nothing of what is done sooner. */
function nowAndThen(tell: (part: number) => void): (part: number) => void {
  let last = performance.now()
  return part => {
    const now = performance.now()
    if (now - last < 200) return
    last = now
    tell(part)
  }
}

/**
 * What an export of a project is made of. Throws `not-found` for a document that is not in it, and a citation style that is
 * not there, `bad-input` where the format is not for it.
 */
async function checkedSource(
  session: ProjectSession,
  { citationStyle, documentId, format }: ExportOptions,
  { styles, broken }: OwnStyles,
  onRead: OnRead,
): Promise<ExportSource> {
  if (
    citationStyle !== undefined &&
    ![...builtInStyles(), ...styles].some(({ id }) => id === citationStyle)
  ) {
    const faults = broken.map(({ file, reason }) => ` ${file}: ${reason}.`).join('')
    throw new CallError('not-found', `There is no citation style “${citationStyle}”.${faults}`)
  }
  const source = { ...(await exportSource(session, documentId, onRead)), styles }
  checkFormat(format, source)
  return source
}

/** Throws `bad-input` where a format is made for one paper of one kind, and the papers are others. */
export function checkFormat(format: ExportOptions['format'], { documents }: ExportSource): void {
  const papers = documents.map(({ document }) => document)
  if (isFor(format, papers)) return
  const [only, ...others] = papers
  const reason =
    only && others.length === 0 ? `${only.source.name} is none` : `${papers.length} papers are chosen`
  throw new CallError(
    'bad-input',
    `Only one paper that came from a PDF can be written as ${format}: ${reason}.`,
  )
}

/**
 * What an export is made of: one paper, or for null all of them. Throws `not-found` for one that is not in the project, and what
 * `onRead` throws.
 */
export async function exportSource(
  session: ProjectSession,
  documentId: string | null,
  onRead?: OnRead,
): Promise<ExportSource> {
  const { documents, papers } = await papersOf(session, documentId, onRead)
  const annotations = session.visible.live()
  const notes = liveNotes(session)
  const regions = liveRegions(session)
  return {
    projectId: session.file.id,
    projectName: session.file.name,
    exportedAt: session.now(),
    analysts: session.state().analysts,
    documents: withAnnotations(documents, annotations, liveJudgements(session)),
    themes: liveThemes(session),
    themeGroups: liveGroups(session),
    notes,
    regions,
    papers,
    connections: connectedPairs(session),
  }
}

/** The papers that are exported, and those that notes mention, as they are at the moment this is answered. */
async function papersOf(
  session: ProjectSession,
  documentId: string | null,
  onRead?: OnRead,
): Promise<{ readonly documents: StructuredDocument[]; readonly papers: StructuredDocument[] }> {
  // Throws for one that is not there.
  if (documentId !== null) session.documents.head(documentId)
  for (;;) {
    const own = documentId === null ? session.documents.ids : [documentId]
    const mentioned = idsMentioned(session)
    const read = await session.documents.all([...new Set([...own, ...mentioned])], onRead)
    const known = new Map(read.map(document => [document.id, document]))
    const found = (ids: Iterable<string>) => [...ids].flatMap(id => known.get(id) ?? [])
    // Somebody may have mentioned another one meanwhile.
    if ([...idsMentioned(session)].every(id => known.has(id)))
      return { documents: found(own), papers: found(mentioned) }
  }
}

/** The ids of the papers that notes mention, or of which they mention a turn. */
function idsMentioned(session: ProjectSession): Set<string> {
  const notes = [...session.visible.live(), ...liveNotes(session), ...liveRegions(session)].map(
    ({ note }) => note,
  )
  const papers = session.documents.ids.map(id => ({ id }))
  return new Set(mentionedPapers(papers, notes).map(({ id }) => id))
}

function liveNotes(session: ProjectSession): PlacedNote[] {
  return session.visible.allOf('note').filter(({ deleted }) => !deleted)
}
