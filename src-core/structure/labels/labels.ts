import { evenSpaces } from '../../basics/even-spaces'
import { readNumbers } from '../../document/read-numbers'
import { isPrintedBefore, readAnswerer, readAsker } from './askers'
import type { Label, TurnLabel } from './label'
import { partyName } from './party-name'

const WHO = String.raw`(?<who>fracties? van [^\n.?!]{2,60}|fractie \p{Lu}[\p{L} -]{2,30}|[\p{Lu}\d][\p{L}\d+/&’'-]*(?:(?: \p{Lu}[\p{L}\d]+)?[- ]fractie(?:leden)?)|(?:de )?groep[ -]\p{Lu}[\p{L} -]{2,30}|(?:het )?lid \p{Lu}[\p{L} -]{2,30}|(?:de )?leden \p{Lu}[\p{L}, -]{2,60})`
const OPENS = String.raw`(?:Vragen(?: en(?:\/of)? opmerkingen)?|Opmerkingen(?: en vragen)?|Inbreng|Bijdrage|Reactie op (?:de )?(?:vragen|inbreng)(?: en opmerkingen)?|Antwoord(?:en)? op (?:de )?vragen(?: en opmerkingen)?|Beantwoording (?:van (?:de )?)?vragen(?: en opmerkingen)?)`
const PARTY = new RegExp(
  String.raw`^(?:[IVX]{1,4}[.\s]+)?(?:[•*\-–]\s*)?(?:[\dA-Z]{1,2}[.)]?\s+)?${OPENS}(?: en reactie(?: van [^\n]{3,60}?)?)? (?:van|door|gesteld door) (?:de )?(?:leden van |het lid van )?(?:de )?${WHO}\s*:?\s*(?:\.{3,}\s*\d{1,3}|\s\d{1,3})?$`,
  'iu',
)
/** Whatever the case of the words around it, a party's own name begins with a capital. */
const NAMED =
  /^(?:[Ff]racties? (?:van (?:de |het )?)?|(?:[Dd]e )?[Gg]roep[ -]|(?:[Hh]et )?[Ll]id |(?:[Dd]e )?[Ll]eden |[\p{Lu} ]+ )?[\p{Lu}\d]/u
/** A line without any of these names no party. */
const NAMES_PARTY = /fractie|groep|lid|leden/iu
const SHORT_PARTY =
  /^(?:(?:De )?leden van (?:de )?)?(?<who>[\p{Lu}][\p{L}\d+/-]{1,20}-fractie|fractie van \p{Lu}[\p{L}\d+/-]{1,20})\s*:?$/u
const PART = /^(?<number>I{1,3}|IV|VI{0,3})(?:[.\s]+(?<title>\p{L}.{2,100}))?$/u
const PART_TITLE = /^(?:Vragen|Antwoord|Reactie|Volledige agenda|Inbreng|Bijlage|Beantwoording)/i
const PLAIN_PART =
  /^(?:Vragen en opmerkingen (?:vanuit|uit|van) de (?:verschillende )?fracties(?: en reactie.{0,80})?|(?:Antwoord ?\/ ?)?Reactie van (?:de (?:minister|staatssecretaris|bewindspersoon|bewindspersonen|regering|bewindslieden|ministers)|het kabinet).{0,80}|Volledige agenda)$/i
const ANSWERS_PART = /\b(?:antwoord|reactie|beantwoording)/i
const CONTENTS = /^(?:Inhoud|Inhoudsopgave|Contents|Inhalt(?:sverzeichnis)?)\s*:?$/i
const NOTICE = /^(?:Mededeling)\s*:?$/

