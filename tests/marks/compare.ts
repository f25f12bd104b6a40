import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { hashes, type Marks } from './marks'

/** How many were found rightly, found in all, and are there. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly marked: number
}

export interface Comparison {
  readonly kind: boolean
  /** Where turns begin and end. */
  readonly boundaries: Score
  /** Turns with role, both ends and numbers right. */
  readonly turns: Score
  readonly labels: Score
  readonly footnotes: Score
  readonly crossReferences: Score
  readonly hyphens: Score
  /** Pages whose heads and feet were taken out of the text, all of them and nothing else. */
  readonly furniture: Score
  /** Turns that were found, but not marked so. */
  readonly wrong: readonly Turn[]
  /** Each boundary found, with the program's certainty and whether it was right. */
  readonly certainties: readonly { readonly certainty: number; readonly right: boolean }[]
}

/** Compares what the program found in a paper with what a person marked. */
export function compare(document: StructuredDocument, marks: Marks): Comparison {
  const turns = document.turns
    .slice(0, marks.cutOff ? -1 : undefined)
    .filter(turn => isMarked(turn, marks))
    .map(turn => endsOf(document, turn))
  const ends = marks.turns.flatMap(turn => [
    `${turn.role} start ${turn.first}`,
    `${turn.role} end ${turn.last}`,
  ])
  const open = new Map<string, number>()
  for (const end of ends) open.set(end, (open.get(end) ?? 0) + 1)
  const certainties = turns.flatMap(({ turn, start, end }) =>
    [
      { key: start, certainty: Math.min(turn.certainty, turn.edges.start) },
      { key: end, certainty: Math.min(turn.certainty, turn.edges.end) },
    ].map(({ key, certainty }) => {
      const left = open.get(key) ?? 0
      open.set(key, left - 1)
      return { certainty, right: left > 0 }
    }),
  )
  return {
    kind: document.kind === marks.kind,
    boundaries: {
      right: certainties.filter(({ right }) => right).length,
      found: certainties.length,
      marked: ends.length,
    },
    turns: score(
      turns.map(({ turn, start, end }) => `${start} ${end} ${turn.numbers}`),
      marks.turns.map(
        turn => `${turn.role} start ${turn.first} ${turn.role} end ${turn.last} ${turn.numbers}`,
      ),
    ),
    labels: score(
      turns.flatMap(({ turn }) => (turn.label === null ? [] : [hashes.label(turn.label)])),
      marks.turns.flatMap(({ label }) => (label === null ? [] : [label])),
    ),
    footnotes: score(footnotes(document), footnotesOf(marks)),
    crossReferences: marks.numbers
      ? score(
          references(document).filter(one => isBetween(one, marks)),
          referencesOf(marks).filter(one => isBetween(one, marks)),
        )
      : score(references(document), referencesOf(marks)),
    hyphens:
      !marks.hyphens || (marks.hyphens.length === 0 && marks.numbers)
        ? NONE
        : score(
            hyphens(document),
            marks.hyphens.map(({ decision, word }) => `${decision} ${word}`),
          ),
    furniture: marks.furniture ? score(furniture(document), marks.furniture) : NONE,
    wrong: turns
      .filter(({ start, end }) => !ends.includes(start) || !ends.includes(end))
      .map(({ turn }) => turn),
    certainties,
  }
}

const NONE: Score = { right: 0, found: 0, marked: 0 }

/** Scores added up. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, one) => ({
      right: all.right + one.right,
      found: all.found + one.found,
      marked: all.marked + one.marked,
    }),
    NONE,
  )
}

export function precision({ right, found }: Score): number {
  return found === 0 ? 1 : right / found
}

export function recall({ right, marked }: Score): number {
  return marked === 0 ? 1 : right / marked
}

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

function score(found: readonly string[], marked: readonly string[]): Score {
  const open = new Map<string, number>()
  for (const key of marked) open.set(key, (open.get(key) ?? 0) + 1)
  let right = 0
  for (const key of found) {
    const left = open.get(key) ?? 0
    if (left > 0) right += 1
    open.set(key, left - 1)
  }
  return { right, found: found.length, marked: marked.length }
}

function isMarked({ role, numbers }: Turn, { numbers: range }: Marks): boolean {
  if (!range) return true
  return role !== 'statement' && numbers.some(number => number >= range.from && number <= range.to)
}

function endsOf(document: StructuredDocument, turn: Turn): { turn: Turn; start: string; end: string } {
  const text = document.text.slice(turn.start + (turn.label?.length ?? 0), turn.end)
  return {
    turn,
    start: `${turn.role} start ${hashes.first(text)}`,
    end: `${turn.role} end ${hashes.last(text)}`,
  }
}

function footnotes({ text, blocks, footnotes: found }: StructuredDocument): string[] {
  const byId = new Map(blocks.map(block => [block.id, block]))
  return found.map(({ mark, block, marks }) => {
    const [at] = marks
    const range = byId.get(block ?? '')
    return [
      mark,
      at === undefined ? null : hashes.before(text.slice(0, at)),
      range ? hashes.note(text.slice(range.start, range.end)) : null,
    ].join(' ')
  })
}

function footnotesOf({ footnotes: marked }: Marks): string[] {
  return marked.map(({ mark, before, text }) => [mark, before, text].join(' '))
}

function references({ inlines, turns }: StructuredDocument): string[] {
  const byId = new Map(turns.map(turn => [turn.id, turn]))
  return inlines
    .filter(({ kind }) => kind === 'cross-reference')
    .flatMap(({ start, target, targets }) => {
      const within = turns.find(turn => turn.start <= start && start < turn.end)
      const place = within ? `${within.role} ${within.numbers[0] ?? 0}` : 'none 0'
      const aims = targets ?? (target ? [target] : [])
      if (aims.length === 0) return [`${place} nowhere`]
      return aims.map(id => `${place} ${byId.get(id)?.numbers.join('/') ?? 'nowhere'}`)
    })
}

function referencesOf(marks: Marks): string[] {
  return marks.crossReferences.map(({ in: within, to }) => {
    const holder =
      within && marks.turns.find(turn => turn.role === within.role && turn.numbers.includes(within.number))
    const place = within ? `${within.role} ${holder?.numbers[0] ?? within.number}` : 'none 0'
    const target =
      marks.turns.find(turn => turn.role === 'answer' && turn.numbers.includes(to)) ??
      marks.turns.find(turn => turn.role === 'question' && turn.numbers.includes(to))
    return `${place} ${target ? target.numbers.join('/') : to}`
  })
}

/** Whether a reference stands in one of the turns that were marked. */
function isBetween(reference: string, { numbers }: Marks): boolean {
  const at = Number(reference.split(' ')[1])
  return numbers !== undefined && at >= numbers.from && at <= numbers.to
}

function hyphens({ text, repairs }: StructuredDocument): string[] {
  return repairs.flatMap(({ at, kind, from }) => {
    if (kind !== 'hyphen') return []
    const decision = /[-\u00AD\u2010]/.test(from) ? 'drop' : 'keep'
    const left = /[\p{L}\p{N}]+-?$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
    const right = /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + 60))?.[0] ?? ''
    if (/(?:https?:|www\.)\S*$/.test(text.slice(Math.max(0, at - 300), at))) return []
    return [`${decision} ${hashes.hyphen(left, right)}`]
  })
}

function furniture({ furniture: found }: StructuredDocument): string[] {
  const pages = new Map<number, string>()
  for (const { page, text } of found) pages.set(page, (pages.get(page) ?? '') + text)
  return [...pages.values()].filter(text => /[\p{L}\p{N}]/u.test(text)).map(hashes.furniture)
}
