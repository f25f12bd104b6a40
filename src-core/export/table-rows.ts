import { noteText } from '../annotation/note-text'
import { stands } from '../annotation/stands'
import { groupBy } from '../basics/group-by'
import { ownValue } from '../basics/own-value'
import { partiesIn, turnSaying } from '../document/locate'
import { plainQuotation, quotePassage } from '../document/quotation'
import { whoSpeaks } from '../turns/who-speaks'
import { citePassageIn } from './citing/cite'
import { numberBesideTitle } from './citing/number-beside-title'
import { printedPage } from './citing/printed-pages'
import { styleOf } from './citing/styles'
import type { CollectedExport, ExportEntry } from './collect-entries'
import { collectTurns, type ExportTurn } from './collect-turns'
import { connectionLine } from './connections/export-connection'
import type { ExportNote } from './export-note'
import { answerOf, type ExportJudgement, judgementsIn } from './judged-answers'
import type { ExportRegion } from './regions/export-region'
import { regionReplies } from './regions/region-parts'
import { regionWords } from './regions/region-words'
import { type RenderOptions, type SettledOptions, settleOptions } from './render-options'
import type { Cell, Column, Sheet } from './sheets/sheet'
import { exportWords } from './words'

/** A column by what its cells say of a row. */
interface Told<Row> extends Column {
  cell(row: Row): Cell
}

/** What stands between several of a kind in one cell. */
const BETWEEN = '; '

/** An export as a table: a row for each annotation, or for each turn. The rows are made as they are asked for. */
export function tableOf(source: CollectedExport, options: RenderOptions): Sheet {
  const chosen = settleOptions(options)
  return chosen.rows === 'turns' ? turnTable(source, chosen) : annotationTable(source, chosen)
}

/** A row for each annotation, then one for each note that is on no passage and each region of a page: of these only the columns that say something of it. */
function annotationTable(source: CollectedExport, options: SettledOptions): Sheet {
  const { entries, placedNotes = [], placedRegions = [] } = source
  const words = exportWords(options.language)
  const judged = judgementsIn(source)
  const judgedIn = ({ document, annotation }: ExportEntry) =>
    perAnalyst(judged(document, answerOf(document, annotation)), ({ judgement: { status, kind } }) =>
      [words.statuses[status], ...(kind === null ? [] : [words.replyKinds[kind]])].join(', '),
    )
  const { columns: names } = words
  const columns: readonly (Told<ExportEntry> | null)[] = [
    options.question
      ? {
          title: names.question,
          width: 50,
          cell: ({ questions }) => questions.map(one => plainQuotation(one.quotation)).join('\n'),
        }
      : null,
    { title: names.quote, width: 70, cell: ({ quotation }) => plainQuotation(quotation) },
    { title: names.themes, width: 24, cell: ({ themes }) => themes.map(({ name }) => name).join(BETWEEN) },
    options.notes
      ? { title: names.note, width: 50, cell: ({ annotation }) => noteText(annotation.note) }
      : null,
    options.replies ? { title: names.replies, width: 40, cell: repliesOf } : null,
    [...entries, ...placedRegions].some(({ connections }) => connections.length > 0)
      ? {
          title: names.connections,
          width: 40,
          cell: ({ connections }) => connections.map(connectionLine).join('\n'),
        }
      : null,
    { title: names.author, width: 18, cell: ({ author }) => author },
    { title: names.created, width: 17, cell: ({ annotation }) => ({ moment: annotation.created }) },
    { title: names.paper, width: 40, cell: ({ document }) => document.meta.title },
    { title: names.number, width: 22, cell: ({ document }) => numberBesideTitle(document, options.language) },
    { title: names.date, width: 12, cell: ({ document: { meta } }) => dayOf(meta.date) },
    {
      title: names.party,
      width: 14,
      cell: ({ document, annotation }) =>
        isPlaced(document, annotation)
          ? partiesIn(document, annotation.start, annotation.end).join(BETWEEN)
          : null,
    },
    {
      title: names.role,
      width: 12,
      cell: entry => {
        const turn = turnOf(entry)
        return turn && words.roles[turn.role]
      },
    },
    { title: names.numbers, width: 16, cell: entry => numbersOf(turnOf(entry)?.numbers ?? []) },
    {
      title: names.page,
      width: 8,
      cell: ({ document, annotation }) =>
        isPlaced(document, annotation) ? printedPage(document, annotation.start) : null,
    },
    { title: names.citation, width: 50, cell: ({ citation }) => citation },
    { title: names.place, width: 24, cell: ({ place }) => place },
    { title: names.annotation, width: 24, isCode: true, cell: ({ annotation }) => annotation.id },
    { title: names.link, width: 30, isCode: true, cell: ({ link }) => link },
    {
      title: names.reference,
      width: 40,
      isCode: true,
      cell: ({ document, annotation }) => `${document.id}#${annotation.id}`,
    },
    { title: names.status, width: 30, cell: judgedIn },
  ]
  const sheet = tableFrom(words.title, columns, entries)
  const rows = { ...sheet, rows: withNotes(sheet, placedNotes, options) }
  return { ...sheet, rows: withRegions(rows, placedRegions, options) }
}

