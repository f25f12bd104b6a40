import { create } from 'zustand'
import { MOST_AFTERWARDS } from '../host/most-afterwards'
import type { Draft, DraftKind } from './draft'
import { useUnkept } from './unkept-work'

/** How long after the last key what is typed is handed in, in ms. */
const PAUSE = 800

/** States in which typing goes on without handing in: somebody must choose first. */
const BLOCKED = new Set(['elsewhere', 'deleted'])
const ON_ITS_WAY = new Set(['typing', 'saving'])

/** Drafts of one kind. They outlive the field they are written in. */
export type Drafts<V, S> = ReturnType<typeof createDrafts<V, S>>

/** Keeps what is typed, bit by bit: handed in after a pause, and at the latest when its field goes. */
export function createDrafts<V, S>(kind: DraftKind<V, S>) {
  const use = create<ReadonlyMap<string, Draft<V, S>>>(() => new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const saves = new Map<string, Promise<void>>()
  /** Values on their way to the program. */
  const sending = new Map<string, V>()

  const anyMustStay = () => [...use.getState().values()].some(mustStay)

  use.subscribe(drafts => {
    const all = [...drafts.values()]
    const stuck = all.filter(({ state }) => state !== 'saved' && !ON_ITS_WAY.has(state)).length
    const typing = all.filter(({ state }) => ON_ITS_WAY.has(state)).length
    const told = useUnkept.getState()[kind.name]
    // At most keys of one sitting nothing of this is another.
    if (told?.typing === typing && told.stuck === stuck) return
    useUnkept.setState({ [kind.name]: { typing, stuck, mustStay: anyMustStay } })
  })

  /** Takes what is typed; whatever can be kept is handed in after a pause. */
  function type(key: string, subject: S, typed: V, sitting: string): void {
    const draft = use.getState().get(key)
    const base = draft ? draft.base : kind.valueOf(subject)
    const failure = kind.checksAtRest ? null : kind.problem(typed)
    const state = draft && BLOCKED.has(draft.state) ? draft.state : failure ? 'unfit' : 'typing'
    put(key, { base, typed, subject, sitting, state, failure })
    stopTimer(key)
    if (state !== 'typing') return
    timers.set(
      key,
      setTimeout(() => void handIn(key), PAUSE),
    )
  }

  /** Hands in what is typed and answers when it is kept or could not be. */
  async function handIn(key: string): Promise<void> {
    await saves.get(key)
    await handInAtOnce(key)
  }

  /**
   * Hands in what is typed without waiting for an earlier hand-in to be kept, which a page that is closed cannot: the
   * program takes them in the order they are made. Answers when everything handed in is kept or could not be.
   */
  async function handInAtOnce(key: string): Promise<void> {
    stopTimer(key)
    const draft = use.getState().get(key)
    const before = saves.get(key)
    if (!draft || (draft.state !== 'typing' && draft.state !== 'failed')) return before
    const save = Promise.all([before, send(key, draft)]).then(() => {
      if (saves.get(key) === save) saves.delete(key)
    })
    saves.set(key, save)
    await save
  }

  async function send(key: string, draft: Draft<V, S>): Promise<void> {
    const { typed, subject, sitting } = draft
    const unfit = kind.checksAtRest ? kind.problem(typed) : null
    if (unfit) {
      put(key, { ...draft, state: 'unfit', failure: unfit })
      return
    }
    const isBusy = sending.has(key)
    const base = isBusy ? (sending.get(key) as V) : draft.base
    if (kind.same(base, typed)) {
      put(key, { ...draft, state: isBusy ? 'saving' : 'saved', failure: null })
      return
    }
    put(key, { ...draft, state: 'saving', failure: null })
    sending.set(key, typed)
    const answer = await kind.send(subject, typed, base, sitting)
    if (sending.get(key) === typed) sending.delete(key)
    const now = use.getState().get(key)
    if (!now) return
    // Not saved means held by the program and tried again; the status bar says so until it is durable.
    if (answer.ok || answer.error.code === 'not-saved') {
      const kept = answer.ok ? answer.value : now.subject
      kind.show(kept, typed)
      put(key, { ...now, base: typed, state: kind.same(now.typed, typed) ? 'saved' : now.state })
      return
    }
    const failure = answer.error
    if (failure.code === 'changed-elsewhere') put(key, { ...now, state: 'elsewhere' })
    else if (failure.code === 'not-found') put(key, { ...now, state: 'deleted' })
    else if (kind.same(now.typed, typed))
      put(key, { ...now, state: failure.fields ? 'unfit' : 'failed', failure })
  }

  /** Drops what is typed, for what is kept. */
  function drop(key: string): void {
    stopTimer(key)
    use.setState(drafts => {
      const next = new Map(drafts)
      next.delete(key)
      return next
    }, true)
  }

  /** Ends a sitting of writing: hands in, and forgets the draft once it is kept. */
  async function leave(key: string): Promise<void> {
    await handIn(key)
    if (use.getState().get(key)?.state === 'saved') drop(key)
  }

  /** Goes on with what is typed although the kept value became another, which is overwritten knowingly. */
  function keepMine(key: string, typed: V): void {
    const draft = use.getState().get(key)
    const subject = draft && kind.kept(draft.subject)
    if (!draft || !subject) return
    put(key, { ...draft, base: kind.valueOf(subject), typed, subject, state: 'typing', failure: null })
    void handIn(key)
  }

  /** Hands in everything that is typed; answers how many drafts could not be. */
  async function handInAll(): Promise<number> {
    await Promise.all([...use.getState().keys()].map(handInAtOnce))
    return [...use.getState().values()].filter(({ state }) => state !== 'saved').length
  }

  /** A draft that is wholly kept follows the kept value; one that is not must not overwrite another value. */
  function compare(): void {
    for (const [key, draft] of use.getState()) {
      const kept = kind.kept(draft.subject)
      if (kept === undefined) continue
      if (!kept && draft.state === 'saved') drop(key)
      else if (!kept) put(key, { ...draft, state: 'deleted' })
      else if (!isNews(key, draft, kind.valueOf(kept))) {
        if (draft.state === 'deleted') put(key, { ...draft, state: 'failed' })
      } else if (draft.state === 'saved') drop(key)
      else put(key, { ...draft, state: 'elsewhere' })
    }
  }

  /** Whether a kept value is neither what a draft was made from nor what is being handed in. */
  function isNews(key: string, { base }: Draft<V, S>, kept: V): boolean {
    if (kind.same(kept, base)) return false
    return !sending.has(key) || !kind.same(kept, sending.get(key) as V)
  }

  /** A page that closes cannot ask what to do, nor send much: see `MOST_AFTERWARDS`. */
  function mustStay({ state, typed, base }: Draft<V, S>): boolean {
    if (BLOCKED.has(state) || state === 'unfit') return true
    if (state === 'typing' && kind.checksAtRest && kind.problem(typed)) return true
    return state !== 'saved' && new Blob([JSON.stringify([typed, base])]).size > MOST_AFTERWARDS
  }

  function stopTimer(key: string): void {
    clearTimeout(timers.get(key))
    timers.delete(key)
  }

  function put(key: string, draft: Draft<V, S>): void {
    use.setState(drafts => new Map(drafts).set(key, draft), true)
  }

  return { use, type, handIn, leave, drop, keepMine, handInAll, compare }
}
