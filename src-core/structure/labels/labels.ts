import { evenSpaces } from '../../basics/even-spaces'
import { LETTER_OF_NUMBER, PART_OF_NUMBER } from '../../document/label-letter'
import { numberListSource, readNumbers } from '../../document/read-numbers'
import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import { answersBelow, mayOpenHeading, type PartiesAlone, partyAlone } from '../parties/parties-alone'
import { partyName } from '../parties/party-name'
import { isPrintedBefore, readAnswerer, readAsker } from './askers'
import type { Label, TurnLabel } from './label'
import { readLetter } from './letter-label'

/** What a part for questions says of answers is no sign that it holds only those. */
const ANSWERED_TOO = anyPattern(({ headings }) => headings?.answeredToo, 'i')
const SEVERAL = new RegExp(`${anyLanguage(({ people }) => people?.and)}|,`)
const ASKED_BY = new RegExp(
  String.raw`^\s*(?:\((?<party>[^)]{2,30})\)|${anyLanguage(({ labels }) => labels?.askedBy)})\s*:?$`,
  'u',
)

const PARTY = eachLanguage(
  ({ headings }) => headings?.party,
  'iu',
  source =>
    String.raw`^(?:[IVX]{1,4}[.\s]+)?(?:[•*\-–]\s*)?(?:[\dA-Z]{1,2}[.)]?\s+)?${source}\s*:?\s*(?:\.{3,}\s*\d{1,3}|\s\d{1,3})?$`,
)
/** Whatever the case of the words around it, a party's own name begins with a capital. */
const NAMED = new RegExp(
  String.raw`^(?:${anyLanguage(({ headings }) => headings?.ofParty)}|[\p{Lu} ]+ )?[\p{Lu}\d]`,
  'u',
)
/** A line without any of these names no party. */
const NAMES_PARTY = anyPattern(({ headings }) => headings?.namesParty, 'i')
const SHORT_PARTY = eachLanguage(({ headings }) => headings?.shortParty, 'u')
const PART = /^(?<number>I{1,3}|IV|VI{0,3})(?:[.\s]+(?<title>\p{L}.{2,100}))?$/u
const PART_TITLE = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.partTitle)})`, 'i')
const PLAIN_PART = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.plainPart)})$`, 'i')
const ANSWERS_PART = new RegExp(
  String.raw`\b(?:${anyLanguage(({ headings }) => headings?.answersPart)})`,
  'i',
)
const CONTENTS = new RegExp(String.raw`^(?:${anyLanguage(({ headings }) => headings?.contents)})\s*:?$`, 'i')
const NOTICE = new RegExp(String.raw`^(?:${anyLanguage(({ labels }) => labels?.notice)})\s*:?$`)

