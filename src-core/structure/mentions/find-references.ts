import { append } from '../../basics/append'
import { smallest } from '../../basics/extremes'
import { addTo } from '../../basics/group-by'
import { lowerCase } from '../../basics/lower-case'
import { labelLetter } from '../../document/label-letter'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { Inline, TextRange, Turn } from '../../document/model'
import { numberListSource, numberOrRange, readNumbers } from '../../document/read-numbers'
import { MONTHS, NUMBER_WORDS } from '../vocabulary/languages'

// The mentions of questions are looked for in the text in lower case. What is rare stands first in a pattern, and what stands
// before that is looked back for. Blocks are separated by line feeds, and no mention goes on in another block.
const GAP = String.raw`[^\S\n]`
/** Numbers written out; `een` is mostly an article. */
const WORDS = String.raw`(?:${[...NUMBER_WORDS.keys()].filter(word => !/^(?:een|één|un|une|one|eins)$/.test(word)).join('|')})(?!\p{L}|_\p{L}*(?:vragen|weken|maanden|jaar|dagen|keer))`
/** More of them: `vraag één en twee`; `één` is no article where another number or the sentence's end follows. */
const WORD_LIST = `(?:${WORDS}|één(?=[.,;)]|_en_${WORDS}))(?:(?:,_|_en_)${WORDS})*`
const LIST = numberListSource('1,3', GAP)
const CROSS_REFERENCE = new RegExp(
  String.raw`(?=antw|beantw|answ|vra|quest|frag|die_|den_)\b(?<!\b(?:gegeven|beantwoorde)_)(?:(?:be)?antwoord(?:en|ing)?(?: (?:op|van|onder|bij))?(?: ?de)?(?:_?(?:deel)?vra(?:ag|gen))?|vra(?:ag|gen)|(?:answers? to )?questions?|(?:antwort(?:en)? (?:zu|auf) )?(?:die |den )?fragen?)(?:_|(?<=(?:op|van|onder|bij)(?:_?de)?_?vra(?:ag|gen))(?=\d{1,3}(?:,|_?(?:en|t\/m|tot)(?!\p{L}))))(?:nrs?\.? ?|nummers? )?(?:(?<list>${LIST})|(?<word>${WORD_LIST}))(?![\p{L}\d%]|[.,·]\d|[-/]\d|_?(?:procent|euro|miljoen|jaar|keer|uur|dagen)\b|_(?:${MONTHS.join('|')})\b)`.replaceAll(
    '_',
    GAP,
  ),
  'gu',
)
const ORDINALS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' ')
const ORDINAL = new RegExp(
  String.raw`vraag(?!\p{L})(?<=\b(?<mention>(?:be)?antwoord(?:en|ing)?_(?:op|van|onder|bij)_de_(?<ordinal>${ORDINALS.join('|')})_vraag))`.replaceAll(
    '_',
    GAP,
  ),
  'gu',
)
const BEFORE =
  /(?:vraag|question)(?!\p{L})(?<=(?<mention>(?:(?:antwoord|antwoorden|beantwoording) op )?(?:de|mijn|uw|die) (?:vorige|voorgaande|voorafgaande|bovenstaande) vraag|(?:answer to )?the (?:previous|preceding) question))/gu

