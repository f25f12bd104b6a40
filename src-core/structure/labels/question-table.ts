import { append } from '../../basics/append'
import { evenSpaces } from '../../basics/even-spaces'
import { anyLanguage } from '../../vocabulary/languages'
import { type PaperLine, sliceLine } from '../lines/paper-line'
import { NAMED_LABELS, readLabel } from './labels'

/** What the heads of such a table's columns say. */
export const NUMBER_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.numberColumn)})$`, 'i')
export const QUESTION_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.questionColumn)})$`, 'i')
export const ANSWER_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.answerColumn)})$`, 'i')
const NUMBER = /^\d{1,4}\.?$/
const NUMBERED = /^\s*\d{1,4}[.)]?\s+/

/**
 * Questions that a paper puts in a table, `Nr | Vraag | Antwoord` or `Vraag 1 | …`, in plain text with tabs between, as
 * label, question and answer each in a paragraph. A table's head and further columns, which say where a question points,
 * become furniture; others stay.
 */
export function unfoldQuestionTables(lines: readonly PaperLine[]): PaperLine[] {
  return isAskedAgain(lines) ? [...lines] : unfoldLabelledRows(unfoldHeadedTables(lines))
}

/** Whether most numbered questions of a paper's tables stand in paragraphs too: those tables only list what is asked below. */
function isAskedAgain(lines: readonly PaperLine[]): boolean {
  const listed = new Set<string>()
  for (const line of lines) {
    if (line.role !== 'table-row') continue
    const [number, question] = cellsOf(line)
    if (number && question && NUMBER.test(number.text.trim())) listed.add(evenSpaces(question.text.trim()))
  }
  if (listed.size === 0) return false
  const again = lines.filter(
    ({ role, text }) => role !== 'table-row' && listed.has(evenSpaces(text.replace(NUMBERED, '').trim())),
  )
  return again.length * 2 > listed.size
}

function unfoldHeadedTables(lines: readonly PaperLine[]): PaperLine[] {
  const found: PaperLine[] = []
  let answers: number | null = null
  let within = false
  for (const line of lines) {
    const cells = line.role === 'table-row' ? cellsOf(line) : tabbedCells(line)
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
      append(found, unfold(cells, answers))
    } else {
      within &&= cells.length > 1 || line.role === 'table-row' || !hasWords(line)
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

/** A row with more cells holds no questions. */
const MOST_CELLS = 40

function isWide({ cells = [] }: PaperLine): boolean {
  return cells.length > MOST_CELLS
}

/** The cells of a row that may hold a question, else none. */
function cellsOf(line: PaperLine): PaperLine[] {
  if (isWide(line)) return []
  const whole = paragraph(line)
  return (line.cells ?? []).map(({ start, end }) => sliceLine(whole, start, end))
}

/** The cells of a table that plain text writes with tabs between. */
function tabbedCells(line: PaperLine): PaperLine[] {
  if (line.role !== undefined || !line.text.includes('\t')) return []
  const ends = [...line.text.matchAll(/\t|$/g)].map(({ index }) => index)
  return ends
    .slice(0, MOST_CELLS)
    .map((end, cell) => sliceLine(line, cell === 0 ? 0 : (ends[cell - 1] ?? 0) + 1, end))
}

/** A line that is no row any more. */
function paragraph({ cells: _cells, role: _role, opensTable: _opens, ...line }: PaperLine): PaperLine {
  return line
}

/** Tables whose first column holds labels, `Vraag 1` or `1` and `Antwoord`: each cell becomes a paragraph. */
function unfoldLabelledRows(lines: readonly PaperLine[]): PaperLine[] {
  const rows = lines.map(line => (line.role === 'table-row' ? cellsOf(line).filter(hasWords) : []))
  const labels = rows.map(cells => (cells.length > 1 ? rowLabel(cells) : null))
  const questions = labels.filter(label => label === 'question').length
  const answers = labels.filter(label => label === 'answer').length
  const asked = rows.filter((cells, index) => labels[index] === 'number' && asks(cells)).length
  const numbers = labels.filter(label => label === 'number').length
  const named = questions > 1 || (questions > 0 && answers > 0)
  const numbered = numbers > 1 && (answers > 1 || asked * 2 > numbers) && asked > 1
  if (!named && !numbered) return [...lines]
  let within = false
  return lines.flatMap((line, index) => {
    const label = labels[index] ?? null
    if (line.role !== 'table-row') {
      within &&= !hasWords(line)
      return [line]
    }
    const isOpening = label !== null && (label !== 'number' || numbered)
    // What an answer needs more room for goes on in rows without a label.
    within = isOpening || (within && !isWide(line) && (rows[index]?.length ?? 0) < 2)
    if (!within) return [line]
    return (rows[index] ?? []).flatMap(cell => [cell, { text: '', page: cell.page }])
  })
}

function rowLabel([first]: readonly PaperLine[]): 'question' | 'answer' | 'number' | null {
  const text = first?.text.trim() ?? ''
  if (NUMBER.test(text)) return 'number'
  const label = readLabel(text, NAMED_LABELS)
  if (label?.kind !== 'question' && label?.kind !== 'answer') return null
  return label.length === undefined ? label.kind : null
}

function asks(cells: readonly PaperLine[]): boolean {
  return /\?[”"'’»)]*\s*\S{0,3}$/.test(cells[1]?.text ?? '')
}

function hasWords({ text }: PaperLine): boolean {
  return /\S/.test(text)
}
