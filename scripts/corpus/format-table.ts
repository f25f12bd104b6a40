import type { Measures, Share } from './measure-document'
import type { Numbering } from './measure-numbering'

/** What became of one file. */
export interface Outcome {
  readonly file: string
  /** Milliseconds. */
  readonly time: number
  /** Bytes; 0 where the process did not live to tell. */
  readonly peakBytes: number
  readonly measures: Measures | null
  /** Code and sentence, where it could not be read. */
  readonly error: string | null
}

const HEADINGS = [
  'kind',
  'turns',
  'numbering',
  'notes',
  'refs',
  'hyphens',
  'furn',
  'warn',
  'ms',
  'MB',
  'file',
]
const LONGEST_NUMBERING = 14

/** A line a file, as wide as a terminal that is not narrow. */
export function formatRow({ file, time, peakBytes, measures, error }: Outcome): string {
  const cost = [String(Math.round(time)), peakBytes === 0 ? '-' : String(Math.round(peakBytes / 1048576))]
  if (!measures) return pad(['ERROR', '', '', '', '', '', '', '', ...cost, `${file}: ${error}`])
  const { kind, turns, numbering, footnotes, references, hyphens, furniture, warnings } = measures
  return pad([
    kind,
    String(turns),
    formatNumbering(numbering).slice(0, LONGEST_NUMBERING),
    share(footnotes),
    share(references),
    `-${hyphens.dropped} =${hyphens.kept}`,
    String(furniture),
    String(warnings),
    ...cost,
    file,
  ])
}

function formatNumbering({ state, first, missing }: Numbering): string {
  if (state === 'absent') return ''
  if (state === 'foreign') return 'not its own'
  if (state === 'gaps') return `no ${missing.join(' ')}`
  return first === 1 ? 'complete' : `from ${first}`
}

/** The names of the columns. */
export function formatHeadings(): string {
  return pad(HEADINGS)
}

/** The sums over all files. */
export function formatTotals(outcomes: readonly Outcome[]): string {
  const read = outcomes.flatMap(({ measures }) => (measures ? [measures] : []))
  const count = (of: (measures: Measures) => boolean) => read.filter(of).length
  const numbered = (state: Numbering['state']) => count(({ numbering }) => numbering.state === state)
  const later = count(({ numbering: { state, first } }) => state === 'complete' && first !== 1)
  const sum = (of: (measures: Measures) => number) =>
    read.reduce((total, measures) => total + of(measures), 0)
  const kinds = new Map<string, number>()
  for (const { kind } of read) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const times = outcomes.map(({ time }) => time).sort((a, b) => a - b)
  return [
    `${outcomes.length} files: ${read.length} read, ${outcomes.length - read.length} refused`,
    `kinds: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `turns: ${sum(({ turns }) => turns)} in ${count(({ turns }) => turns > 0)} papers`,
    `numbering without gaps: ${numbered('complete')} of ${numbered('complete') + numbered('gaps')} papers that number their questions, ${later} of them from another number than 1; ${numbered('foreign')} more print the numbers of another list`,
    `footnotes tied: ${sum(({ footnotes }) => footnotes.done)} of ${sum(({ footnotes }) => footnotes.of)}`,
    `cross-references tied: ${sum(({ references }) => references.done)} of ${sum(({ references }) => references.of)}`,
    `line-end hyphens: ${sum(({ hyphens }) => hyphens.dropped)} dropped, ${sum(({ hyphens }) => hyphens.kept)} kept`,
    `furniture lines: ${sum(({ furniture }) => furniture)}, warnings: ${sum(({ warnings }) => warnings)}`,
    `time: median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, longest ${Math.round(times.at(-1) ?? 0)} ms`,
    `memory: at most ${Math.round(Math.max(0, ...outcomes.map(({ peakBytes }) => peakBytes)) / 1048576)} MB`,
  ].join('\n')
}

function share({ done, of }: Share): string {
  return of === 0 ? '' : `${done}/${of}`
}

const WIDTHS = [20, 6, LONGEST_NUMBERING + 1, 8, 8, 10, 6, 5, 7, 5]

function pad(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join('')
    .trimEnd()
}
