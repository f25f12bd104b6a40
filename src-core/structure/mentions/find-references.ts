import { append } from '../../basics/append'
import { smallest } from '../../basics/extremes'
import { addTo } from '../../basics/group-by'
import { lowerCase } from '../../basics/lower-case'
import { labelLetter, labelParts } from '../../document/label-letter'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { Inline, TextRange, Turn } from '../../document/model'
import { numberListSource, numberOrRange, readNumbers } from '../../document/read-numbers'
import {
  anyLanguage,
  anyPattern,
  eachLanguage,
  everyLanguage,
  MONTHS,
  NUMBER_WORDS,
} from '../../vocabulary/languages'

// The mentions of questions are looked for in the text in lower case. What is rare stands first in a pattern, and what stands
// before that is looked back for. Blocks are separated by line feeds, and no mention goes on in another block.
const GAP = String.raw`[^\S\n]`
const ARTICLE = new RegExp(`^(?:${anyLanguage(({ references }) => references?.articles)})$`)
/** Numbers written out; `een` is mostly an article. */
const WORDS = String.raw`(?:${[...NUMBER_WORDS.keys()].filter(word => !ARTICLE.test(word)).join('|')})(?!\p{L}|_\p{L}*(?:${anyLanguage(({ references }) => references?.units)}))`
const AND = anyLanguage(({ references }) => references?.and)
/** More of them: `vraag één en twee`; `één` is no article where another number or the sentence's end follows. */
const WORD_LIST = `(?:${WORDS}|(?:${anyLanguage(({ references }) => references?.certainly)})(?=[.,;)]|_(?:${AND})_${WORDS}))(?:(?:,_|_(?:${AND})_)${WORDS})*`
const LIST = numberListSource('1,3', GAP)
const CROSS_REFERENCE = new RegExp(
  String.raw`(?=${anyLanguage(({ references }) => references?.begins)})\b(?<!\b(?:${anyLanguage(({ references }) => references?.notBehind)})_)(?:${anyLanguage(({ references }) => references?.mention)})(?:_|${anyLanguage(({ references }) => references?.glued)})(?:${anyLanguage(({ references }) => references?.numbered)})?(?:(?<list>${LIST})(?<part>[a-h](?![\p{L}\d]))?|(?<word>${WORD_LIST}))(?![\p{L}\d%]|[.,·]\d|[-/]\d|_?(?:${anyLanguage(({ references }) => references?.counted)})\b|_(?:${MONTHS.join('|')})\b)`.replaceAll(
    '_',
    GAP,
  ),
  'gu',
)
const ORDINALS = new Map(
  everyLanguage(({ references }) => references?.ordinals?.map((word, index) => [word, index + 1] as const)),
)
const ORDINAL = eachLanguage(
  ({ references }) => references?.ordinal,
  'gu',
  source => source.replaceAll('_', GAP),
)
const BEFORE = new RegExp(
  String.raw`(?:${anyLanguage(({ references }) => references?.questionWord)})(?!\p{L})(?<=(?<mention>${anyLanguage(({ references }) => references?.before)}))`,
  'gu',
)

/** What follows a mention of another paper's questions. */
const ELSEWHERE = anyPattern(({ references }) => references?.elsewhere, 'u')

