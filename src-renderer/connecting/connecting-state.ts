import i18next from 'i18next'
import { create } from 'zustand'
import type { ConnectionName } from '../../src-core/annotation/connecting/connection'
import type { Annotation } from '../../src-core/annotation/model'
import { plainWords } from '../../src-core/annotation/quoted-words'
import { shorten } from '../../src-core/basics/shorten'
import type { ShownConnection } from '../../src-core/contract/marking/connection-calls'
import { nameRegion } from '../../src-core/regions/name-region'
import type { Region } from '../../src-core/regions/region'
import { say } from '../marking/caret-state'
import { markSelection } from '../marking/mark-passage'
import { pickedThemes } from '../marking/palette-actions'
import { useSelection } from '../marking/selection-state'
import { currentPaper } from '../paper/papers'
import { chosenRegion } from '../regions/regions-store'
import { call, showDialog } from '../state/actions'
import { annotationsOf, documentOf } from '../state/open-papers'
import { useApp } from '../state/store'

/** How much of a passage names it, in UTF-16 units. */
const MOST_WORDS = 80

/** One end of a connection that is being made. */
export interface End {
  readonly id: string
  readonly documentId: string
  /** How its passage begins; of a region its page, and what lies beneath it. */
  readonly words: string
}

interface ConnectingState {
  /** Where the connection that is being made begins; null while none is. */
  readonly begun: End | null
  /** What the dialog is about: two passages to connect, or a connection to change. */
  readonly asked:
    | { readonly kind: 'new'; readonly from: End; readonly to: End }
    | { readonly kind: 'change'; readonly of: ShownConnection; readonly here: End }
    | null
}

/** The connection that is being made or changed. */
export const useConnecting = create<ConnectingState>(() => ({ begun: null, asked: null }))

/** Begins a connection at what is selected, else at the open annotation or region; where one is begun, asks how to call it to here. */
export async function connectHere(): Promise<void> {
  if (useApp.getState().project.readOnly !== null) return
  const { begun } = useConnecting.getState()
  const here = await endHere()
  if (!here) return
  if (!begun) beginConnection(here)
  else if (here.id === begun.id) say(i18next.t('connecting:same'))
  else {
    useConnecting.setState({ asked: { kind: 'new', from: begun, to: here } })
    showDialog('connect')
  }
}

/** Begins a connection at an annotation. */
export function beginConnection(end: End): void {
  useConnecting.setState({ begun: end })
  say(i18next.t('connecting:begun'))
}

/** Lets go of the connection that was begun. */
export function endConnecting(): void {
  useConnecting.setState({ begun: null })
}

/** Asks for another name or direction of a connection. */
export function askToChange(of: ShownConnection, here: End): void {
  useConnecting.setState({ asked: { kind: 'change', of, here } })
  showDialog('connect')
}

/** Keeps what the dialog was asked about under this name; whether that was possible. */
export async function keepConnection(called: ConnectionName, turned: boolean): Promise<boolean> {
  const { asked } = useConnecting.getState()
  if (asked?.kind === 'new') {
    const [from, to] = turned ? [asked.to, asked.from] : [asked.from, asked.to]
    const made = await call('connection.create', { from: from.id, to: to.id, called })
    if (made) endConnecting()
    return made !== null
  }
  if (!asked) return false
  return (await call('connection.change', { id: asked.of.connection.id, called, turned })) !== null
}

/** An annotation as an end. */
export function endOf(annotation: Annotation): End {
  const { id, documentId } = annotation
  const document = documentOf(useApp.getState(), documentId)
  return { id, documentId, words: shorten(plainWords(document, annotation), MOST_WORDS) }
}

/** A region of an original page as an end. */
export function endOfRegion(region: Region): End {
  const { id, documentId } = region
  return { id, documentId, words: shorten(nameRegion(region), MOST_WORDS) }
}

/** What is selected, which is marked for that, else the open annotation or region; null where there is neither. */
async function endHere(): Promise<End | null> {
  const document = currentPaper()?.page?.document
  const { focused } = useApp.getState()
  const open = document && focused ? annotationsOf(useApp.getState(), document.id).get(focused) : undefined
  const { passage } = useSelection.getState()
  const annotation = passage ? await markSelection(pickedThemes()) : open
  if (annotation) return endOf(annotation)
  const region = chosenRegion()
  return region && endOfRegion(region)
}