const NUMBERS = String.raw`\d{1,4}(?:\s*(?:,|;|en met|en|und|and|t/m|tot en met|bis|to|-|–|—|&|\+|/)\s*(?:(?:en|and|und|vraag|vragen)\s*)?\d{1,4})*`
const CABINET = String.raw`(?:het kabinet|de (?:minister|staatssecretaris|regering|bewindspersoon|bewindspersonen|ministers)[^\n\d]{0,60}|de Algemene Rekenkamer|[^\n\d]{0,20}college)`
const NUMBERED_ANSWER = new RegExp(
  String.raw`^(?<numbers>${NUMBERS})\s*[.):]?\s*Antwoord(?:en)?(?: (?:van|namens) ${CABINET})?\s*[:.]?$`,
  'iu',
)
// Labels begin with a capital; `vraag 28.` on a line of its own is the end of a sentence. Scans have `Vraag .1`.
const QUESTION = new RegExp(
  String.raw`^(?:Vra(?:ag|gen)|VRA(?:AG|GEN)|Deelvraag|Questions?|QUESTIONS?|Fragen?|FRAGEN?)(?:\s*(?:nr\.?|No\.?|NO:?|nummer))?\s*[:.]?\s*(?<numbers>${NUMBERS})(?<end>\s*[:.)]?)`,
  'u',
)
const ANSWER = new RegExp(
  String.raw`^(?:(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording|Reactie)(?:\s+(?:van|namens) ${CABINET})?(?:\s+(?:op|van|bij|voor|OP))?(?:\s+de)?(?:\s*(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)))?(?:\s+nr\.?)?|Answers?(?:\s+to)?(?:\s+questions?)?|ANSWERS?|Repl(?:y|ies)(?:\s+to)?(?:\s+questions?)?|REPLY|Antwort(?:en)?(?:\s+(?:zu|auf))?(?:\s+(?:die|den|der))?(?:\s+Fragen?)?|Zu(?:r|\s+den)?\s+Fragen?)\s*[:.]?\s*(?<numbers>${NUMBERS})(?<end>\s*[:.)]?)`,
  'u',
)
const BARE_QUESTION = /^(?:Vraag|VRAAG|Question|QUESTION|Frage)\s*[:.]?$/u
const BARE_ANSWER = new RegExp(
  String.raw`^(?:(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?: (?:van|namens) ${CABINET}| kabinet| minister| regering)?|Antwort|Answer|ANSWER|Reply|REPLY)\s*[:.]?$`,
  'u',
)
/** `Antwoorden van de minister op Kamervragen` is a heading. */
const ON_QUESTIONS = /vragen|questions/i
/** What a label never ends with: the line goes on. */
const GOES_ON = /(?:,|\b(?:en|van|voor|de|het|der|op|aan|namens|mede|and|und))$/i
const INLINE_ANSWER = /^(?:Antwoord(?:en)?|ANTWOORD|Antwort|Answer|ANSWER|Reply|REPLY)\s*:\s+(?=\S)/u
const BARE_NUMBER = new RegExp(String.raw`^(?<numbers>${NUMBERS})\s*[.):]?$`)
const NUMBERED =
  /^(?:\(?(?<numbers>\d{1,4})\s*[.)](?:\s+|(?=\p{Lu}))|(?<spaced>\d{1,3})[^\S\uFEFF]{2,}|(?<tabbed>\d{1,3})\t)(?=\S)/u

/** How a paper writes its labels, decided once from all its lines. */
export interface LabelStyle {
  /** Questions are opened by a bare number on a line of its own. */
  readonly bareNumbers: boolean
  /** Questions are paragraphs that begin with their number: `1. question`. */
  readonly numberedParagraphs: boolean
  /** Questions are opened by who asks: `12. Mr A Name (DA) to ask the Minister of Health:`. */
  readonly askers: boolean
  /** Who answers them stands below by name: `Jesse Name: The cost …`. */
  readonly answerers?: boolean
  /** Text follows labels on their line with nothing between: `Vraag 1 Kent u deze brug?` */
  readonly runIn?: boolean
}

export const NAMED_LABELS: LabelStyle = { bareNumbers: false, numberedParagraphs: false, askers: false }

/** Longer lines, in UTF-16 units, hold no label that stands alone. */
const LONGEST_LABEL = 240

/** Reads what a line says when it opens or names a part of the paper, or null when it is text. */
export function readLabel(line: string, style: LabelStyle): Label | null {
  const text = line.trim()
  if (text === '') return null
  const plain = text.length > LONGEST_LABEL ? '' : evenSpaces(text)
  return (plain === '' ? null : readHeading(plain)) ?? readTurnLabel(text, plain, style)
}

/** Reads a heading such as a party's, a part's or that of the contents. */
function readHeading(text: string): Label | null {
  const party = NAMES_PARTY.test(text)
    ? (PARTY.exec(text) ?? SHORT_PARTY.exec(text))?.groups?.['who']
    : undefined
  if (party && NAMED.test(party)) return { kind: 'party', party: partyName(party) }
  if (CONTENTS.test(text)) return { kind: 'contents' }
  if (NOTICE.test(text)) return { kind: 'notice' }
  const part = PART.exec(text)?.groups
  if (part?.['number'] && isPartTitle(part['title']))
    return { kind: 'part', number: part['number'], answers: holdsAnswers(part['title'] ?? '') }
  return PLAIN_PART.test(text) ? { kind: 'part', number: '', answers: holdsAnswers(text) } : null
}

