import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import { type Note, sameNote } from '../../src-core/annotation/note'
import { ask, call } from '../app/actions'
import { onSettle } from '../app/pending-work'
import { showAnnotation, useApp } from '../app/store'

/** What is being written on one annotation and is not, or not yet, kept. */
export interface NoteDraft {
  /** The kept note that what is typed was made from. */
  readonly base: Note | null
  readonly typed: Note | null
  /** `elsewhere`: the kept note became another meanwhile; `deleted`: its annotation went. */
  readonly state: 'typing' | 'saving' | 'saved' | 'failed' | 'elsewhere' | 'deleted'
  /** The annotation as it was last seen, to keep the note by where it went. */
  readonly annotation: Annotation
  /** Names the sitting of writing, whose bits are undone at once. */
  readonly sitting: string
}

/** How long after the last key a note is handed in, in ms. */
const PAUSE = 800

const timers = new Map<string, ReturnType<typeof setTimeout>>()
const saves = new Map<string, Promise<void>>()
/** Notes on their way to the program. */
const sending = new Map<string, Note | null>()

/** Notes being written, by annotation. They outlive the card they are written in. */
export const useDrafts = create<ReadonlyMap<string, NoteDraft>>(() => new Map())

/** Takes what is typed; it is handed in after a pause, and at the latest when its card closes. */
export function typeNote(annotation: Annotation, typed: Note | null, sitting: string): void {
  const { id } = annotation
  const draft = useDrafts.getState().get(id)
  const base = draft ? draft.base : annotation.note
  const isBlocked = draft?.state === 'elsewhere' || draft?.state === 'deleted'
  put(id, { base, typed, annotation, sitting, state: isBlocked ? draft.state : 'typing' })
  if (isBlocked) return
  clearTimeout(timers.get(id))
  timers.set(
    id,
    setTimeout(() => void handIn(id), PAUSE),
  )
}

/** Hands in what is typed on an annotation and answers when it is kept or could not be. */
export async function handIn(id: string): Promise<void> {
  await saves.get(id)
  await handInAtOnce(id)
}

/**
 * Hands in what is typed without waiting for an earlier hand-in to be kept, which a page that is closed cannot: the
 * program takes them in the order they are made. Answers when everything handed in is kept or could not be.
 */
async function handInAtOnce(id: string): Promise<void> {
  clearTimeout(timers.get(id))
  timers.delete(id)
  const draft = useDrafts.getState().get(id)
  const before = saves.get(id)
  if (!draft || (draft.state !== 'typing' && draft.state !== 'failed')) return before
  const save = Promise.all([before, send(id, draft)]).then(() => {
    if (saves.get(id) === save) saves.delete(id)
  })
  saves.set(id, save)
  await save
}

async function send(id: string, draft: NoteDraft): Promise<void> {
  const { typed, annotation, sitting } = draft
  const onItsWay = sending.get(id)
  const base = onItsWay === undefined ? draft.base : onItsWay
  if (sameNote(base, typed)) {
    put(id, { ...draft, state: onItsWay === undefined ? 'saved' : 'saving' })
    return
  }
  put(id, { ...draft, state: 'saving' })
  sending.set(id, typed)
  const answer = await ask('annotation.update', { id, note: typed, noteBefore: base, sitting })
  if (sending.get(id) === typed) sending.delete(id)
  const now = useDrafts.getState().get(id)
  if (!now) return
  // Not saved means held by the program and tried again; the status bar says so until it is durable.
  if (answer.ok || answer.error.code === 'not-saved') {
    // The event that tells of it may come later than the answer.
    showAnnotation(answer.ok ? answer.value : { ...annotation, note: typed })
    put(id, { ...now, base: typed, state: sameNote(now.typed, typed) ? 'saved' : now.state })
  } else if (answer.error.code === 'changed-elsewhere') put(id, { ...now, state: 'elsewhere' })
  else if (answer.error.code === 'not-found') put(id, { ...now, state: 'deleted' })
  else put(id, { ...now, state: 'failed' })
}