/** What follows a mention of another paper's questions. */
const ELSEWHERE =
  /^(?: on \d{1,2} \p{Lu}\p{Ll}+| d\.d\. ?\d| van \d{1,2} \p{Ll}+ \d{4})|^[^.;?!]{0,40}(?:\bvan (?:de |het )?(?:door (?:u|(?:uw|de) Kamer) )?(?:(?:eerder|eerdere|schriftelijke|gestelde|vragen) |Kamervragen|set|leden |lid )|\((?:Aanhangsel|Kamerstuk|Handelingen|20\d\d[ZD])|Aanhangsel (?:van de )?Handelingen)/u

/** Whose question is meant, where numbers begin anew for each party: `vraag 2 van de leden van de VVD-fractie`. */
const OF_PARTY =
  /^ van (?:de leden van )?de (?:(?<party>[\p{Lu}\d][\p{L}\d+/&-]*?)-fractie|fractie van (?:de |het )?(?<named>\p{Lu}[\p{L}\d+/&-]*))(?<elsewhere>\s(?:in|uit|van|bij|over|op|die|d\.d\.)(?!\p{L}))?/u

/** Finds the one turn that answers a party's question of a number, else that question; undefined where there is not one. */
function partyFinder(turns: readonly Turn[]): (party: string, number: number) => string | undefined {
  const asked = new Map<string, Turn[]>()
  const answers = new Map<string, string>()
  for (const turn of turns) {
    if (turn.role === 'question' && turn.party !== null)
      for (const number of new Set(turn.numbers)) addTo(asked, `${number} ${turn.party}`, turn)
    for (const id of turn.answers) if (!answers.has(id)) answers.set(id, turn.id)
  }
  return (party, number) => {
    const [only, ...others] = asked.get(`${number} ${party}`) ?? []
    return only && others.length === 0 ? (answers.get(only.id) ?? only.id) : undefined
  }
}

/**
 * Mentions of other questions and answers, each number or range of numbers pointing at its turns: what was answered
 * where an answer exists, else the question; so does `de vorige vraag`. Labels mention nothing. Offsets are UTF-16.
 */
export function findCrossReferences(
  text: string,
  turns: readonly Turn[],
  labels: readonly TextRange[],
): Inline[] {
  const answers = byNumber(turns, 'answer')
  const questions = byNumber(turns, 'question')
  const rounds = countRounds(turns)
  const askedBy = partyFinder(turns)
  const finder = (at: number) => (number: number) => {
    const answered = answers.get(number) ?? []
    const asked = questions.get(number) ?? []
    if (answered.length + asked.length === 0) return undefined
    const own = turnHolding(turns, at)
    const round = own && rounds.get(own)
    // Of several with the same number only one of the same round is meant, and nobody knows which where it has more.
    const one = (all: readonly Turn[]) => {
      const near = all.length > 1 ? all.filter(turn => rounds.get(turn) === round) : all
      return near.length === 1 ? near[0] : undefined
    }
    return (one(answered) ?? one(asked))?.id
  }
  const found: Inline[] = []
  let label = 0
  const lower = lowerCase(text)
  for (const match of lower.matchAll(CROSS_REFERENCE)) {
    while ((labels[label]?.end ?? Number.POSITIVE_INFINITY) <= match.index) label += 1
    if ((labels[label]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const { list = '', word = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const after = text.slice(end, end + 90)
    const { party, named, elsewhere } = OF_PARTY.exec(after)?.groups ?? {}
    const ofParty = party ?? named
    if (elsewhere !== undefined || (ofParty === undefined && ELSEWHERE.test(after))) continue
    const find = ofParty === undefined ? finder(match.index) : (number: number) => askedBy(ofParty, number)
    // The party may have asked elsewhere.
    if (ofParty !== undefined && !readNumbers(list).every(number => find(number) !== undefined)) continue
    if (word !== '') {
      append(found, readWords(word, match.index, end - word.length, find))
      continue
    }
    append(found, readList(list, match.index, end - list.length, find))
  }
  return [...found, ...findOrdinals(text, lower, finder), ...findPrevious(lower, turns, finder)]
}

/** The turn that holds a UTF-16 offset; turns follow one another. */
function turnHolding(turns: readonly Turn[], at: number): Turn | undefined {
  const turn = turns[lastStartingAtOrBefore(turns, at)]
  return turn && at < turn.end ? turn : undefined
}

/** Finds what a number means at a place of the text. */
type Finder = (at: number) => (number: number) => string | undefined

/** Numbers written out, each with its turn. */
function readWords(
  words: string,
  start: number,
  wordsStart: number,
  find: (number: number) => string | undefined,
): Inline[] {
  return [...words.matchAll(/\p{L}{3,}/gu)].flatMap((word, index) => {
    const target = find(NUMBER_WORDS.get(word[0].toLowerCase()) ?? 0)
    const from = index === 0 ? start : wordsStart + word.index
    const end = wordsStart + word.index + word[0].length
    return target === undefined ? [] : [{ kind: 'cross-reference', start: from, end, target }]
  })
}

/** Mentions such as `het antwoord op de eerste vraag`. */
function findOrdinals(text: string, lower: string, finder: Finder): Inline[] {
  return mentionsOf(ORDINAL, lower).flatMap(({ start, end, groups }) => {
    const target = finder(start)(ORDINALS.indexOf(groups['ordinal'] ?? '') + 1)
    const isElsewhere = ELSEWHERE.test(text.slice(end, end + 90))
    return target === undefined || isElsewhere ? [] : [{ kind: 'cross-reference', start, end, target }]
  })
}

/** Where a pattern that looks back for a mention from its last word finds one. */
function mentionsOf(pattern: RegExp, lower: string) {
  return [...lower.matchAll(pattern)].map(({ index, 0: { length }, groups = {} }) => {
    const end = index + length
    return { start: end - (groups['mention']?.length ?? 0), end, groups }
  })
}

/** Mentions of the question before, which only a numbered turn can make. */
function findPrevious(lower: string, turns: readonly Turn[], finder: Finder): Inline[] {
  return mentionsOf(BEFORE, lower).flatMap(({ start, end }) => {
    const turn = turnHolding(turns, start)
    const number = turn && turn.numbers.length > 0 ? smallest(turn.numbers) : 0
    const target =
      turn?.role === 'question' || turn?.role === 'answer' ? finder(start)(number - 1) : undefined
    return target === undefined ? [] : [{ kind: 'cross-reference', start, end, target }]
  })
}

/** A number of a list, or a range. */
const PIECE = numberOrRange()

function readList(
  list: string,
  start: number,
  listStart: number,
  find: (number: number) => string | undefined,
): Inline[] {
  return [...list.matchAll(PIECE)].map((piece, index) => {
    const targets = readNumbers(piece[0]).flatMap(number => find(number) ?? [])
    const [target] = targets
    return {
      kind: 'cross-reference',
      start: index === 0 ? start : listStart + piece.index,
      end: listStart + piece.index + piece[0].length,
      ...(target !== undefined && { target }),
      ...(targets.length > 1 && { targets: [...new Set(targets)] }),
    }
  })
}

function byNumber(turns: readonly Turn[], role: Turn['role']): Map<number, Turn[]> {
  const map = new Map<number, Turn[]>()
  for (const turn of turns)
    if (turn.role === role) for (const number of turn.numbers) addTo(map, number, turn)
  return map
}

/** Which round of numbers each turn is of, where a paper begins again at 1 for each party or chapter. */
function countRounds(turns: readonly Turn[]): ReadonlyMap<Turn, number> {
  const rounds = new Map<Turn, number>()
  for (const role of ['question', 'answer'] as const) {
    let round = 0
    let last = 0
    for (const turn of turns) {
      if (turn.role !== role || turn.numbers.length === 0) continue
      const first = smallest(turn.numbers)
      // `Vraag 1b` goes on where `Vraag 1a` began.
      const again = first === 1 && last === 1 && !/[b-h]/.test(labelLetter(turn.label))
      if (first < last || again) round += 1
      last = first
      rounds.set(turn, round)
    }
  }
  return rounds
}

const NAME = String.raw`(?:(?:Van|De|Den|Der|Ten|Ter|Het|El|van|de|den|der|ten|ter|el|’t|'t)_)*\p{Lu}[\p{L}’'-]+`
/** What may follow a name in capitals without being its second part, as `Slot` is in `Bruins Slot`. */
const NO_NAME = 'Kamerstuk|Tweede|Eerste|Aanhangsel|Handelingen|Besluit|Motie|Stemming|De|Het|Ik|Ja|Nee'
const SECOND = String.raw`(?:_(?!(?:${NO_NAME})(?!\p{Ll}))\p{Lu}\p{Ll}[\p{L}’'-]+)?`
const MEMBER = '(?:het_[Ll]id|(?:de_)?leden|de_heer|de_heren|mevrouw)_'
const MOVED = `[Mm]oties?(?:-|_van_${MEMBER}|_)`.replaceAll('_', GAP)
const MOTION = new RegExp(
  // A motion's own text begins with `Motie` and `De Kamer`.
  String.raw`\b${MOVED}(?!De_[Kk]amer(?!\p{L}))${NAME}${SECOND}(?:(?:\/|,_|_en_)(?:${MEMBER})?${NAME}${SECOND})*(?:_c\.s\.)?`.replaceAll(
    '_',
    GAP,
  ),
  'gu',
)

/** Motions named by who moved them; offsets are UTF-16. */
export function findMotions(text: string): Inline[] {
  return [...text.matchAll(MOTION)].map(match => ({
    kind: 'motion',
    start: match.index,
    end: match.index + match[0].length,
    target: match[0].replace(new RegExp(`^${MOVED}`, 'u'), ''),
  }))
}
