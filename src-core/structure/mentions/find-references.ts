import { append } from '../../basics/append'
import { smallest } from '../../basics/extremes'
import type { Inline, TextRange, Turn } from '../../document/model'
import { readNumbers } from '../../document/read-numbers'
import { MONTHS } from './find-dates'

// Blocks are separated by line feeds, and no mention goes on in another block.
const GAP = String.raw`[^\S\n]`
const LIST = String.raw`\d{1,3}(?:(?:_?,_?(?:en |and |und )?|_en_|_and_|_und_|_&_|_t/m_|_tot en met_|_tot_|_bis_|_to_|_?[–-]_?)(?:(?:vra(?:ag|gen)|questions?)_)?\d{1,3}(?![\d\p{L}]))*`
const CROSS_REFERENCE = new RegExp(
  String.raw`(?<!\b(?:gegeven|beantwoorde)_)\b(?:(?:be)?antwoord(?:en|ing)?(?: (?:op|van|onder|bij))?(?: de)?(?: (?:deel)?vra(?:ag|gen))?|vra(?:ag|gen)|(?:answers? to )?questions?|(?:antwort(?:en)? (?:zu|auf) )?(?:die |den )?fragen?)_(?:nrs?\.? ?|nummers? )?(?<list>${LIST})(?![\p{L}\d%]|[.,·]\d|[-/]\d|_?(?:procent|euro|miljoen|jaar|keer|uur|dagen)\b|_(?:${MONTHS.join('|')})\b)`.replaceAll(
    '_',
    GAP,
  ),
  'giu',
)
const BEFORE =
  /(?:(?:antwoord|antwoorden|beantwoording) op )?(?:de|mijn|uw|die) (?:vorige|voorgaande|voorafgaande|bovenstaande) vraag(?!\p{L})|(?:answer to )?the (?:previous|preceding) question(?!\p{L})/giu

/** What follows a mention of another paper's questions. */
const ELSEWHERE =
  /^(?: on \d{1,2} \p{Lu}\p{Ll}+| d\.d\. ?\d| van \d{1,2} \p{Ll}+ \d{4})|^[^.;?!]{0,40}(?:\bvan (?:de |het )?(?:door (?:u|(?:uw|de) Kamer) )?(?:(?:eerder|eerdere|schriftelijke|gestelde|vragen) |Kamervragen|set|leden |lid )|\((?:Aanhangsel|Kamerstuk|Handelingen|20\d\d[ZD])|Aanhangsel (?:van de )?Handelingen)/u

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
  const find = (number: number) => (answers.get(number) ?? questions.get(number))?.id
  const found: Inline[] = []
  let label = 0
  for (const match of text.matchAll(CROSS_REFERENCE)) {
    while ((labels[label]?.end ?? Number.POSITIVE_INFINITY) <= match.index) label += 1
    if ((labels[label]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const list = match.groups?.['list'] ?? ''
    const end = match.index + match[0].length
    if (ELSEWHERE.test(text.slice(end, end + 90))) continue
    append(found, readList(list, match.index, end - list.length, find))
  }
  return [...found, ...findPrevious(text, turns, find)]
}

/** Mentions of the question before, which only a numbered turn can make. */
function findPrevious(
  text: string,
  turns: readonly Turn[],
  find: (number: number) => string | undefined,
): Inline[] {
  return [...text.matchAll(BEFORE)].flatMap(({ index: start, 0: { length } }) => {
    const turn = turns.find(one => one.start <= start && start < one.end)
    const number = turn && turn.numbers.length > 0 ? smallest(turn.numbers) : 0
    const target = turn?.role === 'question' || turn?.role === 'answer' ? find(number - 1) : undefined
    return target === undefined ? [] : [{ kind: 'cross-reference', start, end: start + length, target }]
  })
}

const PIECE = /\d+(?:\s?(?:t\/m|tot en met|tot|bis|to|[–-])\s?(?:(?:vra(?:ag|gen)|questions?)\s)?\d+)?/giu

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

function byNumber(turns: readonly Turn[], role: Turn['role']): Map<number, Turn> {
  const map = new Map<number, Turn>()
  for (const turn of turns) {
    if (turn.role === role) for (const number of turn.numbers) if (!map.has(number)) map.set(number, turn)
  }
  return map
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
