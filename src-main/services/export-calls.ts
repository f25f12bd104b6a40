import { basename } from 'node:path'
import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { ExportOptions, RenderedExport } from '../../src-core/exchange/options'
import { renderExport } from '../../src-core/exchange/render-export'
import { writeDurably } from '../storage/write-durably'
import type { Shell } from './app'
import type { ProjectSession } from './project-session'
import { liveThemes } from './theme-calls'

/** The calls about exporting. */
export function exportCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'export.render' | 'export.save'> {
  return {
    'export.render': async options => renderProject(project(), options),
    'export.save': async options => {
      if (!shell.chooseSavePath) throw new CallError('not-available', 'This host has no save dialog.')
      const { system } = project()
      const rendered = renderProject(project(), options)
      const path = await shell.chooseSavePath(rendered.name, rendered.mediaType)
      if (path === null) return null
      try {
        await writeDurably(system, path, rendered.text)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new CallError('not-saved', `${path} was not written: ${reason}`, { cause: error })
      }
      return { name: basename(path), count: rendered.count }
    },
  }
}

/** Renders a project's annotations. Throws `not-found` for a document that is not in it. */
export function renderProject(session: ProjectSession, options: ExportOptions): RenderedExport {
  const documents =
    options.documentId === null ? session.allDocuments() : [session.document(options.documentId)]
  const annotations = [...session.records.annotations.values()].filter(annotation => !annotation.deleted)
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
