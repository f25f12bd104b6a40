import { create } from 'zustand'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { nextSentence } from '../../src-core/document/text-units'
import { hiddenIn } from '../../src-core/turns/hidden-turns'
import { readSelection } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { currentPaper } from '../paper/papers'
import { placeInPaper } from '../paper/scroll'
import { showPassage } from '../paper/show-passage'
import { fitVoices, listVoices } from './voices'

interface Reading {
  /** `silent`: this system has no voice of its own for the paper's language; `failed`: the voice gave up. */
  readonly state: 'off' | 'reading' | 'paused' | 'silent' | 'failed'
  /** The paper that is read. */
  readonly paper: PaperView | null
  readonly document: StructuredDocument | null
  /** The sentence that is being said, in UTF-16 offsets. */
  readonly sentence: TextRange | null
  /** The voices there are for the paper's language, else all of the system's own. */
  readonly voices: readonly SpeechSynthesisVoice[]
  readonly voice: SpeechSynthesisVoice | null
  /** How fast, 1 being as the voice speaks. */
  readonly rate: number
}

const OFF = { state: 'off', paper: null, document: null, sentence: null, voices: [] } as const

/** What is read aloud, by which voice, and how far it is. */
export const useReading = create<Reading>(() => ({ ...OFF, voice: null, rate: 1 }))

/** Reads the paper aloud from what is selected, else from the place one is at; where it is read already, pauses or goes on. */
export function toggleReading(): void {
  const { state } = useReading.getState()
  if (state === 'reading') pauseReading()
  else if (state === 'paused' || state === 'failed') goOnReading()
  else if (state === 'silent') stopReading()
  else void begin()
}

async function begin(): Promise<void> {
  const paper = currentPaper()
  const document = paper?.page?.document
  if (!paper || !document) return
  const from = readSelection(paper)?.start ?? placeInPaper(paper) ?? 0
  window.getSelection()?.collapseToStart()
  const { voices, isOfLanguage } = fitVoices(await listVoices(), document.language)
  const { voice: before } = useReading.getState()
  const voice = before && voices.includes(before) ? before : (voices[0] ?? null)
  useReading.setState({ paper, document, voices, voice })
  useReading.setState({ sentence: offHidden(document, nextSentence(document, from, 'at'), 'behind') })
  if (!voice || !isOfLanguage) useReading.setState({ state: 'silent' })
  else say()
}

/** Reads with a voice of another language, knowingly, or with another one of those that fit. */
export function readWith(voice: SpeechSynthesisVoice): void {
  useReading.setState({ voice })
  say()
}

/** Reads at another speed from the sentence on that is being said. */
export function readAt(rate: number): void {
  useReading.setState({ rate })
  if (useReading.getState().state === 'reading') say()
}

/** Pauses; what was being said is said again from the start of its sentence. */
function pauseReading(): void {
  useReading.setState({ state: 'paused' })
  window.speechSynthesis.cancel()
}

/** Goes on with the sentence at which reading was paused, or the voice gave up. */
function goOnReading(): void {
  say()
}

/** Goes on with the sentence behind or before the one that is being said. */
export function stepReading(direction: 'behind' | 'before'): void {
  const { document, sentence, state } = useReading.getState()
  const next =
    document && sentence && offHidden(document, nextSentence(document, sentence.start, direction), direction)
  if (!next) return
  useReading.setState({ sentence: next })
  if (state === 'reading') say()
  else follow()
}

/** Ends reading aloud. */
export function stopReading(): void {
  useReading.setState(OFF)
  window.speechSynthesis.cancel()
}

/** The utterance whose end leads on: one that was given up for another must not. */
let current: SpeechSynthesisUtterance | null = null

/** Says the sentence one is at, and all behind it, one by one: some voices fall silent in what is long. */
function say(): void {
  const { document, sentence, voice, rate } = useReading.getState()
  if (!document || !sentence || !voice) {
    stopReading()
    return
  }
  const utterance = new SpeechSynthesisUtterance(quotableText(document, sentence))
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  utterance.onend = () => current === utterance && sayNext()
  utterance.onerror = ({ error }) => {
    // The place is kept: another voice, or the same once more, goes on from it.
    if (current === utterance && error !== 'canceled' && error !== 'interrupted')
      useReading.setState({ state: 'failed' })
  }
  current = utterance
  useReading.setState({ state: 'reading' })
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(utterance)
  follow()
}

function sayNext(): void {
  const { state, document, sentence } = useReading.getState()
  if (state !== 'reading' || !document || !sentence) return
  const next = offHidden(document, nextSentence(document, sentence.start, 'behind'), 'behind')
  if (!next) {
    stopReading()
    return
  }
  useReading.setState({ sentence: next })
  say()
}

/** A sentence, or where it is hidden the next that is not: what nobody sees is not read. */
function offHidden(
  document: StructuredDocument,
  sentence: TextRange | null,
  direction: 'behind' | 'before',
): TextRange | null {
  const hidden = useReading.getState().paper?.hidden.now
  let next = sentence
  for (;;) {
    const [range] = next && hidden ? hiddenIn(hidden, next) : []
    if (!next || !range) return next
    // From the edge of what is hidden: it may be long.
    next = nextSentence(document, direction === 'behind' ? range.end - 1 : range.start, direction)
  }
}

/** Keeps the sentence in view. */
function follow(): void {
  const { paper, document, sentence } = useReading.getState()
  if (paper?.page?.document.id === document?.id && paper && sentence)
    showPassage(paper, sentence.start, sentence.end)
}
