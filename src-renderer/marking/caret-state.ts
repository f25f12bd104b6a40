import { create } from 'zustand'
import type { StructuredDocument } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { readSelection } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { currentPaper } from '../paper/papers'
import { placeInPaper } from '../paper/scroll'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'

interface CaretState {
  /** Where the selection begins and where the caret is, as UTF-16 offsets; null while caret mode is off. */
  readonly caret: { readonly anchor: number; readonly at: number } | null
  /** What a screen reader is to say of the last step, and a count so that the same words are said again. */
  readonly said: { readonly words: string; readonly times: number; readonly isPolite: boolean }
}

/** Selecting with the keyboard: whether it is on, and where the caret is. */
export const useCaret = create<CaretState>(() => ({
  caret: null,
  said: { words: '', times: 0, isPolite: false },
}))

/**
 * Turns caret mode on, at the selection, the question or answer with the focus, the open annotation or what is read; or off
 * again. Where it is on and the focus has gone to a question or answer, the caret comes there.
 */
export function toggleCaretMode(): void {
  const { focused } = useApp.getState()
  const paper = currentPaper()
  const isOn = useCaret.getState().caret !== null
  const turn = paper && startOfFocused(paper)
  if (!paper?.page || (isOn && turn === null)) {
    useCaret.setState({ caret: null })
    return
  }
  const selected = isOn ? null : readSelection(paper)
  const here = annotationsOf(useApp.getState(), paper.page.document.id)
  const open = focused === null ? undefined : here.get(focused)
  const start = selected?.start ?? turn ?? open?.start ?? placeInPaper(paper) ?? 0
  useCaret.setState({ caret: { anchor: start, at: selected?.end ?? start } })
  if (isOn) focusReading()
}

/** Where the words of the question or answer with the keyboard's focus begin, behind their label; null where none has it. UTF-16 offset. */
function startOfFocused({ pane, page }: PaperView): number | null {
  const { activeElement } = window.document
  const article = pane?.contains(activeElement) && activeElement?.closest<HTMLElement>('[data-turn]')
  const turn = article && page?.document.turns.find(({ id }) => id === article.dataset['turn'])
  if (!turn || !page) return null
  const words = page.document.blocks.find(
    ({ kind, start, end }) => kind !== 'label' && start >= turn.start && end <= turn.end,
  )
  return words?.start ?? turn.start
}

/** Moves the caret; with `extend` the selection's other end stays. */
export function moveCaret(at: number, extend: boolean): void {
  useCaret.setState(({ caret }) => ({ caret: caret && { anchor: extend ? caret.anchor : at, at } }))
}

/** Puts the focus where one reads: on the caret while caret mode is on, else on the paper. */
export function focusReading(): void {
  const caret = document.querySelector<HTMLElement>('[data-caret]')
  const isOn = useCaret.getState().caret !== null
  if (isOn && caret) caret.focus({ preventScroll: true })
  else currentPaper()?.focus()
}

/** Has a screen reader say something: at once, as the caret must, or politely once it has said what it is at. */
export function say(words: string, isPolite = false): void {
  useCaret.setState(({ said }) => ({ said: { words, times: said.times + 1, isPolite } }))
}

/** Words of a passage as they are said: not more than one cares to hear. */
export function spoken(document: StructuredDocument, start: number, end: number): string {
  const words = quotableText(document, { start, end })
  return words.length <= 240 ? words : `${words.slice(0, 120).trimEnd()} … ${words.slice(-100).trimStart()}`
}
