import { foldText } from '../../../src-core/document/fold-text'

/** The kinds of things the command palette finds, in the order it shows them. */
export const PALETTE_GROUPS = ['places', 'documents', 'commands', 'texts'] as const

/** A place to go to or a thing to do. */
export interface PaletteItem {
  readonly id: string
  readonly group: (typeof PALETTE_GROUPS)[number]
  readonly label: string
  /** Numbers it is known by: those of a question or answer. */
  readonly numbers?: readonly number[]
  /** What else it may be called: it is found by that after what bears the words in its name. */
  readonly alsoCalled?: string | undefined
  /** Shown at the right: a shortcut or a range. */
  readonly detail?: string | undefined
  /** Whether it is offered before anything is typed. */
  readonly offered: boolean
  run(): void
}

/** No more of one group is shown than this. */
const MOST = 8

/**
 * The items whose words hold all that was typed, the best of each group first; where a number was typed, the questions
 * and answers with that number. With nothing typed: what is offered.
 */
export function findItems(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  const found =
    words.length === 0
      ? items.filter(({ offered }) => offered)
      : items
          .map(item => ({ item, score: scoreOf(item, words) }))
          .filter(({ score }) => score > 0)
          .sort((one, other) => other.score - one.score)
          .map(({ item }) => item)
  const most = words.length === 0 ? Number.POSITIVE_INFINITY : MOST
  return PALETTE_GROUPS.flatMap(group => found.filter(item => item.group === group).slice(0, most))
}

/**
 * How well an item fits: 0 not at all; a number of its own counts most, then the start of its name, of a word, any part of
 * it, and least the start of what else it is called.
 */
function scoreOf({ label, alsoCalled = '', numbers = [] }: PaletteItem, words: readonly string[]): number {
  const name = foldText(label)
  const parts = wordsOf(name)
  const others = wordsOf(foldText(alsoCalled))
  const scores = words.map((word, index) => {
    if (/^\d+$/.test(word)) return numbers.includes(Number(word)) ? 4 : parts.includes(word) ? 1 : 0
    if (index === 0 && name.startsWith(word)) return 3
    if (parts.some(part => part.startsWith(word))) return 2
    if (name.includes(word)) return 1
    return others.some(other => other.startsWith(word)) ? 0.5 : 0
  })
  return scores.includes(0) ? 0 : scores.reduce((sum: number, score) => sum + score, 0)
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u)
}