/** Whether a part holds answers only: `Vragen vanuit de fracties en reactie van de minister` holds both. */
function holdsAnswers(title: string): boolean {
  return ANSWERS_PART.test(title.replace(/^((?:Vragen|Inbreng)\b.*?) en (?:reactie|antwoord).*$/i, '$1'))
}

function readTurnLabel(text: string, plain: string, style: LabelStyle): Label | null {
  const asker = style.askers ? readAsker(text) : null
  if (asker) return asker
  const answerer = style.answerers ? readAnswerer(text) : null
  if (answerer) return answerer
  if (style.askers && isPrintedBefore(text)) return { kind: 'close' }
  if (plain !== '') {
    const numbered = NUMBERED_ANSWER.exec(plain)?.groups?.['numbers']
    if (numbered) return { kind: 'answer', numbers: readNumbers(numbered), certainty: 0.99 }
    if (BARE_ANSWER.test(plain) && !ON_QUESTIONS.test(plain) && !GOES_ON.test(plain))
      return { kind: 'answer', numbers: [], certainty: 0.97 }
    if (BARE_QUESTION.test(plain)) return { kind: 'question', numbers: [], certainty: 0.95 }
  }
  const runIn = style.runIn ?? false
  const named = opening(ANSWER, text, 'answer', runIn) ?? opening(QUESTION, text, 'question', runIn)
  if (named) return named
  const inline = INLINE_ANSWER.exec(text)?.[0]
  if (inline) return { kind: 'answer', numbers: [], length: inline.trimEnd().length, certainty: 0.9 }
  if (style.bareNumbers) {
    const bare = BARE_NUMBER.exec(plain)?.groups?.['numbers']
    if (bare) return { kind: 'question', numbers: readNumbers(bare), certainty: 0.93 }
  }
  return style.numberedParagraphs ? numberedQuestion(text) : null
}

/** Reads the number a paragraph begins with, as in `12. question`. */
export function numberedQuestion(text: string): TurnLabel | null {
  const match = NUMBERED.exec(text)
  const number = match?.groups?.['numbers'] ?? match?.groups?.['spaced'] ?? match?.groups?.['tabbed']
  if (!match || !number) return null
  return {
    kind: 'question',
    numbers: [Number(number)],
    length: match[0].trimEnd().length,
    certainty: 0.9,
  }
}

/** The first number of a label that text follows on its line with nothing between, as in `Vraag 1 Kent u deze brug?` */
export function runsIn(text: string): number | null {
  for (const pattern of [ANSWER, QUESTION]) {
    const match = pattern.exec(text)
    const { numbers = '', end = '' } = match?.groups ?? {}
    if (match && end.trim() === '' && SENTENCE.test(text.slice(match[0].trimEnd().length)))
      return readNumbers(numbers)[0] ?? null
  }
  return null
}

const SENTENCE = /^\s+["“„«‘'(]*\p{Lu}/u

/** A label alone on its line, or one that a colon, a full stop or a paper's habit sets apart from the text behind it. */
function opening(pattern: RegExp, text: string, kind: 'question' | 'answer', runIn: boolean): Label | null {
  const match = pattern.exec(text)
  if (!match) return null
  const { numbers = '', end = '' } = match.groups ?? {}
  const rest = text.slice(match[0].length)
  if (rest.trim() === '') return { kind, numbers: readNumbers(numbers), certainty: 0.99 }
  // `Vraag 3 (VVD)` and `Vraag 4 van het lid Omtzigt` name who asks behind the number.
  const asker =
    /^\s*(?:\((?<party>[^)]{2,30})\)|(?:van )?(?:het lid|de leden|de fractie) .{2,50})\s*:?$/u.exec(rest)
  if (asker) {
    const party = asker.groups?.['party']
    return { kind, numbers: readNumbers(numbers), certainty: 0.95, ...(party && { party: partyName(party) }) }
  }
  const setApart =
    (/[:.)]$/.test(end) && /^\s+[\p{Lu}"“„«‘'(\d[]/u.test(rest)) ||
    (runIn && SENTENCE.test(text.slice(match[0].trimEnd().length)))
  return setApart
    ? { kind, numbers: readNumbers(numbers), length: match[0].trimEnd().length, certainty: 0.92 }
    : null
}

/** A part is named, not told: its title is short and no sentence. */
function isPartTitle(title: string | undefined): boolean {
  return title === undefined || (PART_TITLE.test(title) && !/[.?!]$/.test(title))
}