function* withNotes(
  { columns, rows }: Sheet,
  notes: readonly ExportNote[],
  { language }: SettledOptions,
): Generator<readonly Cell[]> {
  yield* rows
  const { columns: names } = exportWords(language)
  for (const { note, heading, author, theme, document, turn } of notes) {
    const told: Readonly<Record<string, Cell>> = {
      [names.themes]: theme?.name ?? null,
      [names.note]: noteText(note.note),
      [names.author]: author,
      [names.created]: { moment: note.created },
      [names.paper]: document?.meta.title ?? null,
      [names.number]: document && numberBesideTitle(document, language),
      [names.date]: dayOf(document?.meta.date ?? null),
      [names.party]: turn?.party ?? null,
      [names.role]: turn && exportWords(language).roles[turn.role],
      [names.numbers]: numbersOf(turn?.numbers ?? []),
      [names.place]: heading,
      [names.annotation]: note.id,
    }
    yield columns.map(({ title }) => ownValue(told, title) ?? null)
  }
}

function* withRegions(
  { columns, rows }: Sheet,
  regions: readonly ExportRegion[],
  { language, notes }: SettledOptions,
): Generator<readonly Cell[]> {
  yield* rows
  const { columns: names } = exportWords(language)
  const words = regionWords(language)
  for (const one of regions) {
    const { region, document, themes, citation, place, author, link, connections } = one
    const told: Readonly<Record<string, Cell>> = {
      [names.quote]: region.words === '' ? null : `[${words.words}] ${region.words}`,
      [names.themes]: themes.map(({ name }) => name).join(BETWEEN),
      ...(notes && { [names.note]: noteText(region.note) }),
      [names.connections]: connections.map(connectionLine).join('\n'),
      [names.replies]: regionReplies(one),
      [names.author]: author,
      [names.created]: { moment: region.created },
      [names.paper]: document.meta.title,
      [names.number]: numberBesideTitle(document, language),
      [names.date]: dayOf(document.meta.date),
      [names.citation]: citation,
      [names.place]: place,
      [names.annotation]: region.id,
      [names.link]: link,
      [names.reference]: `${document.id}#${region.id}`,
    }
    yield columns.map(({ title }) => ownValue(told, title) ?? null)
  }
}

