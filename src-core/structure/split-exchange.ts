/** Where the answer ends in a run of paragraphs that answer one question and go on to ask the next. */
export interface Split {
  /** How many paragraphs belong to the answer. */
  readonly answers: number
  /** 0 to 1: how much better this split is than the next best. */
  readonly certainty: number
}

/**
 * Splits the paragraphs after an answer's label into the answer and the next question by their wording alone: members
 * of a party ask, the cabinet answers. `asksNext` tells whether another answer follows, so that a question must be there.
 */
export function splitExchange(paragraphs: readonly string[], asksNext: boolean): Split {
  const scores = paragraphs.map(askingScore)
  const last = asksNext ? paragraphs.length - 1 : paragraphs.length
  const first = Math.min(1, paragraphs.length)
  const total = scores.reduce((sum, score) => sum + score, 0)
  let before = 0
  const options: { answers: number; value: number }[] = []
  for (let answers = 0; answers <= paragraphs.length; answers += 1) {
    if (answers >= first && answers <= Math.max(first, last)) {
      const unanswered = !asksNext && answers < paragraphs.length ? UNANSWERED : 0
      options.push({ answers, value: total - 2 * before - unanswered })
    }
    before += scores[answers] ?? 0
  }
  options.sort((a, b) => b.value - a.value)
  const [best, second] = options
  if (!best) return { answers: paragraphs.length, certainty: 0.5 }
  const margin = second ? best.value - second.value : 4
  return { answers: best.answers, certainty: Math.min(0.99, 0.5 + margin / 8) }
}

const ASKING: readonly (readonly [RegExp, number])[] = [
  [/\b(?:de|deze|dezelfde) leden\b(?! van (?:de|het) (?:raad|commissie))/giu, 3],
  [/\b(?:het lid|dit lid) (?:\p{Lu}|vraagt)/gu, 3],
  [/\?/g, 1.2],
  [
    /\b(?:kan|deelt|is|heeft|vindt|acht|ziet|wil|gaat|erkent|zal) (?:de|het) (?:minister|staatssecretaris|kabinet|regering)\b/giu,
    1.5,
  ],
  [/\bde (?:minister|staatssecretaris)\b/giu, 0.6],
  [/\b(?:vragen|vraagt|constateren|menen|lezen|verzoeken) (?:zij|deze leden)\b/giu, 1],
]

const ANSWERING: readonly (readonly [RegExp, number])[] = [
  [/^(?:Zie|Voor (?:het )?antwoord|Verwezen wordt|Ja|Nee)\b/u, 2.5],
  [/^(?:Het kabinet|De regering|Ik|Nederland)\b/u, 2],
  [/\b(?:uw Kamer|zoals (?:ook )?(?:aangegeven|gemeld|vermeld|toegelicht)|conform de motie)\b/giu, 1.2],
  [/\bhet kabinet (?:is|deelt|zet|hecht|acht|wil|zal|blijft|verwijst|bepleit|volgt)\b/giu, 0.8],
  [/\bNederland (?:is|zet|blijft|levert|hecht|staat|neemt|zal|onderhoudt)\b/gu, 0.6],
]

/** What a paragraph that says nothing either way counts: an answer goes on sooner than a question begins. */
const NEUTRAL = -0.5
/** Without a question mark and without naming who asks, a paragraph asks nothing, whatever else it says. */
const ASKS = /\?|\b(?:leden|lid)\b/u
/** What an unanswered question at a party's end must outweigh, since nearly every question has an answer. */
const UNANSWERED = 3
/** No clue counts more than this often, so that length decides nothing. */
const MOST = 3

function askingScore(paragraph: string): number {
  return NEUTRAL + (ASKS.test(paragraph) ? count(ASKING, paragraph) : 0) - count(ANSWERING, paragraph)
}

function count(clues: readonly (readonly [RegExp, number])[], text: string): number {
  return clues.reduce(
    (sum, [clue, weight]) => sum + Math.min(MOST, text.match(clue)?.length ?? 0) * weight,
    0,
  )
}

const COURTESY =
  /kennis\s?genomen van|(?:hebben|heeft) (?:hierover |daarover |hierbij )?(?:nog )?(?:enkele|een aantal|de volgende|verschillende)? ?(?:vragen|opmerkingen)|danken/i

/** Whether a paragraph only introduces a party's questions: every sentence is a courtesy, and none asks. */
export function isCourtesy(paragraph: string): boolean {
  const sentences = paragraph.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter(sentence => sentence.trim() !== '')
  return (
    sentences.length <= 3 && !paragraph.includes('?') && sentences.every(sentence => COURTESY.test(sentence))
  )
}
