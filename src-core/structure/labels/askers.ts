import type { TurnLabel } from './label'

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Prof|Adv|Rev|Prince|Princess|Chief|Kgosi|Inkosi|Hon|Sir|Dame|Lord|Lady|Baroness|Baron|The Earl of|Viscount)\.?`
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:[ -](?:\p{Lu}[\p{L}’'.-]*|de|van|der|den|le|du)){0,5}`
/** Who asks by an office: `The Leader of the Opposition`. */
const OFFICE = String.raw`The \p{Lu}\p{L}+(?: (?:of|the|and|in|for|\p{Lu}\p{L}+)){1,8}(?=\s*\()`
const ASKS = new RegExp(
  String.raw`^(?<label>(?:Q?(?<number>\d{1,4})\.?\s+)?(?:Ì|\*|†)?\s*(?<speaker>${TITLE} ?${NAME}|${OFFICE})(?:\s*\((?<party>[^()]{2,40}?)\)?)?\s*(?:\([^()]{2,60}\)\s*)?(?:to ask|asked) (?:the|Her|His) [^:?]{3,160}?(?::[†Ì*]*|(?=,? (?:\(1\)|whether|what|which|when|where|how|if|why|who|to|pursuant)(?!\p{L}))))`,
  'u',
)

/** `Ann Name (Some Town) (Lab): To ask the Secretary of State …`, as the British Houses tabled it. */
const TABLED = new RegExp(
  String.raw`^(?<label>(?<speaker>(?:${TITLE} )?${NAME})(?: \([^()]{2,60}\))?(?: \((?<party>[^()]{2,30})\)):)\s+To ask (?:the|His|Her) `,
  'u',
)
/** Who answers below it: `Jesse Name: The estimated cost …`. */
const ANSWERS = new RegExp(
  String.raw`^(?<label>(?<speaker>(?:${TITLE} )?\p{Lu}[\p{L}’'.-]+ ${NAME}):)\s+[\p{Lu}\d“"£]`,
  'u',
)

/** What every question of these papers holds, and few other lines. */
const ASKING = /[Tt]o ask|asked/

/** Whether a line holds a tabled question, so that names without a title may answer below. */
export function isTabled(text: string): boolean {
  return ASKING.test(text) && TABLED.test(text.slice(0, 300))
}

/** Reads who answers a tabled question, or null. */
export function readAnswerer(text: string): TurnLabel | null {
  const { label, speaker } = ANSWERS.exec(text.slice(0, 120))?.groups ?? {}
  return label && speaker
    ? { kind: 'speech', numbers: [], length: label.length, speaker, certainty: 0.9, from: 'answerer' }
    : null
}

/** Reads a question of a question paper in English: `12. Mr A Name (DA) to ask the Minister of Health:`. */
export function readAsker(text: string): TurnLabel | null {
  if (!ASKING.test(text)) return null
  const groups: Record<string, string | undefined> | undefined =
    ASKS.exec(text.slice(0, 400))?.groups ?? TABLED.exec(text.slice(0, 300))?.groups
  if (!groups?.['label']) return null
  const { label, number, speaker, party } = groups
  return {
    kind: 'question',
    numbers: number ? [Number(number)] : [],
    length: wholeHead(text) ?? label.trimEnd().length,
    certainty: 0.97,
    from: 'asker',
    ...(speaker && { speaker }),
    // `DA-Gauteng` is the party and the province it was elected in.
    ...(party && { party: party.replace(/^([A-Z]{2,5})-\p{Lu}.*$/u, '$1') }),
  }
}

/** A head that is all there is ends at its last colon, though an office may hold one: `Presidency: Planning Commission:`. */
function wholeHead(text: string): number | null {
  const head = text.trimEnd()
  return head.length < 300 && head.endsWith(':') && !/[?.]\s/.test(head.slice(head.indexOf(' ask')))
    ? head.length
    : null
}

const ENTRY = new RegExp(
  String.raw`^(?:Ì|\*|†)?\s*\d{1,4}\.\s+(?:Ì|\*|†)?\s*${TITLE} ${NAME}\s*\([^()]{2,40}\)\s*\(p\.? \d+\)`,
  'u',
)

/** Whether a line only says where a question was printed before: `303. Mr A Name (DA) (p 160)—Health.` */
export function isPrintedBefore(text: string): boolean {
  return ENTRY.test(text.slice(0, 200))
}
