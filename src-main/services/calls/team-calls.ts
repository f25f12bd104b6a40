import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { UserData } from '../../storage/settings/user-data'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

type TeamCalls = Pick<Handlers, 'reply.list' | 'reply.add' | 'layers.get' | 'layers.set'>

/** The calls about colleagues: replies and whose annotations are shown. */
export function teamCalls(project: () => ProjectSession, userData: UserData): TeamCalls {
  return {
    'reply.list': async ({ documentId }) =>
      project()
        .visible.live(documentId)
        .filter(({ replyTo }) => replyTo !== undefined),
    'reply.add': async ({ id, to, note }) => {
      const session = project()
      const made = await madeBefore(session, session.records.annotations, id)
      if (made) return made
      const answered = session.visible.get(to)
      if (!answered || answered.deleted)
        throw new CallError('not-found', 'The annotation does not exist any more.')
      const { documentId, start, end, quote, place } = answered
      const after = {
        ...newRecord(session, 'ann', { id }),
        ...{ documentId, start, end, quote, place },
        themes: [],
        note,
        // A reply to a reply belongs to the thread of the annotation both are about.
        replyTo: answered.replyTo ?? answered.id,
      }
      await session.commit({ key: 'reply', count: 1, name: nameOf(session, answered.author) }, [
        { kind: 'annotation', before: null, after },
      ])
      return after
    },
    'layers.get': async () => project().visible.layers,
    'layers.set': async layers => {
      const session = project()
      await userData.layers.set({ ...userData.layers.value, [session.file.id]: layers })
      session.setLayers(layers)
      return layers
    },
  }
}

function nameOf(session: ProjectSession, analyst: string): string {
  return session.state().analysts.find(({ id }) => id === analyst)?.name ?? analyst
}