function turnTable(source: CollectedExport, options: SettledOptions): Sheet {
  const words = exportWords(options.language)
  const { columns: names } = words
  const style = styleOf(options.citationStyle, source.styles ?? [])
  const placed = groupBy(source.placedNotes ?? [], ({ turn }) => turn)
  const columns: readonly (Told<ExportTurn> | null)[] = [
    { title: names.paper, width: 40, cell: ({ document }) => document.meta.title },
    { title: names.number, width: 22, cell: ({ document }) => numberBesideTitle(document, options.language) },
    { title: names.date, width: 12, cell: ({ document: { meta } }) => dayOf(meta.date) },
    { title: names.numbers, width: 16, cell: ({ turn }) => numbersOf(turn.numbers) },
    { title: names.role, width: 12, cell: ({ turn }) => words.roles[turn.role] },
    { title: names.party, width: 14, cell: ({ turn }) => turn.party },
    { title: names.who, width: 24, cell: ({ document, turn }) => whoSpeaks(document, turn).join(BETWEEN) },
    {
      title: names.text,
      width: 80,
      cell: ({ document, turn }) => plainQuotation(quotePassage(document, turn, options.marks)),
    },
    { title: names.linked, width: 12, cell: ({ linked }) => numbersOf(linked) },
    {
      title: names.status,
      width: 22,
      cell: ({ judgements }) => perAnalyst(judgements, ({ judgement }) => words.statuses[judgement.status]),
    },
    {
      title: names.replyKind,
      width: 22,
      cell: ({ judgements }) =>
        perAnalyst(judgements, ({ judgement: { kind } }) => (kind === null ? '' : words.replyKinds[kind])),
    },
    {
      title: names.reason,
      width: 40,
      cell: ({ judgements }) => perAnalyst(judgements, ({ judgement }) => judgement.reason),
    },
    {
      title: names.shownBy,
      width: 40,
      cell: ({ judgements }) => perAnalyst(judgements, one => one.words ?? ''),
    },
    {
      title: names.themes,
      width: 24,
      cell: ({ entries }) =>
        [...new Set(entries.flatMap(({ themes }) => themes.map(({ name }) => name)))].join(BETWEEN),
    },
    options.notes
      ? {
          title: names.notes,
          width: 50,
          cell: ({ turn, entries }) => notesOf(placed.get(turn) ?? [], entries),
        }
      : null,
    options.replies
      ? {
          title: names.replies,
          width: 40,
          cell: ({ entries }) => entries.map(repliesOf).filter(Boolean).join('\n'),
        }
      : null,
    { title: names.page, width: 8, cell: ({ document, turn }) => printedPage(document, turn.start) },
    {
      title: names.citation,
      width: 50,
      cell: ({ document, turn }) => citePassageIn(style, document, turn, options).full,
    },
    {
      title: names.reference,
      width: 40,
      isCode: true,
      cell: ({ document, turn }) => `${document.id}#${turn.id}`,
    },
  ]
  return tableFrom(words.turns, columns, collectTurns(source, source.entries, options))
}

function tableFrom<Row>(name: string, all: readonly (Told<Row> | null)[], told: readonly Row[]): Sheet {
  const columns = all.filter(column => column !== null)
  return {
    name,
    columns,
    rows: rowsOf(columns, told),
  }
}

function* rowsOf<Row>(columns: readonly Told<Row>[], told: readonly Row[]): Generator<Cell[]> {
  for (const row of told) yield columns.map(({ cell }) => cell(row))
}

/** What analysts say of one answer, each by name where there are several; what one does not say is left out. */
function perAnalyst(
  judgements: readonly ExportJudgement[],
  say: (one: ExportJudgement) => string,
): string | null {
  const said = judgements
    .map(one => ({ author: one.author, words: say(one) }))
    .filter(({ words }) => words !== '')
  if (said.length === 0) return null
  return judgements.length === 1
    ? (said[0]?.words ?? null)
    : said.map(({ author, words }) => `${author}: ${words}`).join(BETWEEN)
}

function repliesOf({ replies }: ExportEntry): string {
  return replies.map(({ author, annotation }) => `${author}: ${noteText(annotation.note)}`).join('\n')
}

/** The notes on a turn itself, then those on passages in it. */
function notesOf(placed: readonly ExportNote[], entries: readonly ExportEntry[]): string {
  const onPassages = entries.filter(({ annotation }) => annotation.note !== null)
  return [
    ...placed.map(({ author, note }) => `${author}: ${noteText(note.note)}`),
    ...onPassages.map(({ author, annotation }) => `${author}: ${noteText(annotation.note)}`),
  ].join('\n')
}

function turnOf({ document, annotation }: ExportEntry) {
  return stands(document, annotation) ? turnSaying(document, annotation.start) : null
}

const isPlaced = stands

/** One number as a number, so that it sorts; several as text. */
function numbersOf(numbers: readonly number[]): Cell {
  const [first = null] = numbers
  return numbers.length < 2 ? first : numbers.join(BETWEEN)
}

function dayOf(date: string | null): Cell {
  return date === null ? null : { day: date }
}
