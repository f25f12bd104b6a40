import { type PaperLine, sliceLine } from './paper-line'

const NUMBER_HEAD = /^(?:nr\.?|nummer|no\.?|number)$/i
const QUESTION_HEAD = /^(?:vraag|vragen|questions?)$/i
const ANSWER_HEAD = /^(?:antwoord|antwoorden|answers?)$/i
const NUMBER = /^\d{1,4}\.?$/

/**
 * Questions that a paper puts in a table, `Nr | Vraag | Antwoord`, as number, question and answer each in a paragraph.
 * The table's head and further columns, which say where a question points, become furniture; other tables stay.
 */
export function unfoldQuestionTables(lines: readonly PaperLine[]): PaperLine[] {
  const found: PaperLine[] = []
  let answers: number | null = null
  let within = false
  for (const line of lines) {
    const cells = line.role === 'table-row' ? cellsOf(line) : []
    const [number, question] = cells
    if (
      number &&
      question &&
      NUMBER_HEAD.test(number.text.trim()) &&
      QUESTION_HEAD.test(question.text.trim())
    ) {
      const at = cells.findIndex(({ text }) => ANSWER_HEAD.test(text.trim()))
      answers = at < 0 ? null : at
      within = true
      found.push({ ...paragraph(line), role: 'furniture' })
    } else if (within && number && question && NUMBER.test(number.text.trim())) {
      found.push(...unfold(cells, answers))
    } else {
      within &&= line.role === 'table-row' || !/\S/.test(line.text)
      found.push(line)
    }
  }
  return found
}

function unfold(cells: readonly PaperLine[], answers: number | null): PaperLine[] {
  return cells.flatMap((cell, index) => {
    if (!/\S/.test(cell.text)) return []
    const aside = index > 1 && index !== answers
    return [aside ? { ...cell, role: 'furniture' as const } : cell, { text: '', page: cell.page }]
  })
}

function cellsOf(line: PaperLine): PaperLine[] {
  return (line.cells ?? []).map(({ start, end }) => paragraph(sliceLine(line, start, end)))
}

/** A line that is no row any more. */
function paragraph({ cells: _cells, role: _role, ...line }: PaperLine): PaperLine {
  return line
}
