import { smallest } from '../basics/extremes'
import { interruptionsOf, isChair } from './interruptions'
import { lastStartingAtOrBefore } from './locate'
import type { Section, StructuredDocument, TextRange, Turn } from './model'
import { quotableText } from './quotable-text'

/** A place that leads through a paper: a part of it, or a turn; UTF-16 offsets, up to where the next one leads. */
export type OutlineEntry = TextRange & { readonly id: string } & (
    | { readonly section: Section; readonly turn: null }
    | {
        readonly section: null
        readonly turn: Turn
        readonly isChild: boolean
        /** Its speaker interrupts that of the entry before. */
        readonly interrupts?: true
      }
  )

/**
 * The parts of a paper in reading order and, where no part is a party's, the questions, the answers that stand without one,
 * and what everyone but the chair says. Who is interrupted is named once, and who interrupts below that.
 */
export function outlineOf(document: StructuredDocument): OutlineEntry[] {
  const { sections, turns, text } = document
  const interruptions = interruptionsOf(document)
  const parts = sections.map(section => ({
    id: section.id,
    start: section.start,
    end: section.end,
    section,
    turn: null,
  }))
  if (sections.some(({ party }) => party !== null)) return parts
  const all = turns.filter(leads)
  const leading = withoutRepeats(all.filter(({ id }) => !interruptions.has(id)))
  const entries = leading.map((turn, index) => {
    const around = sections.filter(({ start, end }) => start <= turn.start && turn.start < end)
    const limits = [leading[index + 1]?.start ?? text.length, ...around.map(({ end }) => end)]
    const isChild = around.length > 0
    return { id: turn.id, start: turn.start, end: smallest(limits), section: null, turn, isChild }
  })
  const within = all
    .filter(({ id }) => interruptions.has(id))
    .map(turn => ({
      id: turn.id,
      start: turn.start,
      end: turn.end,
      section: null,
      turn,
      isChild: true,
      interrupts: true as const,
    }))
  // A part stands before what opens it.
  return [...parts, ...entries, ...within].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
}

/** Whether a paper's outline has any entry, without making it. */
export function hasOutline({ sections, turns }: Pick<StructuredDocument, 'sections' | 'turns'>): boolean {
  return sections.length > 0 || turns.some(leads)
}

function leads({ role, speaker, answers }: Turn): boolean {
  if (role === 'question') return true
  if (role === 'answer') return answers.length === 0
  return role === 'speech' && speaker !== null && !isChair(speaker)
}

/**
 * Who goes on after the chair's words, or was only interrupted by them, is named once. Each question of one member
 * is a place of its own.
 */
function withoutRepeats(turns: readonly Turn[]): Turn[] {
  return turns.filter(({ role, speaker, party }, index) => {
    const before = turns[index - 1]
    return role !== 'speech' || before?.role !== role || before.speaker !== speaker || before.party !== party
  })
}

/** The innermost entry of an outline that holds a UTF-16 offset. */
export function outlineEntryAt(entries: readonly OutlineEntry[], offset: number): OutlineEntry | null {
  for (let index = lastStartingAtOrBefore(entries, offset); index >= 0; index--) {
    const entry = entries[index]
    if (entry && offset < entry.end) return entry
  }
  return null
}

/** The first words of a turn behind its label, or that where nothing follows; on one line, at most this many UTF-16 units. */
export function openingWords(document: StructuredDocument, turn: Turn, most: number): string {
  const { start, end } = turn
  const opens = start + (/^\s*/.exec(document.text.slice(start, end))?.[0].length ?? 0)
  const words = quotableText(document, { start: Math.min(opens, end), end })
  const behind = turn.label && words.startsWith(turn.label) ? words.slice(turn.label.length) : words
  return (behind.replace(/^[\s.:)]+/, '') || words).slice(0, most).replace(/\s+/g, ' ').trim()
}
