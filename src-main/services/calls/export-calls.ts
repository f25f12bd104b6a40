import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { builtInStyles } from '../../../src-core/export/citing/styles'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { isFor } from '../../../src-core/export/formats/is-for'
import { type ExportedFile, renderExport } from '../../../src-core/export/formats/render-export'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import { markApart } from '../../import/reader/mark-apart'
import type { StartReader } from '../../import/reader/reader-process'
import type { OwnStyles } from '../../storage/settings/citation-styles'
import { connectedPairs } from '../marking/connected-pairs'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { liveThemes } from './theme-calls'

/** The calls about exporting. */
export function exportCalls(
  project: () => ProjectSession,
  shell: Shell,
  startReader: StartReader,
  ownStyles: () => Promise<OwnStyles> = async () => ({ styles: [], broken: [] }),
): Pick<Handlers, 'export.render' | 'export.save'> {
  return {
    'export.render': async options => {
      const { content, ...rendered } = await renderProject(project(), startReader, options, await ownStyles())
      const isText = typeof content === 'string'
      return {
        ...rendered,
        content: isText ? { text: content } : { base64: Buffer.from(content).toString('base64') },
      }
    },
    'export.save': async options => {
      const session = project()
      const saved = await saveAs(shell, session.system, async () =>
        renderProject(session, startReader, options, await ownStyles()),
      )
      return saved && { name: saved.name, count: saved.count, ...(saved.unit && { unit: saved.unit }) }
    },
  }
}

/**
 * Renders a project's annotations. Throws `not-found` for a document that is not in it, and a citation style that is not there,
 * `bad-input` where the format is not for it.
 */
async function renderProject(
  session: ProjectSession,
  startReader: StartReader,
  options: ExportOptions,
  { styles, broken }: OwnStyles,
): Promise<ExportedFile> {
  const { citationStyle } = options
  if (
    citationStyle !== undefined &&
    ![...builtInStyles(), ...styles].some(({ id }) => id === citationStyle)
  ) {
    const faults = broken.map(({ file, reason }) => ` ${file}: ${reason}.`).join('')
    throw new CallError('not-found', `There is no citation style “${citationStyle}”.${faults}`)
  }
  const source = { ...exportSource(session, options.documentId), styles }
  checkFormat(options.format, source)
  const markOriginal = markApart(startReader, ({ id }) => session.source(id))
  return renderExport(source, options, { markOriginal })
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

/** What an export is made of: one paper, or for null all of them. Throws `not-found` for one that is not in the project. */
export function exportSource(session: ProjectSession, documentId: string | null): ExportSource {
  const documents = documentId === null ? session.allDocuments() : [session.document(documentId)]
  return {
    projectId: session.file.id,
    projectName: session.file.name,
    exportedAt: session.now(),
    analysts: session.state().analysts,
    documents: withAnnotations(documents, session.visible.live()),
    themes: liveThemes(session),
    notes: session.visible.allOf('note').filter(({ deleted }) => !deleted),
    papers: session.allDocuments(),
    connections: connectedPairs(session),
  }
}
