import { closeBracket } from '../../basics/close-bracket'
import { type Extraction, NO_WORDS } from '../../document/extracted'
import type { Block, DocumentKind, StructuredDocument } from '../../document/model'
import { quotableText } from '../../document/quotable-text'
import { anyLanguage, anyPattern, eachLanguage, everyLanguage } from '../../vocabulary/languages'
import { ANY_DATE, DATE } from '../../vocabulary/shape/fact-words'
import { fillsLine } from '../labels/label'
import { NAMED_LABELS, readLabel } from '../labels/labels'
import { ANSWERED, findAsked, findPeople, type People, printAsked } from '../people/find-people'
import { readQuestionHead } from '../people/question-head'
import { aboveText, isMasthead } from './above-text'
import { askedInEurope, isEuropeanNumber } from './asked-in-europe'
import { sentenceCase, titleInText } from './called-in-capitals'
import { dayOfAnswers } from './day-of-answers'
import { dayOfDebate, dayOfPages } from './day-of-pages'
import { findCommittee } from './find-committee'
import { findDates, statedDay } from './find-dates'
import { dossierTitle, inRunningCase, inTitleCase, runningTitle, titleOfMotion } from './find-subject'
import { oneLine } from './one-line'
import { isPublisher, openingSubject } from './opening-subject'
import { ownDay } from './own-day'
import { ownNumbers } from './own-numbers'
import { statedSubject } from './stated-subject'
import { isSeries, openingLine, titleOfPages, titleOfReport } from './title-of-series'

const NUMBERED = new RegExp(`^(?:${anyLanguage(({ facts }) => facts?.number)})`)
const APPENDIX = new RegExp(String.raw`^\s*(?:${anyLanguage(({ facts }) => facts?.appendix)}) \d+`)
const ASIDE = new RegExp(String.raw` ?\((?:${anyLanguage(({ facts }) => facts?.aside)})[^)]*\)?`, 'g')
const OPENS_SUBJECT = new RegExp(String.raw`^(?:${anyLanguage(({ facts }) => facts?.opensSubject)})\s+`, 'i')
const ARTICLE = new RegExp(`(?:${anyLanguage(({ facts }) => facts?.article)}) $`, 'i')
const POSSESSIVE = anyPattern(({ facts }) => facts?.possessive)
const LETTER = new RegExp(`^(?:${anyLanguage(({ facts }) => facts?.letter)})`, 'i')

type Meta = StructuredDocument['meta']

const SUBJECTS = everyLanguage(({ facts }) => facts?.subjects).map(source => new RegExp(source, 'iu'))
const SENT = everyLanguage(({ facts }) => facts?.sent).map(source => new RegExp(source, 'iu'))
const RECEIVED = new RegExp(`(?:${anyLanguage(({ facts }) => facts?.received)})(?<date>${ANY_DATE})`, 'iu')
const ADOPTED = new RegExp(
  String.raw`\b(?:${anyLanguage(({ facts }) => facts?.adopted)}) ?(?<date>${DATE})`,
  'iu',
)
/** A letter says when the answers with it were adopted: little earlier, where its own date was lost. */
const ANSWERS_ADOPTED = new RegExp(
  String.raw`\b(?:${anyLanguage(({ facts }) => facts?.answersAdopted)})`,
  'iu',
)
/** A letter's own date in its head, or a meeting's with its day of the week. */
const DATED = new RegExp(
  String.raw`\b(?:${anyLanguage(({ facts }) => facts?.dated)}):?\s+(?:\p{L}+(?:${anyLanguage(({ dates }) => dates?.weekday)}),?\s+)?(?<date>${DATE})`,
  'iu',
)
/** `auf die Kleine Anfrage der Abgeordneten … und der Fraktion der SPD`, the number of that paper, and what it is about. */
const MINOR_INTERPELLATION = eachLanguage(({ facts }) => facts?.interpellation, 'u')
const TITLED = eachLanguage(({ facts }) => facts?.called, 'u')

/** How far into a paper its head is looked for, in UTF-16 units. */
const HEAD = 6000

/** A paper whose words are read for what it says of itself; `masked` is its text with white space for footnote marks. */
type HeadedPaper = Pick<StructuredDocument, 'text' | 'inlines' | 'blocks'> & { readonly masked: string }

