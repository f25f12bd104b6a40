import { basename } from 'node:path'
import type { Handlers } from '../../src-core/contract/boundary'
import type { Shell } from './app'
import type { ProjectSession } from './project-session'
import { saveAs } from './save-as'

/** The calls about the files that documents were imported from. */
export function sourceCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'source.read' | 'source.save'> {
  return {
    'source.read': async ({ id }) => {
      const { name, mediaType } = project().document(id).source
      return { name, mediaType, content: (await project().source(id)).toString('base64') }
    },
    'source.save': async ({ id }) => {
      const session = project()
      const saved = await saveAs(shell, session.system, async () => {
        const { name, mediaType } = session.document(id).source
        return { name: basename(name), mediaType, content: await session.source(id) }
      })
      return saved && { name: saved.name }
    },
  }
}
