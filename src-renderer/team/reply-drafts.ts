import { create } from 'zustand'
import { newId } from '../state/outbox'
import { onSettle } from '../state/pending-work'
import { useApp } from '../state/store'

/** Replies that are written and not sent, by the annotation they answer or the reply they change. They outlive their field. */
export const useReplyDrafts = create<ReadonlyMap<string, string>>(() => new Map())

/** The ids of replies on their way, so that one that is sent again after a lost answer is not there twice. */
const ids = new Map<string, string>()

/** The id that a reply gets, by what it answers and is: the same one until it is dropped. */
export function replyId(key: string, kind: 'ann' | 'reg'): string {
  const id = ids.get(key) ?? newId(kind)
  ids.set(key, id)
  return id
}

/** Keeps what is written in a field that was filled with `start`; what says the same is nothing to keep. */
export function keepReply(key: string, words: string, start: string): void {
  useReplyDrafts.setState(drafts => {
    const next = new Map(drafts)
    if (words === start) next.delete(key)
    else next.set(key, words)
    return next
  }, true)
}

/** Drops what is written, once it is sent or no longer wanted. */
export function dropReply(key: string): void {
  ids.delete(key)
  keepReply(key, '', '')
}

/** Has the user asked before a window closes with replies that were not sent: nobody but they can send those. */
export function watchReplies(): () => void {
  const unsent = () => useReplyDrafts.getState().size
  const leaving = (event: BeforeUnloadEvent) => {
    if (useApp.getState().start?.host === 'web' && unsent() > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', leaving)
  const unsettle = onSettle(async () => unsent())
  return () => {
    window.removeEventListener('beforeunload', leaving)
    unsettle()
  }
}
