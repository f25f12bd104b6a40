import type { Handlers } from '../../../src-core/contract/boundary'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { type ExportedFile, renderExport } from '../../../src-core/export/formats/render-export'
import { withAnnotations } from '../../../src-core/export/with-annotations'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { liveThemes } from './theme-calls'

/** The calls about exporting. */
export function exportCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'export.render' | 'export.save'> {
  return {
    'export.render': async options => {
      const { content, ...rendered } = await renderProject(project(), options)
      const isText = typeof content === 'string'
      return {
        ...rendered,
        content: isText ? { text: content } : { base64: Buffer.from(content).toString('base64') },
      }
    },
    'export.save': async options => {
      const session = project()
      const saved = await saveAs(shell, session.system, () => renderProject(session, options))
      return saved && { name: saved.name, count: saved.count }
    },
  }
}

/** Renders a project's annotations. Throws `not-found` for a document that is not in it. */
function renderProject(session: ProjectSession, options: ExportOptions): Promise<ExportedFile> {
  return renderExport(exportSource(session, options.documentId), options)
}

/** What an export is made of: one paper, or for null all of them. Throws `not-found` for one that is not in the project. */
export function exportSource(session: ProjectSession, documentId: string | null): ExportSource {
  const documents = documentId === null ? session.allDocuments() : [session.document(documentId)]
  return {
    projectName: session.file.name,
    exportedAt: session.now(),
    analysts: session.state().analysts,
    documents: withAnnotations(documents, session.visible.live()),
    themes: liveThemes(session),
  }
}
