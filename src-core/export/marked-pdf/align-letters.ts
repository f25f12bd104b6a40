import { append } from '../../basics/append'
import { cutRun, endOf, type Run, type SidedRun, type Sides, trimRun, withoutOverlaps } from './runs'

/** A stretch of letters: those of the text and those of the page, `end` exclusive. */
interface Stretch {
  readonly text: readonly [start: number, end: number]
  readonly page: readonly [start: number, end: number]
}

/** So many letters one after another that each side has once are the same letters. */
const SURE = 16
/**
 * Fewer will do where little stands on both sides between what was found: so many letters of at most as many. What is there
 * may still be something else, such as a note in one and the next page in the other, which has words in common by chance.
 */
const CLOSER = [
  { most: 40, size: 4 },
  { most: 600, size: 12 },
] as const

/**
 * Which letters of the text a page prints where. What both have only once is the same, and so is what goes on from there
 * letter by letter; what is repeated is told apart by what stands around it. `window` is what of the text may be on the
 * page, `own` what is said to be. Near-linear in the window and the page.
 */
export function alignLetters(
  sides: Sides,
  window: readonly [number, number],
  own: readonly [number, number],
): SidedRun[] {
  const all: Stretch = { text: window, page: [0, sides.page.units.length] }
  const found = tidy(
    matches(sides, all, Math.max(1, Math.min(SURE, window[1] - window[0], sides.page.units.length))),
    sides,
  )
  const runs = tidy([...found, ...inGaps(sides, found, own)], sides)
  return tidy([...runs, ...inGaps(sides, runs, own)], sides)
}

function tidy(runs: readonly Run[], sides: Sides): SidedRun[] {
  const trimmed = runs.map(run => ({ ...trimRun(run, sides), sides })).filter(({ length }) => length > 0)
  return apartOnPage(withoutOverlaps(trimmed))
}

/** Runs of letters that both sides of a stretch share, each around some that are unique in both. */
function matches({ text, page }: Sides, stretch: Stretch, size: number): Run[] {
  const [textStart, textEnd] = stretch.text
  const [pageStart, pageEnd] = stretch.page
  const onPage = places(page.units, pageStart, pageEnd, size)
  const runs: Run[] = []
  for (const [letters, at] of places(text.units, textStart, textEnd, size)) {
    const other = at < 0 ? undefined : onPage.get(letters)
    if (other === undefined || other < 0) continue
    const last = runs.at(-1)
    if (last && at < endOf(last) && other - at === last.page - last.text) continue
    let [start, end] = [at, at + size]
    const ahead = other - at
    while (start > textStart && start + ahead > pageStart && same(start - 1, ahead)) start -= 1
    while (end < textEnd && end + ahead < pageEnd && same(end, ahead)) end += 1
    runs.push({ text: start, page: start + ahead, length: end - start })
  }
  return runs

  function same(at: number, ahead: number): boolean {
    return text.units.charCodeAt(at) === page.units.charCodeAt(at + ahead)
  }
}

/** Where each group of so many letters stands; -1 for those that stand twice. */
function places(units: string, start: number, end: number, size: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = start; at + size <= end; at += 1) {
    const letters = units.slice(at, at + size)
    found.set(letters, found.has(letters) ? -1 : at)
  }
  return found
}

/** Shorter matches between runs that follow each other on both sides, and between the first and last ones and the page's edges. */
function inGaps(sides: Sides, runs: readonly SidedRun[], [start, end]: readonly [number, number]): Run[] {
  const found: Run[] = []
  const pageEnd = sides.page.units.length
  let last = { text: start, page: 0 }
  for (const run of runs) {
    fill(last, run)
    last = { text: endOf(run), page: run.page + run.length }
  }
  fill(last, { text: end, page: pageEnd })
  return found

  function fill(from: { text: number; page: number }, to: { text: number; page: number }): void {
    const stretch: Stretch = { text: [from.text, to.text], page: [from.page, to.page] }
    const shorter = Math.min(to.text - from.text, to.page - from.page)
    if (shorter <= 0) return
    const longer = Math.max(to.text - from.text, to.page - from.page)
    const [narrow] = CLOSER
    const size = CLOSER.find(({ most }) => longer <= most)?.size ?? SURE
    const enough = longer <= narrow.most ? Math.min(size, shorter) : size
    append(found, matches(sides, stretch, enough))
  }
}

/** Runs of which no two claim the same letter of the page: where two do, neither has it. */
function apartOnPage(runs: readonly SidedRun[]): SidedRun[] {
  const byPage = [...runs].sort((one, other) => one.page - other.page)
  const cuts = new Map<SidedRun, [start: number, end: number]>()
  const cutOf = (run: SidedRun) => cuts.get(run) ?? [run.text, endOf(run)]
  let last: SidedRun | undefined
  for (const run of byPage) {
    if (last && last.page + last.length > run.page) {
      const shared = Math.min(last.page + last.length, run.page + run.length) - run.page
      const [lastStart, lastEnd] = cutOf(last)
      cuts.set(last, [lastStart, Math.min(lastEnd, last.text + run.page - last.page)])
      const [start, end] = cutOf(run)
      cuts.set(run, [Math.max(start, run.text + shared), end])
    }
    if (!last || run.page + run.length > last.page + last.length) last = run
  }
  return runs.map(run => cutRun(run, ...cutOf(run))).filter(({ length }) => length > 0)
}