/** Whose question is meant, where numbers begin anew for each party: `vraag 2 van de leden van de VVD-fractie`. */
const OF_PARTY = eachLanguage(({ references }) => references?.ofParty, 'u')

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
  const finder: Finder = at => (number, part) => {
    const answered = answers.get(number) ?? []
    const asked = questions.get(number) ?? []
    if (answered.length + asked.length === 0) return undefined
    const own = turnHolding(turns, at)
    const round = own && rounds.get(own)
    // Of several with the same number only one of the same round is meant, and nobody knows which where it has more.
    const one = (all: readonly Turn[]) => {
      const near = all.length > 1 ? all.filter(turn => rounds.get(turn) === round) : all
      const meant = near.length > 1 && part !== undefined ? near.filter(turn => hasPart(turn, part)) : near
      return meant.length === 1 ? meant[0] : undefined
    }
    return (one(answered) ?? one(asked))?.id
  }
  const found: Inline[] = []
  let label = 0
  const lower = lowerCase(text)
  for (const match of lower.matchAll(CROSS_REFERENCE)) {
    while ((labels[label]?.end ?? Number.POSITIVE_INFINITY) <= match.index) label += 1
    if ((labels[label]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const { list = '', word = '', part } = match.groups ?? {}
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
    append(found, readList(list, part, match.index, end - list.length - (part?.length ?? 0), find))
  }
  return [...found, ...findOrdinals(text, lower, finder), ...findPrevious(lower, turns, finder)]
}

/** The turn that holds a UTF-16 offset; turns follow one another. */
function turnHolding(turns: readonly Turn[], at: number): Turn | undefined {
  const turn = turns[lastStartingAtOrBefore(turns, at)]
  return turn && at < turn.end ? turn : undefined
}

/** Finds what a number means at a place of the text. */
type Finder = (at: number) => (number: number, part?: string) => string | undefined

/** Whether a turn is labelled with a part of its number, such as the `b` of `Vraag 3b`. */
function hasPart({ label, numbers }: Turn, part: string): boolean {
  return labelParts(label, numbers).some(one => one.endsWith(part))
}

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
  return mentionsOf(ORDINAL.matchAll(lower)).flatMap(({ start, end, groups }) => {
    const target = finder(start)(ORDINALS.get(groups['ordinal'] ?? '') ?? 0)
    const isElsewhere = ELSEWHERE.test(text.slice(end, end + 90))
    return target === undefined || isElsewhere ? [] : [{ kind: 'cross-reference', start, end, target }]
  })
}

/** Where a pattern that looks back for a mention from its last word finds one. */
function mentionsOf(matches: Iterable<RegExpExecArray>) {
  return [...matches].map(({ index, 0: { length }, groups = {} }) => {
    const end = index + length
    return { start: end - (groups['mention']?.length ?? 0), end, groups }
  })
}

/** Mentions of the question before, which only a numbered turn can make. */
function findPrevious(lower: string, turns: readonly Turn[], finder: Finder): Inline[] {
  return mentionsOf(lower.matchAll(BEFORE)).flatMap(({ start, end }) => {
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
  part: string | undefined,
  start: number,
  listStart: number,
  find: (number: number, part?: string) => string | undefined,
): Inline[] {
  const pieces = [...list.matchAll(PIECE)]
  return pieces.map((piece, index) => {
    const own = index === pieces.length - 1 ? part : undefined
    const targets = readNumbers(piece[0]).flatMap(number => find(number, own) ?? [])
    const [target] = targets
    return {
      kind: 'cross-reference',
      start: index === 0 ? start : listStart + piece.index,
      end: listStart + piece.index + piece[0].length + (own?.length ?? 0),
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
      const again = first === 1 && last === 1 && !isLaterPart(turn)
      if (first < last || again) round += 1
      last = first
      rounds.set(turn, round)
    }
  }
  return rounds
}

/** Whether a turn goes on with the parts of its number: `1b`, `1.2`. */
function isLaterPart({ label }: Turn): boolean {
  const part = labelLetter(label)
  return part !== '' && part !== 'a' && part !== '.1'
}

const MOVED = anyLanguage(({ motions }) => motions?.beforeMover).replaceAll('_', GAP)
const MOTION = new RegExp(anyLanguage(({ motions }) => motions?.byMover).replaceAll('_', GAP), 'gu')

/** Motions named by who moved them; offsets are UTF-16. */
export function findMotions(text: string): Inline[] {
  return [...text.matchAll(MOTION)].map(match => ({
    kind: 'motion',
    start: match.index,
    end: match.index + match[0].length,
    target: match[0].replace(new RegExp(`^(?:${MOVED})`, 'u'), ''),
  }))
}
