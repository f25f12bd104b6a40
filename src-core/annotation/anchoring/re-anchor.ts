import { turnAt } from '../../document/locate'
import type { StructuredDocument, TextRange } from '../../document/model'
import { type Anchor, turnLikeness } from './anchor'
import { distantCandidates, nearbyCandidates } from './find-candidates'
import { likeness, similarity } from './similarity'

/** From this confidence on a passage is attached without asking. */
export const AUTO_ATTACH = 0.7
/** Below this a place is not worth showing. */
const HOPELESS = 0.3
/** A passage whose words changed more than this is shown to a person, however sure its place is. */
const SAME_WORDS = 0.7
/** A runner-up as near as this makes the choice between the two a person's. */
const MARGIN = 0.08
/** Places whose words and surroundings are as alike as this tell each other apart by their place alone. */
const TWINS = 0.03
/** A place this sure is not improved upon by searching the whole text. */
const SURE = 0.85
const MOST_SHOWN = 4

/** A place where a passage may stand now; UTF-16 offsets, `end` exclusive. */
export interface Candidate extends TextRange {
  /** 0 to 1: how sure it is that the passage stands here. */
  readonly confidence: number
}

export interface ReAnchoring {
  /** `attached` is sure enough to be done; `unsure` has candidates to choose from; `lost` has none. */
  readonly verdict: 'attached' | 'unsure' | 'lost'
  /** Surest first; they do not overlap. */
  readonly candidates: readonly Candidate[]
}

/**
 * Finds a passage in another version of its paper by its words, what stood around them, its position and its place in
 * the structure: which question or answer, by number, role and party.
 */
export function reAnchor(document: StructuredDocument, anchor: Anchor): ReAnchoring {
  const near = rank(document, anchor, nearbyCandidates(document, anchor))
  const found =
    (near[0]?.confidence ?? 0) >= SURE
      ? near
      : rank(document, anchor, [...near, ...distantCandidates(document, anchor)])
  const [best, second] = found
  if (!best || best.confidence < HOPELESS) return { verdict: 'lost', candidates: [] }
  const words = similarity(anchor.quote.exact, document.text.slice(best.start, best.end))
  const torn = second !== undefined && best.confidence - second.confidence < MARGIN
  const doubt = torn || words < SAME_WORDS || found.some(other => contradicts(best, other))
  const most = doubt ? AUTO_ATTACH - 0.01 : 1
  const candidates = found
    .filter(({ confidence }) => confidence >= HOPELESS)
    .slice(0, MOST_SHOWN)
    .map(({ start, end, confidence }) => ({ start, end, confidence: Math.min(confidence, most) }))
  return { verdict: !doubt && best.confidence >= AUTO_ATTACH ? 'attached' : 'unsure', candidates }
}

interface Scored extends Candidate {
  /** How well words and surroundings fit, 0 to 1. */
  readonly wording: number
  /** How far it moved, as a share of the text. */
  readonly drift: number
}

/** Whether another place reads the same and moved less: then the number of the question and the position disagree. */
function contradicts(best: Scored, other: Scored): boolean {
  return other !== best && best.wording - other.wording < TWINS && other.drift < best.drift
}

/** Scores places and keeps, of those that overlap, the best. */
function rank(document: StructuredDocument, anchor: Anchor, ranges: readonly TextRange[]): Scored[] {
  const whole = ranges.map(range => toWords(document.text, range, anchor))
  const unique = [...new Map(whole.map(range => [`${range.start}-${range.end}`, range])).values()]
  const sorted = unique
    .map(range => scored(document, anchor, range))
    .sort((one, other) => other.confidence - one.confidence || one.start - other.start)
  const kept: Scored[] = []
  for (const candidate of sorted) {
    if (!kept.some(({ start, end }) => start < candidate.end && candidate.start < end)) kept.push(candidate)
  }
  return kept
}

/** Weights after Hypothesis' (words 50, before 20, after 20, position 2), with the place in the structure added. */
function scored(document: StructuredDocument, anchor: Anchor, { start, end }: TextRange): Scored {
  const { text } = document
  const { exact, prefix, suffix } = anchor.quote
  const wording: Weighted[] = [[50, likeness(exact, text.slice(start, end))]]
  if (prefix !== '')
    wording.push([20, likeness(prefix, text.slice(Math.max(0, start - prefix.length), start))])
  if (suffix !== '') wording.push([20, likeness(suffix, text.slice(end, end + suffix.length))])
  const drift = Math.abs(start / Math.max(1, text.length) - anchor.start / anchor.textLength)
  const place: Weighted[] = [[2, 1 - drift]]
  if (anchor.turn || document.turns.length > 0) {
    place.push([20, turnLikeness(document, turnAt(document, start), anchor)])
  }
  return { start, end, confidence: mean([...wording, ...place]), wording: mean(wording), drift }
}

type Weighted = readonly [weight: number, value: number]

function mean(parts: readonly Weighted[]): number {
  const total = parts.reduce((sum, [weight]) => sum + weight, 0)
  return parts.reduce((sum, [weight, value]) => sum + weight * value, 0) / total
}

const NEAREST_EDGE = 8

/** Where the passage began and ended between words, so does its new place. */
function toWords(text: string, { start, end }: TextRange, { quote }: Anchor): TextRange {
  const { exact, prefix, suffix } = quote
  const trimmed = text.slice(start, end)
  const from = start + (trimmed.length - trimmed.trimStart().length)
  const to = end - (trimmed.length - trimmed.trimEnd().length)
  if (from >= to) return wholeCharacters(text, { start, end })
  const first = isWord(exact.charAt(0)) && !isWord(prefix.at(-1) ?? ' ') ? wordEdge(text, from, -1) : from
  const last = isWord(exact.at(-1) ?? '') && !isWord(suffix.charAt(0)) ? wordEdge(text, to, 1) : to
  return wholeCharacters(text, { start: first, end: last })
}

/** The range widened where it would split a surrogate pair. */
function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  const splits = (offset: number) => offset > 0 && /[\udc00-\udfff]/.test(text.charAt(offset))
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end }
}

/** The nearest end of a word in a direction, or the offset itself where it stands at one or none is near. */
function wordEdge(text: string, offset: number, step: 1 | -1): number {
  for (let at = offset; Math.abs(at - offset) <= NEAREST_EDGE && at >= 0 && at <= text.length; at += step) {
    if (!(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)))) return at
  }
  return offset
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
