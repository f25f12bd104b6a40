import { lowerCase } from '../../basics/lower-case'

/** A pattern, what it counts, and words in lower case one of which stands in whatever it matches: they are looked for first. */
type Clue = readonly [pattern: RegExp, weight: number, words?: readonly string[]]

interface Clues {
  readonly asPrinted: readonly Clue[]
  /** Of the text in lower case. */
  readonly inLowerCase: readonly Clue[]
}

/** What members of parliament write when they ask. */
const ASKING: Clues = {
  asPrinted: [
    [/\b(?:het lid|dit lid) (?:\p{Lu}|vraagt)/gu, 3, ['t lid ']],
    [/\?/g, 1.2],
  ],
  inLowerCase: [
    [
      /\b(?:de|deze|dezelfde|voornoemde|genoemde|dezer) leden\b(?! van (?:de|het) (?:raad|commissie))/gu,
      3,
      ['leden'],
    ],
    [/\bde aan het woord zijnde leden\b/gu, 3, ['zijnde leden']],
    [/\b[\p{L}\d-]+fractieleden\b/gu, 3, ['fractieleden']],
    [
      /\b(?:kan|deelt|is|heeft|vindt|acht|ziet|wil|gaat|erkent|zal|welke|hoe|waarom|klopt) (?:de|het) (?:minister|staatssecretaris|kabinet|regering)\b/gu,
      1.5,
      ['minister', 'staatssecretaris', 'kabinet', 'regering'],
    ],
    [/\bde (?:minister|staatssecretaris)\b/gu, 0.6, ['de minister', 'de staatssecretaris']],
    [
      /\b(?:vragen|vraagt|constateren|menen|lezen|verzoeken) (?:zij|deze leden)\b/gu,
      1,
      [' zij', ' deze leden'],
    ],
  ],
}

/** What a cabinet writes when it answers. */
const ANSWERING: Clues = {
  asPrinted: [
    [/^(?:Zie|Voor (?:het )?antwoord|Verwezen wordt|Ja|Nee|Neen)\b/u, 2.5],
    [/^(?:Het kabinet|De regering|Ik|Nederland|Wij|Mijn)\b/u, 2],
    [/\bNederland (?:is|zet|blijft|levert|hecht|staat|neemt|zal|onderhoudt)\b/gu, 0.6, ['nederland ']],
  ],
  inLowerCase: [
    [
      /\b(?:uw kamer|zoals (?:ook )?(?:aangegeven|gemeld|vermeld|toegelicht)|conform de motie)\b/gu,
      1.2,
      ['uw kamer', 'zoals ', 'conform de motie'],
    ],
    [
      /\bhet kabinet (?:is|deelt|zet|hecht|acht|wil|zal|blijft|verwijst|bepleit|volgt)\b/gu,
      0.8,
      ['het kabinet'],
    ],
    [
      /\b(?:ik|wij) (?:ben|heb|zal|kan|deel|vind|acht|verwijs|hebben|zijn|constateren|achten)\b/gu,
      0.8,
      ['ik ', 'wij '],
    ],
  ],
}

/** What a paragraph that says nothing either way counts: an answer goes on sooner than a question begins. */
const NEUTRAL = -0.5
/** Without a question mark and without naming who asks, a paragraph asks nothing, whatever else it says. */
const ASKS = /\?|\b(?:leden|lid|fractieleden)\b/u
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
  return clues.reduce((sum, [clue, weight, words]) => {
    const mayMatch = words?.some(word => lower.includes(word)) ?? true
    return mayMatch ? sum + Math.min(MOST, text.match(clue)?.length ?? 0) * weight : sum
  }, 0)
}

const COURTESY =
  /kennis\s?(?:genomen|nemen)|(?:hebben|heeft) [^.?]{0,60}\b(?:vragen|opmerkingen)|danken|belangstelling (?:voor|gelezen)|behoefte/i

/** Whether a paragraph only introduces a party's questions: every sentence is a courtesy, and none asks. */
export function isCourtesy(paragraph: string): boolean {
  const sentences = paragraph.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter(sentence => sentence.trim() !== '')
  return (
    sentences.length <= 3 && !paragraph.includes('?') && sentences.every(sentence => COURTESY.test(sentence))
  )
}

const REQUEST =
  /\?|\b(?:vragen|vraagt|verzoeken|verzoekt|vernemen|horen|ontvangen|benieuwd|toelichten|toelichting|reflecteren|uiteenzetten|dringen|roepen|toezegging|gaarne|(?:wil|willen) (?:[\p{L}]+ ){0,4}(?:weten|zien)|zien graag)\b/iu

/** Whether a paragraph asks for something. */
export function requests(paragraph: string): boolean {
  return REQUEST.test(paragraph)
}
