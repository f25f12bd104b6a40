import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { builtInStyles } from '../../../src-core/export/citing/styles'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { type ExportedFile, renderExport } from '../../../src-core/export/formats/render-export'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import type { OwnStyles } from '../../storage/settings/citation-styles'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { liveThemes } from './theme-calls'

/** The calls about exporting. */
export function exportCalls(
  project: () => ProjectSession,
  shell: Shell,
  ownStyles: () => Promise<OwnStyles> = async () => ({ styles: [], broken: [] }),
): Pick<Handlers, 'export.render' | 'export.save'> {
  return {
    'export.render': async options => {
      const { content, ...rendered } = await renderProject(project(), options, await ownStyles())
      const isText = typeof content === 'string'
      return {
        ...rendered,
        content: isText ? { text: content } : { base64: Buffer.from(content).toString('base64') },
      }
    },
    'export.save': async options => {
      const session = project()
      const saved = await saveAs(shell, session.system, async () =>
        renderProject(session, options, await ownStyles()),
      )
      return saved && { name: saved.name, count: saved.count, ...(saved.unit && { unit: saved.unit }) }
    },
  }
}

/** Renders a project's annotations. Throws `not-found` for a document that is not in it, and a citation style that is not there. */
function renderProject(
  session: ProjectSession,
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
  return renderExport({ ...exportSource(session, options.documentId), styles }, options)
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
  }
}
