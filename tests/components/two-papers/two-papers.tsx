import '../../../src-renderer/ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { ownValue } from '../../../src-core/basics/own-value'
import type { Client } from '../../../src-core/contract/boundary'
import type { CallInput } from '../../../src-core/contract/calls'
import type { AppEvent } from '../../../src-core/contract/events'
import { startI18n } from '../../../src-renderer/i18n/i18n'
import { goBack, jumpsOf, jumpTo } from '../../../src-renderer/paper/jump-history'
import { caretOffsetAtPoint } from '../../../src-renderer/paper/offset-at-point'
import { readSelection, writeSelection } from '../../../src-renderer/paper/page-selection'
import { PaperPlace } from '../../../src-renderer/paper/paper-place'
import { PaperView } from '../../../src-renderer/paper/paper-view'
import { currentPaper } from '../../../src-renderer/paper/papers'
import { heldPlace, scrollToOffset } from '../../../src-renderer/paper/scroll'
import { rangeOfOffsets } from '../../../src-renderer/paper/text-range'
import { Paper } from '../../../src-renderer/reader/paper'
import { openBeside, openDocument, startApp } from '../../../src-renderer/state/actions'
import { endSplit } from '../../../src-renderer/state/open-papers'
import { makeAnnotation, makeDocument } from '../../unit/src-core/builders'

const LINES = Array.from(
  { length: 400 },
  (_, index) => `Alinea ${index + 1} van dit stuk gaat over dijken en waterschappen.`,
)
const paper = makeDocument(LINES.join('\n'))
/** Another paper, for who asks for it by the page's address; else the same one stands on both sides. */
const other = makeDocument(LINES.map(line => `Een ander stuk. ${line}`).join('\n'), {
  id: 'doc_fedcba9876543210',
})
const documents = { left: paper, right: location.search === '?other' ? other : paper }
/** What the program would have kept of each, and what it was asked to keep since. */
const kept = [makeAnnotation(paper, 0, 8), makeAnnotation(other, 4, 15)]
const asked: unknown[] = []

/** What a window is given when it starts, without a program behind it: nothing here is kept. */
const START = {
  version: '',
  host: 'web',
  abilities: { saveDialog: false, openDialog: false, openLink: false, showFile: false },
  locale: 'nl-NL',
  preferences: {
    language: 'nl',
    appearance: 'light',
    textSize: 17,
    measure: 'normal',
    spacing: 'normal',
    face: 'serif',
    split: {},
    sideBySide: [],
    panes: {
      navigation: { open: false, width: 240 },
      annotations: { open: false, width: 320 },
      original: { open: false, width: 320 },
    },
    lastDocument: {},
    positions: {},
  },
  project: {
    id: 'prj',
    name: 'Twee stukken',
    analyst: { id: 'ana', name: 'Ana' },
    analysts: [{ id: 'ana', name: 'Ana' }],
    readOnly: null,
    documents: [],
    away: false,
    problems: [],
  },
  themes: [],
  history: { undo: null, redo: null },
  save: { state: 'saved' },
}

/** The calls that a paper on the screen makes, as the program answers them. */
const ANSWERS: { readonly [name: string]: (input: never) => unknown } = {
  'app.start': () => START,
  'document.get': ({ id }: CallInput<'document.get'>) => [paper, other].find(one => one.id === id),
  'annotation.list': ({ documentId }: CallInput<'annotation.list'>) =>
    kept.filter(one => one.documentId === documentId),
  'annotation.create': (input: CallInput<'annotation.create'>) => {
    asked.push({ documentId: input.documentId, start: input.start, end: input.end })
    return { ...makeAnnotation(other, input.start, input.end), ...input }
  },
}
const client = new Proxy({} as Client, {
  get: (_, name) => async (input: never) => ({
    ok: true,
    value: ownValue(ANSWERS, String(name))?.(input) ?? {},
  }),
})
let hear: (event: AppEvent) => void = () => undefined
const views = { left: new PaperView('left'), right: new PaperView('right') }

/** What the spec asks of the papers, each by its side. */
const papers = {
  text: paper.text,
  select: (side: keyof typeof views, start: number, end: number) => writeSelection(views[side], start, end),
  selection: (side: keyof typeof views) => readSelection(views[side]),
  words(side: keyof typeof views, start: number, end: number) {
    const { page, pane } = views[side]
    const range = page && rangeOfOffsets(page, start, end)
    return { words: String(range), isInside: pane?.contains(range?.startContainer ?? null) ?? false }
  },
  offsetAt: (side: keyof typeof views, x: number, y: number) => caretOffsetAtPoint(views[side], x, y),
  scroll: (side: keyof typeof views, offset: number) => scrollToOffset(views[side], offset),
  place: (side: keyof typeof views) => heldPlace(views[side])?.offset ?? null,
  jump: (side: keyof typeof views, offset: number) => jumpTo(offset, offset + 1, views[side]),
  back: (side: keyof typeof views) => goBack(views[side]),
  jumps: (side: keyof typeof views) => jumpsOf(views[side]).back.map(({ offset }) => offset),
  current: () => currentPaper()?.key ?? null,
  /** The words painted as marked. */
  marked: (side: keyof typeof views) =>
    [...(CSS.highlights.get('untagged-0') ?? [])]
      .filter(({ startContainer }) => views[side].holds(startContainer))
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      )
      .sort(),
  /** A colleague marks words of the right paper. */
  mark: (start: number, end: number) =>
    hear({ type: 'annotations-changed', records: [makeAnnotation(other, start, end)] }),
  asked: () => asked,
  close: endSplit,
}

/** What the page offers the spec. */
export type TwoPapers = typeof papers

await startI18n('nl')
await startApp(
  {
    client,
    subscribe: listener => {
      hear = listener
      return () => undefined
    },
  },
  { run: () => undefined, take: () => undefined },
)
if (documents.right === other) {
  await openDocument(paper.id)
  await openBeside(other.id)
}
Object.assign(window, { papers })
createRoot(document.getElementById('root') ?? document.body).render(
  (['left', 'right'] as const).map(side => (
    <main key={side} data-side={side} style={{ height: '100vh', overflow: 'hidden' }}>
      <PaperPlace paper={views[side]}>
        <Paper document={documents[side]} />
      </PaperPlace>
    </main>
  )),
)
