import { useMemo } from 'react'
import { plainNote } from '../../src-core/annotation/plain-note'
import { repliesByRoot } from '../../src-core/annotation/replies'
import type { Region } from '../../src-core/regions/region'
import { useRegions } from '../regions/regions-store'
import { call } from '../state/actions'
import { replyId } from '../team/reply-drafts'
import { Thread } from '../team/thread'

/** The replies to a region, oldest first, and a field to answer. */
export function RegionThread({ region }: { readonly region: Region }) {
  const replies = useRegions(state => state.replies)
  const thread = useMemo(
    () => repliesByRoot([region, ...replies.values()]).get(region.id) ?? [],
    [region, replies],
  )
  return (
    <Thread
      to={region.id}
      replies={thread}
      add={async words =>
        (await call('region.reply', {
          id: replyId(region.id, 'reg'),
          to: region.id,
          note: plainNote(words),
        })) !== null
      }
      change={async (id, words) => (await call('region.write', { id, note: plainNote(words) })) !== null}
      remove={id => void call('region.delete', { ids: [id] })}
    />
  )
}
