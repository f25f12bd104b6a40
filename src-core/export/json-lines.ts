import { noteText } from '../annotation/note-text'
import { codePointCounter } from '../basics/code-points'
import { groupBy } from '../basics/group-by'
import type { StructuredDocument } from '../document/model'
import { quotePassage } from '../document/quotation'
import { whoSpeaks } from '../turns/who-speaks'
import { citePassageIn } from './citing/cite'
import { numberBesideTitle } from './citing/number-beside-title'
import { printedPage } from './citing/printed-pages'
import { styleOf } from './citing/styles'
import type { CollectedExport } from './collect-entries'
import { collectTurns, type ExportTurn } from './collect-turns'
import type { ExportNote } from './export-note'
import { type RenderOptions, type SettledOptions, settleOptions } from './render-options'

/**
 * The turns of papers as JSON lines, one object a turn, each with the same fields; `docs/turns.schema.json` describes them.
 * Linear in their text.
 */
export function renderJsonLines(source: CollectedExport, options: RenderOptions): string {
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const lines: string[] = []
  const placed = groupBy(
    (source.placedNotes ?? []).filter(({ turn }) => turn !== null),
    ({ turn }) => turn,
  )
  const counters = new Map<StructuredDocument, (offset: number) => number>()
  for (const turn of collectTurns(source, source.entries, options)) {
    const { document } = turn
    const count = counters.get(document) ?? codePointCounter(document.text)
    counters.set(document, count)
    const citation = citePassageIn(style, document, turn.turn, chosen).full
    lines.push(
      JSON.stringify({
        ...lineOf(turn, chosen, count, placed.get(turn.turn) ?? []),
        citation,
        project: source.projectName,
      }),
    )
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function lineOf(
  { document, turn, index, linked, entries, judgements }: ExportTurn,
  options: SettledOptions,
  codePointsBefore: (offset: number) => number,
  placed: readonly ExportNote[],
) {
  const { meta } = document
  const { text, struck } = quotePassage(document, turn, options.marks)
  const themes = new Map(entries.flatMap(entry => entry.themes.map(({ id, name }) => [id, name] as const)))
  const note = ({
    annotation,
    author,
  }: {
    annotation: ExportTurn['entries'][number]['annotation']
    author: string
  }) => ({
    annotation: annotation.id,
    author,
    text: noteText(annotation.note),
    created: annotation.created,
  })
  return {
    schema: 'kanttekening/turn@1',
    id: `${document.id}#${turn.id}`,
    paper: document.id,
    paperTitle: meta.title,
    paperNumber: numberBesideTitle(document, options.language),
    paperDate: meta.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? meta.date : null,
    paperKind: document.kind,
    language: document.language,
    turn: turn.id,
    index,
    role: turn.role,
    label: turn.label,
    numbers: turn.numbers,
    linkedNumbers: linked,
    answers: turn.answers,
    party: turn.party,
    speakers: whoSpeaks(document, turn),
    text,
    struck: struck.map(({ start, end }) => text.slice(start, end)),
    page: printedPage(document, turn.start),
    start: codePointsBefore(turn.start),
    end: codePointsBefore(turn.end),
    certainty: turn.certainty,
    judgements: judgements.map(({ judgement, author, words }) => ({
      id: judgement.id,
      author,
      status: judgement.status,
      kind: judgement.kind,
      reason: judgement.reason,
      words,
      created: judgement.created,
    })),
    annotations: entries.length,
    themes: [...themes.values()],
    themeIds: [...themes.keys()],
    notes: [
      ...placed.map(({ author, note: { note: written, created } }) => ({
        annotation: null,
        author,
        text: noteText(written),
        created,
      })),
      ...entries.filter(({ annotation }) => annotation.note !== null).map(note),
    ],
    replies: entries.flatMap(({ replies }) => replies).map(note),
  }
}
