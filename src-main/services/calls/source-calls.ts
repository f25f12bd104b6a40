import { basename } from 'node:path'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'

/** The calls about the files that documents were imported from. */
export function sourceCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'source.read' | 'source.save' | 'source.show'> {
  /** Where copies were saved, which a page only knows by these ids. */
  const places = new Map<string, string>()
  return {
    'source.read': async ({ id }) => {
      const { name, mediaType } = project().documents.head(id).source
      return { name, mediaType, content: (await project().documents.source(id)).toString('base64') }
    },
    'source.save': async ({ id }) => {
      const session = project()
      const saved = await saveAs(shell, session.system, async () => {
        const { name, mediaType } = session.documents.head(id).source
        return { name: basename(name), mediaType, content: await session.documents.source(id) }
      })
      if (!saved) return null
      if (!shell.showFile) return { name: saved.name, place: null }
      const place = session.system.randomId()
      places.set(place, saved.path)
      return { name: saved.name, place }
    },
    'source.show': async ({ place }) => {
      const path = places.get(place)
      if (path === undefined || !shell.showFile)
        throw new CallError('not-found', 'No file was saved that could be shown.')
      shell.showFile(path)
      return { shown: true }
    },
  }
}
