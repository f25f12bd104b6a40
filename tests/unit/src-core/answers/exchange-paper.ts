import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { makeDocument } from '../builders'

/** Lines such as `vraag 1 VVD: …` and `antwoord 1: …` as a paper with a turn a line; any other line is in no turn. */
export function exchangePaper(
  lines: readonly string[],
  rest: Partial<StructuredDocument> = {},
): StructuredDocument {
  const text = lines.join('\n')
  const base = makeDocument(text)
  const turns: Turn[] = []
  for (const block of base.blocks) {
    const line = text.slice(block.start, block.end)
    const [, role, number, party] = /^(vraag|antwoord) (\d+)(?: (\w+))?:/i.exec(line) ?? []
    if (!role || !number) continue
    const isAnswer = role.toLowerCase() === 'antwoord'
    const asked = turns.filter(one => one.role === 'question' && one.numbers.includes(Number(number)))
    turns.push({
      id: `${isAnswer ? 'a' : 'q'}${number}`,
      role: isAnswer ? 'answer' : 'question',
      label: line.slice(0, line.indexOf(':') + 1),
      numbers: [Number(number)],
      party: party ?? null,
      speaker: null,
      start: block.start,
      end: block.end,
      answers: isAnswer ? asked.map(({ id }) => id) : [],
      certainty: 1,
      edges: { start: 1, end: 1 },
    })
  }
  return { ...base, turns, ...rest }
}
