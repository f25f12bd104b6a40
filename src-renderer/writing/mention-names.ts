import { create } from 'zustand'
import type { Mentioned } from '../../src-core/annotation/written/mention'
import { languageNow } from '../i18n/use-language'
import { ask } from '../state/actions'
import type { Follower } from '../state/followers'
import { type AppState, useApp } from '../state/store'

interface KnownName {
  readonly mentioned: Mentioned
  /** Null: it is gone; undefined while nobody knows. */
  readonly name: string | null | undefined
}

/** The names of turns that something on the screen mentions, by `keyOfMention`. */
const useTurnNames = create<ReadonlyMap<string, KnownName>>(() => new Map())

/** What tells one thing that is mentioned from all others. */
function keyOfMention({ of, id, paper = '' }: Mentioned): string {
  return `${of} ${paper} ${id}`
}

/** The name that something mentioned has now; null where it is gone, undefined while that is not known. */
export function useNameNow(mentioned: Mentioned): string | null | undefined {
  const here = useApp(state => nameHere(state, mentioned))
  const turn = useTurnNames(names => names.get(keyOfMention(mentioned))?.name)
  return mentioned.of === 'turn' ? turn : here
}

/** As `useNameNow`, at this moment. */
export function nameAtOnce(mentioned: Mentioned): string | null | undefined {
  if (mentioned.of === 'turn') return useTurnNames.getState().get(keyOfMention(mentioned))?.name
  return nameHere(useApp.getState(), mentioned)
}

/** The name of a theme or paper as the window knows it. */
function nameHere({ themes, project }: AppState, { of, id }: Mentioned): string | null {
  if (of === 'theme') return themes.get(id)?.name ?? null
  return project.documents.find(one => one.id === id)?.title ?? null
}

/** Makes the name of a turn known, once it is mentioned on the screen. */
export function learnName(mentioned: Mentioned): void {
  if (mentioned.of !== 'turn' || useTurnNames.getState().has(keyOfMention(mentioned))) return
  useTurnNames.setState(
    names => new Map(names).set(keyOfMention(mentioned), { mentioned, name: undefined }),
    true,
  )
  // Those that come on the screen together are asked for together.
  queueMicrotask(() => void readNames(({ name }) => name === undefined))
}

async function readNames(which: (known: KnownName) => boolean): Promise<void> {
  const asked = [...useTurnNames.getState()].filter(([, known]) => which(known))
  if (asked.length === 0) return
  const mentioned = asked.map(([, known]) => known.mentioned)
  const answer = await ask('mention.names', { mentioned, language: languageNow() })
  if (!answer.ok) return
  useTurnNames.setState(names => {
    const next = new Map(names)
    for (const [index, [key, known]] of asked.entries())
      next.set(key, { ...known, name: answer.value[index] ?? null })
    return next
  }, true)
}

/** Keeps the names of turns in step. */
export const namesFollower: Follower = {
  of: 'project',
  read: () => void readNames(() => true),
  after: new Set(['document-changed', 'project-changed', 'preferences-changed']),
}
