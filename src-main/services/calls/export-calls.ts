import type { Handlers } from '../../../src-core/contract/boundary'
import type { ExportOptions, RenderedExport } from '../../../src-core/export/options'
import { renderExport } from '../../../src-core/export/render-export'
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
    'export.render': async options => renderProject(project(), options),
    'export.save': async options => {
      const session = project()
      const saved = await saveAs(shell, session.system, () => {
        const { text, ...rendered } = renderProject(session, options)
        return { ...rendered, content: text }
      })
      return saved && { name: saved.name, count: saved.count }
    },
  }
}

/** Renders a project's annotations. Throws `not-found` for a document that is not in it. */
export function renderProject(session: ProjectSession, options: ExportOptions): RenderedExport {
  const documents =
    options.documentId === null ? session.allDocuments() : [session.document(options.documentId)]
  const annotations = session.visible.live()
  return renderExport(
    {
      projectName: session.file.name,
      exportedAt: session.system.now().toISOString(),
      analysts: session.state().analysts,
      documents: documents.map(document => ({
        document,
        annotations: annotations.filter(annotation => annotation.documentId === document.id),
      })),
      themes: liveThemes(session),
    },
    options,
  )
}
