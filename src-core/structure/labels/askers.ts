import { anyPattern, eachLanguage, everyLanguage } from '../../vocabulary/languages'
import type { TurnLabel } from './label'
import { isSeat } from './speaker-names'

const ASKS = eachLanguage(({ askers }) => askers?.numbered, 'u')

/** `Ann Name (Some Town) (Lab): To ask the Secretary of State …`, as the British Houses tabled it. */
const TABLED = eachLanguage(({ askers }) => askers?.tabled, 'u')
/** `Question No. 12—Ms. Ann Name:`, as the Commons of Canada number what is asked in writing. */
const ANNOUNCED = everyLanguage(({ askers }) => askers?.announced).map(source => new RegExp(source, 'u'))
/** `Asked by Baroness Name`, above what is asked. */
const ASKED_BY = eachLanguage(({ askers }) => askers?.askedBy, 'u')
/** Who answers below it: `Jesse Name: The estimated cost …`. */
const ANSWERS = eachLanguage(({ askers }) => askers?.answers, 'u')

/** Who says that an answer follows: `Senator Name: The answer to the question is as follows`. */
const ANSWERS_ON = eachLanguage(({ askers }) => askers?.answersOn, 'u')

/** What every question of these papers holds, and few other lines. */
const ASKING = anyPattern(({ askers }) => askers?.asks)

/** Whether a line may hold who asks: cheaper than to read it. */
export function mayAsk(text: string): boolean {
  return ASKING.test(text)
}

/** Whether a line holds a tabled question, so that names without a title may answer below. */
export function isTabled(text: string): boolean {
  return ASKING.test(text) && TABLED.test(text.slice(0, 300))
}

/** Reads who answers a question, or null; a name alone does so only where questions are tabled. */
export function readAnswerer(text: string, tabled: boolean): TurnLabel | null {
  const { label, speaker } =
    (tabled ? ANSWERS.exec(text.slice(0, 120))?.groups : undefined) ??
    ANSWERS_ON.exec(text.slice(0, 300))?.groups ??
    {}
  return label && speaker
    ? { kind: 'speech', numbers: [], length: label.length, speaker, certainty: 0.9, from: 'answerer' }
    : null
}

/** Reads a question of a question paper in English: `12. Mr A Name (DA) to ask the Minister of Health:`. */
export function readAsker(text: string): TurnLabel | null {
  if (!ASKING.test(text)) return null
  const captured: Record<string, string | undefined> | undefined =
    ASKS.exec(text.slice(0, 400))?.groups ??
    TABLED.exec(text.slice(0, 300))?.groups ??
    ASKED_BY.exec(text.slice(0, 200).trimEnd())?.groups ??
    ANNOUNCED.map(pattern => pattern.exec(text.slice(0, 300))?.groups).find(Boolean)
  if (!captured?.['label']) return null
  const { label, number, speaker, party } = captured
  const isAll = label.trimEnd() === text.trimEnd() && !label.includes(':')
  return {
    kind: 'question',
    numbers: number ? [Number(number)] : [],
    ...(!isAll && { length: wholeHead(text) ?? label.trimEnd().length }),
    certainty: 0.97,
    from: 'asker',
    ...(speaker && { speaker }),
    // `DA-Gauteng` is the party and the province it was elected in.
    ...(party && !isSeat(speaker ?? '', party) && { party: party.replace(/^([A-Z]{2,5})-\p{Lu}.*$/u, '$1') }),
  }
}

/** Longer lines, in UTF-16 units, do not end before a name. */
const LONGEST_OPENING = 12

/** Who asks in a line, of which the name may stand on the next: `Asked by` / `Lord Name`. */
export function askerAt(lines: readonly { readonly text: string }[], index: number): TurnLabel | null {
  const text = lines[index]?.text.trim() ?? ''
  const next = text.length > LONGEST_OPENING ? '' : (lines[index + 1]?.text.trim() ?? '')
  return readAsker(text) ?? (next === '' ? null : readAsker(`${text} ${next}`))
}

const VERB = anyPattern(({ askers }) => askers?.asking, 'u')

/** Whether a line holds nothing but who asks whom, and so leaves no doubt: `Lord Name asked His Majesty’s Government:`. */
export function isWholeAsker(text: string): boolean {
  const label = readAsker(text)
  return label !== null && (label.length === undefined || label.length === text.trimEnd().length)
}

/** A head that is all there is ends at its last colon, though an office may hold one: `Presidency: Planning Commission:`. */
function wholeHead(text: string): number | null {
  const head = text.trimEnd()
  return head.length < 300 && head.endsWith(':') && !/[?.]\s/.test(head.slice(head.search(VERB)))
    ? head.length
    : null
}

const ENTRY = anyPattern(({ askers }) => askers?.printedBefore, 'u')

/** Whether a line only says where a question was printed before: `303. Mr A Name (DA) (p 160)—Health.` */
export function isPrintedBefore(text: string): boolean {
  return ENTRY.test(text.slice(0, 200))
}