/** Title, dates, committee, who asked and who answered, as far as the format or the paper's head says. */
export function findMeta(
  paper: HeadedPaper,
  kind: DocumentKind,
  parties: readonly string[],
  furniture: string,
  told: Extraction['meta'] = {},
): { meta: Meta; people: People } {
  const { masked, blocks } = paper
  const quoted = quotableText(paper, { start: 0, end: Math.min(HEAD, masked.length) })
  const head = quoted.replaceAll(NO_WORDS, ' ')
  const subject = SUBJECTS.map(pattern => pattern.exec(head)?.groups).find(Boolean)
  const interpellation = MINOR_INTERPELLATION.exec(head)?.groups
  const asked = findAsked(head)
  const sentDate =
    SENT.map(pattern => pattern.exec(head)?.groups?.['date']).find(Boolean) ?? askedInEurope(head)
  const people = findPeople({ text: masked, blocks }, head, kind, subject?.['who'])
  const ownDate =
    kind === 'debate'
      ? dayOfDebate(head, ADOPTED.exec(head)?.groups?.['date'], furniture)
      : (saidDay(head, subject?.['what'], kind === 'questions' ? sentDate : undefined) ??
        ownDay(headWithoutNotes(paper)) ??
        dayOfPages(furniture) ??
        statedDay(ANSWERS_ADOPTED.exec(head)?.groups?.['date'] ?? ''))
  // Answers below the questions have a day of their own; the one in the head is that of the questions.
  const answersDay = kind === 'question-answers' ? dayOfAnswers(blocks, masked) : null
  const date = told.date ?? answersDay ?? ownDate
  const identifiers = told.identifiers ?? ownNumbers(masked, blocks, furniture.split('\n'), date)
  const meta = {
    title: inTitleCase(
      withoutDay(toldTitle(paper, told.title), asked) ||
        (interpellation?.['what'] && oneLine(`Kleine Anfrage: ${interpellation['what']}`)) ||
        findTitle(paper, head, kind, subject?.['what'], asked, furniture),
      masked,
    ),
    date,
    questionsDate: sentDate ? statedDay(sentDate) : answersDay && ownDate !== answersDay ? ownDate : null,
    committee: told.committee ?? findCommittee(head),
    askedBy: told.askedBy
      ? [...told.askedBy]
      : parties.length > 0
        ? [...parties]
        : interpellation?.['party']
          ? [interpellation['party']]
          : printAsked(people),
    answeredBy: told.answeredBy ? [...told.answeredBy] : [...people.answered],
    identifiers: [...identifiers],
  }
  return { meta, people }
}

/**
 * The day of a paper: that of its adoption, else of a consultation or a procedure meeting the meeting's, of answers the day
 * they came, of questions alone the day they were sent, and where only a notice answers them the day it came.
 */
function saidDay(head: string, subject: string | undefined, sent: string | undefined): string | null {
  const adopted = ADOPTED.exec(head)?.groups?.['date']
  // A letter's own date is not its subject's, and a report that was adopted is of that day.
  const meeting = findDates((subject ?? MEETING.exec(head)?.[0] ?? '').replace(LETTER_OF, '')).at(-1)
  if (meeting && !adopted) return meeting
  const received = RECEIVED.exec(head)?.groups
  const said = received?.['date'] ?? sent ?? adopted ?? DATED.exec(head)?.groups?.['date']
  return said ? statedDay(said) : null
}

/** A paper's head without its notes: a date in one is that of what it names. */
function headWithoutNotes(paper: HeadedPaper): string {
  return paper.blocks
    .filter(({ kind, start }) => kind !== 'footnote' && start < HEAD)
    .map(({ start, end }) => quotableText(paper, { start, end: Math.min(end, start + HEAD) }))
    .join('\n')
    .slice(0, HEAD)
    .replaceAll(NO_WORDS, ' ')
}

const LETTER_OF = new RegExp(
  String.raw`\b(?:${anyLanguage(({ facts }) => facts?.letterOf)}) \d{1,2} \p{L}+ \d{4}`,
  'giu',
)
const MEETING = anyPattern(({ decisions }) => decisions?.title, 'i')
/** The title the format tells; where the paper prints it with a footnote mark, it is told with that too, and goes without. */
function toldTitle(paper: HeadedPaper, title: string | undefined): string {
  const told = title?.trim() ?? ''
  const printed = paper.blocks.find(
    ({ kind, start, end }) =>
      (kind === 'title' || kind === 'heading') && oneLine(paper.text.slice(start, end)) === oneLine(told),
  )
  if (isOnlyCalled(told) || isMasthead(told) || isSeries(told) || isPublisher(told)) return ''
  // The line of a dossier, with its number, is that of many papers.
  if (/^\d/.test(told) && isDossier(told, dossierTitle(paper.masked, paper.blocks))) return ''
  if (told !== '' && printed) return wordsOf(paper, printed)
  // A subject with what the paper is called, in capitals: `Begroting: VOORSTEL VAN WET`.
  return told.replace(/(?<=: )[^\p{Ll}:]{6,}$/u, called => inRunningCase(called, paper.masked))
}