/** Numbers, and parts of questions: `3a en 3b`. */
const NUMBERS = numberListSource('1,4', String.raw`\s`, LETTER_OF_NUMBER)
/** A part of one question: `Vraag 3a`. */
const PART_OF = `${PART_OF_NUMBER}?`
const NUMBERED_ANSWER = new RegExp(
  String.raw`^(?<numbers>${NUMBERS})\s*[.):]?\s*(?:${anyLanguage(({ labels }) => labels?.numberedAnswer)})\s*[:.]?$`,
  'iu',
)
// Labels begin with a capital; `vraag 28.` on a line of its own is the end of a sentence. Scans have `Vraag .1`.
const QUESTION = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.question)})(?:\s*(?:${anyLanguage(({ labels }) => labels?.numberWord)}))?\s*[:.]?\s*\(?(?<numbers>${NUMBERS})${PART_OF}(?<end>\s*\)?\.?[:.]?)`,
  'u',
)
const ANSWER = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.answer)})\s*[:.]?\s*\(?(?<numbers>${NUMBERS})${PART_OF}(?<end>\s*\)?\.?[:.]?)`,
  'u',
)
const BARE_QUESTION = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.bareQuestion)})\s*[:.]?$`,
  'u',
)
const BARE_ANSWER = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.bareAnswer)})\s*[:.]?$`,
  'u',
)
/** `Antwoorden van de minister op Kamervragen` is a heading. */
const ON_QUESTIONS = anyPattern(({ labels }) => labels?.onQuestions, 'i')
/** What a label never ends with: the line goes on. */
const GOES_ON = new RegExp(
  String.raw`(?:,|(?<!\p{L})(?:${anyLanguage(({ labels }) => labels?.goesOn)}))$`,
  'iu',
)
const INLINE_ANSWER = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.inlineAnswer)})(?:\s*:|\.\s[—–−-])\s+(?=\S)`,
  'u',
)
const BARE_NUMBER = new RegExp(
  String.raw`^(?:(?<numbers>${NUMBERS})${PART_OF}\s*[.):]?|(?<stopped>${numberListSource('1,3', ' ', String.raw`\.`)})\s?:?)$`,
  'u',
)
const NUMBERED = new RegExp(
  String.raw`^(?:\(?(?<numbers>${NUMBERS})\s*[.)](?:\s+|(?=\p{Lu}))|(?<spaced>\d{1,3})[^\S\uFEFF]{2,}|(?<tabbed>\d{1,3})\t)(?=\S)`,
  'iu',
)
/** A number with only a space behind it: `12 Hoeveel bruggen zijn er?` */
export const SPACED = /^(?<spaced>\d{1,3})\s(?=["“„«‘'(]*\p{Lu})/u

/** Whose answers follow, on a line of its own: `Antwort der Landesregierung vom 3. Mai 2021`. */
const GOVERNMENT_ANSWERS = new RegExp(
  String.raw`^(?:${anyLanguage(({ labels }) => labels?.governmentAnswers)})\s*:?$`,
  'u',
)

/** How a paper writes its labels, decided once from all its lines. */
export interface LabelStyle {
  /** Questions are opened by a bare number on a line of its own. */
  readonly bareNumbers: boolean
  /** Questions are paragraphs that begin with their number: `1. question`. */
  readonly numberedParagraphs: boolean
  /** Only a space stands behind those numbers, `1 question`, as behind those of notes: the lines they open. */
  readonly spacedNumbers?: ReadonlySet<string>
  /** Questions are opened by who asks: `12. Mr A Name (DA) to ask the Minister of Health:`. */
  readonly askers: boolean
  /** Who answers them stands below by name: `Jesse Name: The cost …`. */
  readonly answerers?: boolean
  /** Text follows labels on their line with nothing between: `Vraag 1 Kent u deze brug?` */
  readonly runIn?: boolean
  /** Parties whose headings are their names without a word for a party: `VVD`, `Vragen van de VVD`. */
  readonly parties?: PartiesAlone
  /** Letters are the labels: `V1:` and `A1:`, `Q:` and `A:`. */
  readonly letters?: boolean
}

export const NAMED_LABELS: LabelStyle = { bareNumbers: false, numberedParagraphs: false, askers: false }

/** Longer lines, in UTF-16 units, hold no label that stands alone. */
const LONGEST_LABEL = 240

/** Reads what a line says when it opens or names a part of the paper, or null when it is text. */
export function readLabel(line: string, style: LabelStyle): Label | null {
  const text = line.trim()
  if (text === '') return null
  const plain = text.length > LONGEST_LABEL ? '' : evenSpaces(text)
  return (plain === '' ? null : readHeading(plain, style)) ?? readTurnLabel(text, plain, style)
}

/** Whether a line is the heading of a party's part, whatever number stands before it. */
export function isPartyHeading(line: string, style: LabelStyle): boolean {
  const text = line.trim()
  return (
    text.length <= LONGEST_LABEL && mayNameParty(text, style) && readParty(evenSpaces(text), style) !== null
  )
}

/** Reads a heading such as a party's, a part's or that of the contents. */
function readHeading(text: string, style: LabelStyle): Label | null {
  const party = readParty(text, style)
  if (party || !MAY_BE_PART.test(text)) return party
  if (CONTENTS.test(text)) return { kind: 'contents' }
  if (NOTICE.test(text)) return { kind: 'notice' }
  if (GOVERNMENT_ANSWERS.test(text)) return { kind: 'close' }
  const part = PART.exec(text)?.groups
  if (part?.['number'] && isPartTitle(part['title']))
    return { kind: 'part', number: part['number'], ...holds(part['title'] ?? '') }
  return PLAIN_PART.test(text) ? { kind: 'part', number: '', ...holds(text) } : null
}

/** Whether a line may be such a heading: cheaper than to read it. */
function mayNameParty(text: string, { parties }: LabelStyle): boolean {
  return (parties !== undefined && mayOpenHeading(text)) || NAMES_PARTY.test(text)
}

function readParty(text: string, { parties }: LabelStyle): Label | null {
  const party = NAMES_PARTY.test(text)
    ? (PARTY.exec(text) ?? SHORT_PARTY.exec(text))?.groups?.['who']
    : undefined
  if (party && NAMED.test(party))
    return { kind: 'party', party: partyName(party), ...(ANSWERED_TOO.test(text) && { both: true }) }
  const bare = parties ? partyAlone(text, parties) : null
  return bare === null ? null : { kind: 'party', party: bare, ...(answersBelow(text) && { both: true }) }
}

/** Whether a part holds answers only: `Vragen vanuit de fracties en reactie van de minister` holds both. */
function holds(title: string): Pick<Label & { kind: 'part' }, 'answers' | 'both'> {
  const asked = title.replace(ANSWERED_TOO, '')
  return { answers: ANSWERS_PART.test(asked), ...(asked !== title && { both: true }) }
}

function readTurnLabel(text: string, plain: string, style: LabelStyle): Label | null {
  const asker = style.askers ? readAsker(text) : null
  if (asker) return asker
  const answerer = style.askers ? readAnswerer(text, style.answerers ?? false) : null
  if (answerer) return answerer
  if (style.askers && isPrintedBefore(text)) return { kind: 'close' }
  if (plain !== '' && /^\d/.test(plain)) {
    const numbered = NUMBERED_ANSWER.exec(plain)?.groups?.['numbers']
    if (numbered)
      return { kind: 'answer', numbers: readNumbers(numbered), certainty: 0.99, from: 'word-and-number' }
  }
  const lettered = style.letters ? readLetter(text) : null
  if (lettered) return lettered
  const named = MAY_BE_NAMED.test(text) || (plain !== text && MAY_BE_NAMED.test(plain))
  return (named ? readNamed(text, plain, style) : null) ?? readNumber(text, plain, style)
}

/** Reads a label that has a word: `Vraag 1`, `Antwoord`, `Vraag van het lid …`. */
function readNamed(text: string, plain: string, style: LabelStyle): Label | null {
  if (plain !== '') {
    if (BARE_ANSWER.test(plain) && !ON_QUESTIONS.test(plain) && !GOES_ON.test(plain))
      return { kind: 'answer', numbers: [], certainty: 0.97, from: 'word' }
    const member = OF_A_MEMBER.exec(plain)?.groups
    if (member) return ofMember(member['names'] ?? '', member['party'])
    if (BARE_QUESTION.test(plain)) return { kind: 'question', numbers: [], certainty: 0.95, from: 'word' }
  }
  const inlineMember = OF_A_MEMBER_INLINE.exec(text.slice(0, LONGEST_LABEL))
  if (inlineMember) {
    const { names = '', party } = inlineMember.groups ?? {}
    return { ...ofMember(names, party), length: inlineMember[0].length }
  }
  const runIn = style.runIn ?? false
  const named = opening(ANSWER, text, 'answer', runIn) ?? opening(QUESTION, text, 'question', runIn)
  if (named) return named
  const inline = INLINE_ANSWER.exec(text)?.[0]
  if (inline)
    return { kind: 'answer', numbers: [], length: inline.trimEnd().length, certainty: 0.9, from: 'word' }
  return null
}

function readNumber(text: string, plain: string, style: LabelStyle): Label | null {
  if (style.bareNumbers) {
    const { numbers, stopped: bare = numbers } = BARE_NUMBER.exec(plain)?.groups ?? {}
    if (bare) return { kind: 'question', numbers: readNumbers(bare), certainty: 0.93, from: 'bare-number' }
  }
  if (!style.numberedParagraphs) return null
  return style.spacedNumbers ? numberedQuestion(plain || text, SPACED) : numberedQuestion(text)
}

/** `Vraag van het lid Jansen (ABC):`, a question without a number; of several members none is the speaker. */
const OF_A_MEMBER = eachLanguage(({ labels }) => labels?.ofAMember, 'u')
const OF_A_MEMBER_INLINE = eachLanguage(({ labels }) => labels?.ofAMemberInline, 'u')

function ofMember(names: string, party: string | undefined): TurnLabel {
  const several = SEVERAL.test(names)
  const parties = [...names.matchAll(/\(([^()]{2,30})\)/gu)].map(([, one = '']) => one)
  const shared = party && parties.every(one => one === party)
  return {
    kind: 'question',
    numbers: [],
    certainty: 0.95,
    from: 'asker',
    ...(!several && { speaker: names.trim() }),
    ...(shared && { party: partyName(party) }),
  }
}

/** All that name a label by a word in one: nearly every line is held against them in vain. */
const MAY_BE_NAMED = anyOf(
  [
    ...[BARE_ANSWER, BARE_QUESTION, ANSWER, QUESTION, INLINE_ANSWER].map(({ source }) => source),
    anyLanguage(({ labels }) => labels?.ofAMember),
    anyLanguage(({ labels }) => labels?.ofAMemberInline),
  ],
  'u',
)
/** The same of headings of parts and of what stands between turns. */
const MAY_BE_PART = anyOf(
  [CONTENTS, NOTICE, GOVERNMENT_ANSWERS, PART, PLAIN_PART].map(({ source }) => source),
  'iu',
)

/** What any of these sources matches, without their groups. */
function anyOf(sources: readonly string[], flags: string): RegExp {
  return new RegExp(sources.map(source => source.replaceAll(/\(\?<\w+>/g, '(?:')).join('|'), flags)
}

/** Reads the number a paragraph begins with, as in `12. question`. */
export function numberedQuestion(text: string, pattern = NUMBERED): TurnLabel | null {
  const match = pattern.exec(text)
  const number = match?.groups?.['numbers'] ?? match?.groups?.['spaced'] ?? match?.groups?.['tabbed']
  if (!match || !number) return null
  return {
    kind: 'question',
    numbers: readNumbers(number),
    length: match[0].trimEnd().length,
    certainty: 0.9,
    from: 'numbered-paragraph',
  }
}

/** Whether a line is the word for a question and nothing else, as in `Question` or `Vraag:`. */
export function asksAlone(text: string): boolean {
  return BARE_QUESTION.test(text.trim())
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

const BEHIND_NUMBER = new RegExp(
  String.raw`^\s*(?:${anyLanguage(({ labels }) => labels?.behindNumber)})\s*:?`,
  'u',
)

/** A label alone on its line, or one that a colon, a full stop or a paper's habit sets apart from the text behind it. */
function opening(pattern: RegExp, text: string, kind: 'question' | 'answer', runIn: boolean): Label | null {
  const match = pattern.exec(text)
  if (!match) return null
  const { numbers = '', end = '' } = match.groups ?? {}
  const rest = text.slice(match[0].length).replace(BEHIND_NUMBER, '')
  if (rest.trim() === '')
    return { kind, numbers: readNumbers(numbers), certainty: 0.99, from: 'word-and-number' }
  // `Vraag 3 (VVD)` and `Vraag 4 van het lid Omtzigt` name who asks behind the number.
  const asker = ASKED_BY.exec(rest)
  if (asker) {
    const party = asker.groups?.['party']
    return {
      kind,
      numbers: readNumbers(numbers),
      certainty: 0.95,
      from: 'word-and-number',
      ...(party && { party: partyName(party) }),
    }
  }
  const setApart =
    (/[:.)]$/.test(end) && /^\s+[\p{Lu}"“„«‘'(\d[]/u.test(rest)) ||
    (runIn && SENTENCE.test(text.slice(match[0].trimEnd().length)))
  return setApart
    ? {
        kind,
        numbers: readNumbers(numbers),
        length: match[0].trimEnd().length,
        certainty: 0.92,
        from: 'word-and-number',
      }
    : null
}

/** A part is named, not told: its title is short and no sentence. */
function isPartTitle(title: string | undefined): boolean {
  return title === undefined || (PART_TITLE.test(title) && !/[.?!]$/.test(title))
}
