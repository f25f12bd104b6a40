import { Command } from 'commander'
import type { Figure } from './figure'
import { figures } from './figures'

interface Result {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly baseline: number
  /** How many times the baseline. */
  readonly ratio: number
  /** What 95 of 100 runs stayed below. */
  readonly p95?: number
  /** The largest resident memory, in MB of 2^20 bytes. */
  readonly peak?: number
}

const program = new Command('npm run bench --')
  .description('Measures the app against baselines of the same run.')
  .option('--json', 'print nothing but the figures, as JSON', false)
  .option('--only <name>', 'measure this figure only; may be given several times', several, [])
  .action(run)

function several(name: string, before: readonly string[]): string[] {
  return [...before, name]
}

async function run({ json, only }: { json: boolean; only: readonly string[] }): Promise<void> {
  const unknown = only.filter(name => !figures.some(figure => figure.name === name))
  if (unknown.length > 0) program.error(`There is no figure ${unknown.join(', ')}. There are: ${names()}.`)
  const chosen = figures.filter(({ name }) => only.length === 0 || only.includes(name))
  const results: Result[] = []
  for (const figure of chosen) {
    if (!json) console.log(`${figure.name}: ${figure.measures}\n  Baseline: ${figure.against}`)
    results.push(await measure(figure))
  }
  if (json) console.log(JSON.stringify({ figures: results }))
  else printTable(results)
}

async function measure({ name, unit, measure }: Figure): Promise<Result> {
  const { value, baseline, p95, peak } = await measure()
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(value / baseline),
    ...(p95 !== undefined && { p95: round(p95) }),
    ...(peak !== undefined && { peak: round(peak) }),
  }
}

function names(): string {
  return figures.map(({ name }) => name).join(', ')
}

/** Three significant digits: more would be noise. */
function round(value: number): number {
  return Number(value.toPrecision(3))
}

function printTable(results: readonly Result[]): void {
  console.log(`\n${row('figure', 'value', 'baseline', 'ratio', 'p95', 'peak')}`)
  for (const { name, value, unit, baseline, ratio, p95, peak } of results)
    console.log(
      row(
        name,
        `${value} ${unit}`,
        `${baseline} ${unit}`,
        `${ratio}`,
        p95 === undefined ? '' : `${p95} ${unit}`,
        peak === undefined ? '' : `${peak} MB`,
      ),
    )
}

function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(24), ...cells.map(cell => cell.padStart(12))].join(' ')
}

await program.parseAsync()
