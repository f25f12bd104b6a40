import { foldText } from '../../../src-core/document/fold-text'

/** The kinds of things the command palette finds, in the order it shows them. */
export const PALETTE_GROUPS = ['places', 'documents', 'commands', 'themes', 'texts'] as const

/** A place to go to or a thing to do. */
export interface PaletteItem {
  readonly id: string
  readonly group: (typeof PALETTE_GROUPS)[number]
  readonly label: string
  /** Numbers it is known by: those of a question or answer. */
  readonly numbers?: readonly number[]
  /** What else it may be called: it is found by that after what bears the words in its name. */
  readonly alsoCalled?: string | undefined
  /** What is told of it at the right; it is found by that too. */
  readonly facts?: string
  /** The keys that do it, shown at the right. */
  readonly detail?: string | undefined
  /** Whether it is offered before anything is typed. */
  readonly offered: boolean
  run(): void
}

/** No more of one group is shown than this; before anything is typed, no more papers. */
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
  return PALETTE_GROUPS.flatMap(group => {
    const ofGroup = found.filter(item => item.group === group)
    return words.length === 0 && group !== 'documents' ? ofGroup : ofGroup.slice(0, MOST)
  })
}

/** The words of an item, folded to be compared. */
interface FoldedWords {
  readonly name: string
  readonly parts: readonly string[]
  readonly others: readonly string[]
}

const foldedWords = new WeakMap<PaletteItem, FoldedWords>()

/** Folded once for each item and not with every key: a long paper has ten thousand places. */
function foldedWordsOf(item: PaletteItem): FoldedWords {
  const known = foldedWords.get(item)
  if (known) return known
  const name = foldText(item.label)
  const others = wordsOf(foldText(`${item.alsoCalled ?? ''} ${item.facts ?? ''}`))
  const words = { name, parts: wordsOf(name), others }
  foldedWords.set(item, words)
  return words
}

/**
 * How well an item fits: 0 not at all; a number of its own counts most, then the start of its name, of a word, any part of
 * it, and least the start of what else it is called or what is told of it. Numbers count whole.
 */
function scoreOf(item: PaletteItem, typed: readonly string[]): number {
  const { name, parts, others } = foldedWordsOf(item)
  const scores = typed.map((word, index) => {
    if (/^\d+$/.test(word)) {
      if (item.numbers?.includes(Number(word))) return 4
      return parts.includes(word) ? 1 : others.includes(word) ? 0.5 : 0
    }
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
