type Clues = readonly (readonly [RegExp, number])[]

/** What members of parliament write when they ask. */
const ASKING: Clues = [
  [/\b(?:de|deze|dezelfde|voornoemde|genoemde|dezer) leden\b(?! van (?:de|het) (?:raad|commissie))/giu, 3],
  [/\bde aan het woord zijnde leden\b/giu, 3],
  [/\b[\p{L}\d-]+fractieleden\b/giu, 3],
  [/\b(?:het lid|dit lid) (?:\p{Lu}|vraagt)/gu, 3],
  [/\?/g, 1.2],
  [
    /\b(?:kan|deelt|is|heeft|vindt|acht|ziet|wil|gaat|erkent|zal|welke|hoe|waarom|klopt) (?:de|het) (?:minister|staatssecretaris|kabinet|regering)\b/giu,
    1.5,
  ],
  [/\bde (?:minister|staatssecretaris)\b/giu, 0.6],
  [/\b(?:vragen|vraagt|constateren|menen|lezen|verzoeken) (?:zij|deze leden)\b/giu, 1],
]

/** What a cabinet writes when it answers. */
const ANSWERING: Clues = [
  [/^(?:Zie|Voor (?:het )?antwoord|Verwezen wordt|Ja|Nee|Neen)\b/u, 2.5],
  [/^(?:Het kabinet|De regering|Ik|Nederland|Wij|Mijn)\b/u, 2],
  [/\b(?:uw Kamer|zoals (?:ook )?(?:aangegeven|gemeld|vermeld|toegelicht)|conform de motie)\b/giu, 1.2],
  [/\bhet kabinet (?:is|deelt|zet|hecht|acht|wil|zal|blijft|verwijst|bepleit|volgt)\b/giu, 0.8],
  [/\bNederland (?:is|zet|blijft|levert|hecht|staat|neemt|zal|onderhoudt)\b/gu, 0.6],
  [/\b(?:ik|wij) (?:ben|heb|zal|kan|deel|vind|acht|verwijs|hebben|zijn|constateren|achten)\b/giu, 0.8],
]

/** What a paragraph that says nothing either way counts: an answer goes on sooner than a question begins. */
const NEUTRAL = -0.5
/** Without a question mark and without naming who asks, a paragraph asks nothing, whatever else it says. */
const ASKS = /\?|\b(?:leden|lid|fractieleden)\b/u
/** No clue counts more than this often, so that length decides nothing. */
const MOST = 3

/** How much a paragraph reads like asking (above 0) or like answering (below 0). */
export function askingScore(paragraph: string): number {
  return NEUTRAL + (ASKS.test(paragraph) ? count(ASKING, paragraph) : 0) - count(ANSWERING, paragraph)
}

function count(clues: Clues, text: string): number {
  return clues.reduce(
    (sum, [clue, weight]) => sum + Math.min(MOST, text.match(clue)?.length ?? 0) * weight,
    0,
  )
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
  /\?|\b(?:vragen|vraagt|verzoeken|verzoekt|vernemen|horen|ontvangen|benieuwd|toelichten|toelichting|reflecteren|uiteenzetten|dringen|roepen|toezegging|gaarne|willen (?:graag )?(?:weten|zien)|zien graag)\b/iu

/** Whether a paragraph asks for something. */
export function requests(paragraph: string): boolean {
  return REQUEST.test(paragraph)
}