/** A title that holds the whole head of questions, with the day they were sent, is made anew from it: empty then. */
function withoutDay(title: string, asked: Record<string, string> | undefined): string {
  const isHead = asked?.['names'] !== undefined && title.includes(asked['names'])
  return isHead && SENT.some(pattern => pattern.test(title)) ? '' : title
}

/** Whether a title says in capitals what a paper is, and not what it is about: `MOTIE VAN HET LID DE VRIES`. */
function isOnlyCalled(title: string): boolean {
  if (isEuropeanNumber(title)) return true
  return TITLED.exec(title)?.index === 0 && !/\p{Ll}{2}/u.test(title.replace(NUMBERED, ''))
}

function wordsOf(paper: HeadedPaper, block: Block): string {
  return oneLine(quotableText(paper, block))
}

function findTitle(
  paper: HeadedPaper,
  head: string,
  kind: DocumentKind,
  subject: string | undefined,
  asked: Record<string, string> | undefined,
  furniture: string,
): string {
  const decisions = kind === 'decision-list' ? (MEETING.exec(head)?.[0] ?? meetingOf(head)) : undefined
  if (decisions) return oneLine(decisions)
  const question = readQuestionHead(head)?.subject
  if (question) return withCapital(oneLine(question))
  const ofSeries =
    kind === 'debate'
      ? oneLine(CALLED.exec(head)?.groups?.['what'] ?? '') || titleOfReport(paper)
      : kind === 'question-list'
        ? titleOfPages(paper, furniture.split('\n'))
        : null
  if (ofSeries) return ofSeries
  const title = aboveText(paper).find(block => block.kind === 'title' && !isNoTitle(wordsOf(paper, block)))
  const titled = title && wordsOf(paper, title)
  const isAsked = asked?.['names'] !== undefined && titled?.includes(asked['names'])
  const named = TITLED.exec(head)?.groups?.['title']
  const dossier = kind === 'motion' ? null : dossierTitle(paper.masked, paper.blocks)
  // Below a dossier's title large print may be that of the first chapter.
  const isChapter = dossier !== null && CHAPTER.test(titled ?? '')
  if (titled && !isAsked && !isChapter && !isOnlyCalled(titled) && !(named && isDossier(titled, dossier)))
    return titled
  const about = statedSubject(head)
  // A letter that speaks of questions, as one that puts their answer off does, is about what it says itself.
  if (asked?.['what'] && !(kind === 'letter' && about))
    return oneLine(`Vragen van ${asked['who'] ?? ''} ${asked['names']} over ${asked['what'].trim()}`)
  if (asked?.['names'] && !asked['what'] && !about && kind !== 'letter') return askedOnly(asked)
  const answered = APPENDIX.test(head) ? ANSWERED.exec(head)?.[0] : undefined
  if (answered) return oneLine(closeBracket(answered.replace(ASIDE, '').trim()))
  const moved = kind === 'motion' && !about ? titleOfMotion(paper, named && sentenceCase(named)) : null
  if (moved) return oneLine(moved)
  if (subject && kind === 'written-consultation')
    return oneLine(`Schriftelijk overleg over ${withArticle(head, subject)}`)
  if (subject) return oneLine(`${named ? sentenceCase(named) : 'Vragen'} over ${withArticle(head, subject)}`)
  const heading = paper.blocks.find(block => block.kind === 'heading' && !isNoTitle(wordsOf(paper, block)))
  if (named && dossier) return oneLine(`${dossier}: ${titleInText(named, paper.masked, head)}`)
  if (named) return oneLine(sentenceCase(named))
  if (about && kind !== 'debate')
    return withCapital(oneLine(about.replace(OPENS_SUBJECT, '')).replace(/\s(?=[’”».])|\.$/g, ''))
  const agenda = kind === 'debate' && !heading ? (MATTER.exec(head) ?? ON_AGENDA.exec(head)) : null
  const onAgenda = agenda?.groups?.['what'] ?? agenda?.groups?.['debated']
  if (onAgenda) return withCapital(oneLine(onAgenda))
  const twice = kind === 'debate' ? TWICE.exec(head.slice(0, TITLE_TWICE))?.groups?.['title'] : undefined
  if (twice) return oneLine(twice)
  const opening = openingSubject(paper)
  if (opening) return oneLine(opening)
  const printed = heading ? wordsOf(paper, heading) : ''
  // The first chapter's heading, below the paper's own first line, is no title.
  if (printed !== '' && kind === 'debate') return printed.replace(ITEM, '')
  if (printed !== '' && !(CHAPTER.test(printed) && heading !== paper.blocks[0])) return printed
  // A question's label is no title where the pages are headed with one.
  const first = paper.blocks.find(({ kind: what }) => what !== 'label' && what !== 'footnote')
  const opens = openingLine(head)
  // A line that holds a whole letterhead lost its breaks.
  const running = opens.length > LONGEST_OPENING ? runningTitle(furniture) : null
  if (running) return oneLine(running)
  if (paper.blocks[0]?.kind !== 'label')
    return (
      dossierTitle(paper.masked, paper.blocks.slice(0, /\p{L}/u.test(opens) ? 1 : undefined)) ??
      oneLine(opens)
    )
  return oneLine(runningTitle(furniture) ?? (first ? wordsOf(paper, first) : head))
}

