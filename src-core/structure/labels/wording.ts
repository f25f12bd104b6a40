import { lowerCase } from '../../basics/lower-case'
import { anyLanguage, anyPattern, everyLanguage } from '../../vocabulary/languages'
import type { HintedPattern, WordingWords } from '../../vocabulary/shape/wording-words'

/** A pattern, what it counts, and words in lower case one of which stands in whatever it matches: they are looked for first. */
type Clue = readonly [pattern: RegExp, weight: number, words?: readonly string[]]

interface Clues {
  readonly asPrinted: readonly Clue[]
  /** Of the text in lower case. */
  readonly inLowerCase: readonly Clue[]
}

function clue(pick: (wording: WordingWords) => HintedPattern | undefined, weight: number): Clue {
  const hinted = everyLanguage(({ wording }) => wording && pick(wording))
  const pattern = hinted.map(({ pattern: source }) => source).join('|')
  return [new RegExp(pattern, 'gu'), weight, hinted.flatMap(({ holds }) => holds)]
}

/** What members of parliament write when they ask. */
const ASKING: Clues = {
  asPrinted: [clue(({ memberAsks }) => memberAsks, 3), [/\?/g, 1.2]],
  inLowerCase: [
    clue(({ membersAsk }) => membersAsk, 3),
    clue(({ speakersAsk }) => speakersAsk, 3),
    clue(({ partyAsks }) => partyAsks, 3),
    clue(({ asksGovernment }) => asksGovernment, 1.5),
    clue(({ ofMinister }) => ofMinister, 0.6),
    clue(({ theyAsk }) => theyAsk, 1),
  ],
}

/** What a cabinet writes when it answers. */
const ANSWERING: Clues = {
  asPrinted: [
    [new RegExp(String.raw`^(?:${anyLanguage(({ wording }) => wording?.opensAnswer)})\b`, 'u'), 2.5],
    [new RegExp(String.raw`^(?:${anyLanguage(({ wording }) => wording?.governmentOpens)})\b`, 'u'), 2],
    clue(({ countryActs }) => countryActs, 0.6),
  ],
  inLowerCase: [
    clue(({ toChamber }) => toChamber, 1.2),
    clue(({ governmentActs }) => governmentActs, 0.8),
    clue(({ ministerActs }) => ministerActs, 0.8),
  ],
}

/** What a paragraph that says nothing either way counts: an answer goes on sooner than a question begins. */
const NEUTRAL = -0.5
/** Without a question mark and without naming who asks, a paragraph asks nothing, whatever else it says. */
const ASKS = new RegExp(String.raw`\?|\b(?:${anyLanguage(({ wording }) => wording?.members)})\b`, 'u')
/** No clue counts more than this often, so that length decides nothing. */
const MOST = 3

/** How much a paragraph reads like asking (above 0) or like answering (below 0). */
export function askingScore(paragraph: string): number {
  const lower = lowerCase(paragraph)
  const asking = ASKS.test(paragraph) ? count(ASKING, paragraph, lower) : 0
  return NEUTRAL + asking - count(ANSWERING, paragraph, lower)
}

function count({ asPrinted, inLowerCase }: Clues, text: string, lower: string): number {
  return countIn(asPrinted, text, lower) + countIn(inLowerCase, lower, lower)
}

function countIn(clues: readonly Clue[], text: string, lower: string): number {
  return clues.reduce((sum, [pattern, weight, words]) => {
    const mayMatch = words?.some(word => lower.includes(word)) ?? true
    return mayMatch ? sum + Math.min(MOST, text.match(pattern)?.length ?? 0) * weight : sum
  }, 0)
}

const GOES_ON_TO_ASK = anyPattern(({ wording }) => wording?.goesOnToAsk, 'iu')
const COURTESY = anyPattern(({ wording }) => wording?.courtesy, 'i')

/** Whether a paragraph only introduces a party's questions: every sentence is a courtesy, and none asks. */
export function isCourtesy(paragraph: string): boolean {
  const sentences = paragraph.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter(sentence => sentence.trim() !== '')
  return (
    sentences.length <= 3 &&
    !paragraph.includes('?') &&
    !GOES_ON_TO_ASK.test(paragraph) &&
    sentences.every(sentence => COURTESY.test(sentence))
  )
}

const REQUEST = new RegExp(String.raw`\?|\b(?:${anyLanguage(({ wording }) => wording?.requests)})\b`, 'iu')

/** Whether a paragraph asks for something. */
export function requests(paragraph: string): boolean {
  return REQUEST.test(paragraph)
}
