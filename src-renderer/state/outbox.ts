import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import type { CallInput } from '../../src-core/contract/calls'
import type { Failure, Result } from '../../src-core/contract/errors'
import { showAnnotation } from './open-papers'
import { useApp, withRecords } from './store'
import { useUnkept } from './unkept-work'

/** Something that was made while the program did not answer, as it is shown until the program has it. */
export type Waiting = (
  | {
      readonly name: 'annotation.create'
      readonly input: CallInput<'annotation.create'>
      readonly record: Annotation
    }
  | { readonly name: 'theme.create'; readonly input: CallInput<'theme.create'>; readonly record: Theme }
) & {
  /** Why the program, back again, did not take it. */
  readonly failure: Failure | null
}

/** How a waiting call is made. */
export type Send = (waiting: Waiting) => Promise<Result<Annotation | Theme>>

/** What waits for the program, oldest first. The ids are made here, so that sending twice makes nothing twice. */
export const useOutbox = create<readonly Waiting[]>(() => [])

useOutbox.subscribe(waiting => {
  const stuck = waiting.filter(({ failure }) => failure !== null).length
  useUnkept.setState({
    outbox: { typing: waiting.length - stuck, stuck, mustStay: () => waiting.length > 0 },
  })
})

/** A new id of a record that the program has not made yet. */
export function newId(kind: 'ann' | 'thm' | 'nbp' | 'not' | 'reg' | 'grp'): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(8))]
  return `${kind}_${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Shows what was made, and keeps it until the program answers. */
export function putInOutbox(waiting: Waiting): void {
  useOutbox.setState(all => [...all, waiting], true)
  showWaiting()
}

/** Shows what waits and belongs to what is shown, after that was read afresh. */
export function showWaiting(): void {
  for (const { name, record } of useOutbox.getState()) {
    if (name === 'theme.create') useApp.setState(({ themes }) => ({ themes: withRecords(themes, [record]) }))
    else showAnnotation(record)
  }
}

let sending: Promise<void> | null = null

/** Sends what waits in its order, once; what the program refuses stays, with the reason. */
export function sendOutbox(send: Send): Promise<void> {
  sending ??= sendAll(send).finally(() => {
    sending = null
  })
  return sending
}

async function sendAll(send: Send): Promise<void> {
  for (const waiting of useOutbox.getState()) {
    const answer = await send(waiting)
    // Held by the program and tried again, which the status bar says.
    if (answer.ok || answer.error.code === 'not-saved') remove(waiting.record.id)
    else if (isAway(answer.error)) return
    else refuse(waiting.record.id, answer.error)
  }
}

/** Whether a call failed because nobody was there to take it. */
export function isAway({ code }: Failure): boolean {
  return code === 'disconnected' || code === 'forbidden'
}

/** Gives up on what the program refused. */
export function dropRefused(): void {
  const refused = useOutbox.getState().filter(({ failure }) => failure !== null)
  for (const { record } of refused) remove(record.id)
  useApp.setState(({ annotations, beside, themes }) => {
    const gone = refused.map(({ record }) => record.id)
    const without = <T>(records: ReadonlyMap<string, T>) =>
      new Map([...records].filter(([id]) => !gone.includes(id)))
    const papers = [...beside].map(
      ([id, paper]) => [id, { ...paper, annotations: without(paper.annotations) }] as const,
    )
    return { annotations: without(annotations), beside: new Map(papers), themes: without(themes) }
  })
}

function remove(id: string): void {
  useOutbox.setState(all => all.filter(({ record }) => record.id !== id), true)
}

function refuse(id: string, failure: Failure): void {
  useOutbox.setState(all => all.map(one => (one.record.id === id ? { ...one, failure } : one)), true)
}

/** Whether a record waits for the program. */
export function useIsWaiting(id: string): boolean {
  return useOutbox(all => all.some(({ record }) => record.id === id))
}