/** Whether large print is a dossier's title, its number before it or not. */
function isDossier(titled: string, dossier: string | null): boolean {
  return dossier !== null && titled.endsWith(dossier) && !/\p{L}/u.test(titled.slice(0, -dossier.length))
}

/** Who asks whom, where a paper does not say about what. */
function askedOnly({ who, names, whom }: Record<string, string | undefined>): string {
  return oneLine(`Vragen van ${who} ${names}${whom ? ` aan ${whom}` : ''}`)
}

/** A longer first line, in UTF-16 units, is no title. */
const LONGEST_OPENING = 240

/** What kind of meeting decided, and whose, where a list of decisions has no title. */
function meetingOf(head: string): string | undefined {
  const activity = ACTIVITY.exec(head)?.groups?.['activity']
  const committee = findCommittee(head)
  return activity && committee ? `${activity} ${committee}` : activity
}

const ACTIVITY = eachLanguage(({ decisions }) => decisions?.activity, 'u')

/** How far into a debate, in UTF-16 units, its title is printed twice. */
const TITLE_TWICE = 800
const TWICE = anyPattern(({ debates }) => debates?.titleTwice, 'u')

/** What a meeting is about, where the report says so: `Aan de orde is het debat over sluizen.` */
const ON_AGENDA = eachLanguage(({ debates }) => debates?.onAgenda, 'u')

/** And what is dealt with, on a line of its head: `Vraag om uitleg over fietssnelwegen`. */
const MATTER = eachLanguage(({ debates }) => debates?.matter, 'u')

/** What the record of a meeting calls itself: `Oral evidence: State of the canals, HC 412`. */
const CALLED = eachLanguage(({ debates }) => debates?.titled, 'u')

/** A field of a letterhead without what it holds: `Datum`, `Ons kenmerk`. */
const EMPTY_FIELD = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.field)})\\s*:?$`, 'iu')

/** A title has a word in it, or signs of a script in which one may be a word; `tt #` is what a font made of one. */
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3}|(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}/u

const PRESIDES = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.presides)})\\s*:`, 'u')

/** A numbered question in large print is none: `1. Kent u deze sluis?` */
const ASKS = /^\d{1,3}[.)]?\s[^\n]*\?[”’"»)]*$/u

/** Whether what is printed as a title only names a chamber, a field, or a party or part of the paper. */
function isNoTitle(words: string): boolean {
  if (isMasthead(words)) return true
  const label = EMPTY_FIELD.test(words) ? null : readLabel(words, NAMED_LABELS)
  return (
    !WORD.test(words) ||
    ASKS.test(words) ||
    EMPTY_FIELD.test(words) ||
    PRESIDES.test(words) ||
    isPublisher(words) ||
    fillsLine(label) ||
    label?.kind === 'party' ||
    label?.kind === 'contents'
  )
}

/** The number of an item on the agenda. */
const ITEM = /^\d{1,2}\.?\s+(?=\p{Lu})/u
const CHAPTER = /^(?:§ ?)?1\.?\s+\p{Lu}/u

function withCapital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The subject with the article it has in the sentence; `zijn brief` is `de brief`. */
function withArticle(head: string, what: string): string {
  // A dossier may be called the same, without an article.
  const before =
    placesOf(head, what)
      .map(at => ARTICLE.exec(head.slice(0, at))?.[0].toLowerCase())
      .find(Boolean) ?? ''
  if (POSSESSIVE.test(before)) return LETTER.test(what) ? `de ${what}` : what
  return before + what
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}
