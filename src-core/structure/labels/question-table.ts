import { append } from '../../basics/append'
import { evenSpaces } from '../../basics/even-spaces'
import type { ExtractedOpening } from '../../document/extracted'
import { type PaperLine, sliceLine } from '../lines/paper-line'
import { partyName } from '../parties/party-name'
import { type QuestionColumns, questionColumns } from '../tables/question-columns'
import { NAMED_LABELS, readLabel } from './labels'

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
  let columns: QuestionColumns | null = null
  for (const line of lines) {
    const cells = line.role === 'table-row' ? cellsOf(line) : tabbedCells(line)
    const heads = cells.length > 1 ? questionColumns(cells.map(({ text }) => text)) : null
    if (heads) {
      columns = heads
      found.push({ ...paragraph(line), role: 'furniture' })
    } else if (columns && isAsked(cells, columns)) {
      append(found, unfold(cells, columns))
    } else if (columns && goesOn(cells, columns)) {
      append(found, cells.filter(hasWords))
      found.push({ text: '', page: line.page })
    } else {
      if (cells.length < 2 && line.role !== 'table-row' && hasWords(line)) columns = null
      found.push(line)
    }
  }
  return found
}

function isAsked(cells: readonly PaperLine[], { number, question }: QuestionColumns): boolean {
  return cells[question] !== undefined && NUMBER.test(cells[number]?.text.trim() ?? '')
}

/** Whether a row only goes on with the answer above it, as behind the end of a page. */
function goesOn(cells: readonly PaperLine[], { answer }: QuestionColumns): boolean {
  return answer !== null && cells.every((cell, at) => hasWords(cell) === (at === answer))
}

/**
 * A row as paragraphs: its number, its question and its answer, of which the heads above them say what they are; what else
 * stands in the row, such as the party that asks, is furniture.
 */
function unfold(cells: readonly PaperLine[], columns: QuestionColumns): PaperLine[] {
  const { number, party, question, answer } = columns
  const words = (at: number | null) => (at === null ? '' : (cells[at]?.text.trim() ?? ''))
  const numbers = [Number.parseInt(words(number), 10)]
  const asks: ExtractedOpening = {
    role: 'question',
    numbers,
    ...(words(party) !== '' && { party: partyName(words(party)) }),
  }
  const asides = cells.map((_, at) => at).filter(at => at !== number && at !== question && at !== answer)
  const order = [...asides, number, question, ...(answer === null ? [] : [answer])]
  return order.flatMap(at => {
    const cell = cells[at]
    if (!cell || !hasWords(cell)) return []
    const end = { text: '', page: cell.page }
    if (at === number) return [answer === null && party === null ? cell : { ...cell, opens: asks }, end]
    if (at === question) return [cell, end]
    return at === answer
      ? [{ ...cell, opens: { role: 'answer' as const, numbers } }, end]
      : [{ ...cell, role: 'furniture' as const }, end]
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
