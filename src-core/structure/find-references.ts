import type { Inline, Turn } from '../document/model'

const CROSS_REFERENCE =
  /(?:(?:be)?antwoord(?:en|ing)?(?: (?:op|van|onder))?(?: de)?(?: vra(?:ag|gen))?|vra(?:ag|gen))\s(?<list>\d{1,3}(?:(?:\s?,\s?|\sen\s|\st\/m\s|\stot en met\s|\s?[–-]\s?)(?:en\s)?\d{1,3})*)(?![\p{L}\d])/giu

/**
 * Mentions of other questions and answers, one range a number, each pointing at its turn: what was answered where the
 * words say so or an answer exists, else the question. A label is no mention of itself. Offsets are UTF-16.
 */
export function findCrossReferences(
  text: string,
  turns: readonly Turn[],
  isLabel: (offset: number) => boolean,
): Inline[] {
  const answers = byNumber(turns, 'answer')
  const questions = byNumber(turns, 'question')
  const found: Inline[] = []
  for (const match of text.matchAll(CROSS_REFERENCE)) {
    if (isLabel(match.index)) continue
    const list = match.groups?.['list'] ?? ''
    const listStart = match.index + match[0].length - list.length
    for (const number of list.matchAll(/\d+/g)) {
      const turn = answers.get(Number(number[0])) ?? questions.get(Number(number[0]))
      const start = number.index === 0 ? match.index : listStart + number.index
      const end = listStart + number.index + number[0].length
      found.push({ kind: 'cross-reference', start, end, ...(turn && { target: turn.id }) })
    }
  }
  return found
}

function byNumber(turns: readonly Turn[], role: Turn['role']): Map<number, Turn> {
  const map = new Map<number, Turn>()
  for (const turn of turns) {
    if (turn.role === role) for (const number of turn.numbers) if (!map.has(number)) map.set(number, turn)
  }
  return map
}

const MOTION =
  /[Mm]otie(?:-| van (?:het lid|de leden) | )\p{Lu}[\p{L}-]+(?:(?:\/| en )(?:(?:de|van|der|den|ten) )*\p{Lu}[\p{L}-]+)*(?: c\.s\.)?/gu

/** Motions named by who moved them. */
export function findMotions(text: string): Inline[] {
  return [...text.matchAll(MOTION)].map(match => ({
    kind: 'motion',
    start: match.index,
    end: match.index + match[0].length,
    target: match[0].replace(/^[Mm]otie(?:-| van (?:het lid|de leden) | )/, ''),
  }))
}