/** Drops what is typed, for what is kept. */
export function dropDraft(id: string): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
  useDrafts.setState(drafts => {
    const next = new Map(drafts)
    next.delete(id)
    return next
  }, true)
}

/** Goes on with what is typed although the kept note became another, which is overwritten knowingly. */
export function keepMine(id: string, typed: Note | null): void {
  const draft = useDrafts.getState().get(id)
  const kept = useApp.getState().annotations.get(id)
  if (!draft || !kept) return
  put(id, { ...draft, base: kept.note, typed, annotation: kept, state: 'typing' })
  void handIn(id)
}

/** Marks the passage of an annotation that went again, with the note that was being written on it. */
export async function keepAsNew(id: string): Promise<Annotation | null> {
  const draft = useDrafts.getState().get(id)
  if (!draft) return null
  const { documentId, start, end, themes } = draft.annotation
  const known = themes.filter(theme => useApp.getState().themes.has(theme))
  const made = await call('annotation.create', { documentId, start, end, themes: known, note: draft.typed })
  if (made) dropDraft(id)
  return made
}

/** Hands in everything that is typed; answers how many notes could not be. */
async function handInAll(): Promise<number> {
  await Promise.all([...useDrafts.getState().keys()].map(handInAtOnce))
  return [...useDrafts.getState().values()].filter(({ state }) => state !== 'saved').length
}

/** Watches for what happens to notes being written: changes from elsewhere, a lost connection, the window closing. */
export function watchDrafts(): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') void handInAll()
  }
  const leaving = () => void handInAll()
  const asked = (event: BeforeUnloadEvent) => {
    leaving()
    if (mustAsk()) event.preventDefault()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', leaving)
  window.addEventListener('beforeunload', asked)
  const unsettle = onSettle(handInAll)
  const unsubscribe = useApp.subscribe((state, before) => {
    if (state.connected && !before.connected) void handInAll()
    if (state.annotations !== before.annotations) compareDrafts(state.annotations, state.document?.id)
  })
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', leaving)
    window.removeEventListener('beforeunload', asked)
    unsettle()
    unsubscribe()
  }
}

/** Whether a browser must ask before it closes the page: some note cannot be handed in. In Electron the program asks. */
function mustAsk(): boolean {
  const { start, connected } = useApp.getState()
  const drafts = [...useDrafts.getState().values()]
  const isStuck = ({ state }: NoteDraft) =>
    state === 'elsewhere' || state === 'deleted' || (state !== 'saved' && !connected)
  return start?.host === 'web' && drafts.some(isStuck)
}

/** A draft that is wholly kept follows the kept note; one that is not must not overwrite another note. */
function compareDrafts(annotations: ReadonlyMap<string, Annotation>, documentId: string | undefined): void {
  for (const [id, draft] of useDrafts.getState()) {
    if (draft.annotation.documentId !== documentId) continue
    const kept = annotations.get(id)
    if (!kept && draft.state === 'saved') dropDraft(id)
    else if (!kept) put(id, { ...draft, state: 'deleted' })
    else if (!isNews(id, draft, kept.note)) {
      if (draft.state === 'deleted') put(id, { ...draft, state: 'failed' })
    } else if (draft.state === 'saved') dropDraft(id)
    else put(id, { ...draft, state: 'elsewhere' })
  }
}

/** Whether a kept note is neither what a draft was made from nor what is being handed in. */
function isNews(id: string, { base }: NoteDraft, kept: Note | null): boolean {
  if (sameNote(kept, base)) return false
  return !sending.has(id) || !sameNote(kept, sending.get(id) ?? null)
}

function put(id: string, draft: NoteDraft): void {
  useDrafts.setState(drafts => new Map(drafts).set(id, draft), true)
}
