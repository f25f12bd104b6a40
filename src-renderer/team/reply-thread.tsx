import { useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import { plainNote } from '../../src-core/annotation/plain-note'
import { repliesByRoot } from '../../src-core/annotation/replies'
import { call } from '../state/actions'
import { replyId } from './reply-drafts'
import { useTeam } from './team-state'
import { Thread } from './thread'

/** The replies to an annotation, oldest first, and a field to answer. */
export function ReplyThread({ annotation }: { readonly annotation: Annotation }) {
  const { id } = annotation
  const replies = useTeam(state => state.replies)
  const thread = useMemo(
    () => repliesByRoot([annotation, ...replies.values()]).get(annotation.id) ?? [],
    [annotation, replies],
  )
  return (
    <Thread
      to={id}
      replies={thread}
      add={async words =>
        (await call('reply.add', { id: replyId(id, 'ann'), to: id, note: plainNote(words) })) !== null
      }
      change={async (reply, words) =>
        (await call('annotation.update', { id: reply, note: plainNote(words) })) !== null
      }
      remove={reply => void call('annotation.delete', { ids: [reply] })}
    />
  )
}
