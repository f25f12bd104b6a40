import { PAGE_PARTS } from '../document/model'
import { MOST_WORDS, type RegionBox } from './region'

/** Words where a page prints them: a rectangle in parts of the page from 0 to 1. */
export interface WordsOnPage {
  readonly words: string
  readonly box: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

/**
 * The words whose middle lies in a box, in the order in which the file has them, line by line. Where a file places several
 * words at once, each is taken to stand where its letters would if all were as wide: at the edges a word may be missing or
 * too many, and who shows them says so.
 */
export function wordsBeneath(placed: readonly WordsOnPage[], box: RegionBox): string {
  const [left, top, width, height] = box.map(parts => parts / PAGE_PARTS) as [number, number, number, number]
  const lines: string[] = []
  let last: WordsOnPage['box'] | null = null
  for (const { words, box: around } of placed) {
    const middle = around.top + around.height / 2
    if (middle < top || middle > top + height) continue
    const found = isUpright(words, around) ? inside(words, around) : whole(words, around)
    if (found === '') continue
    if (last && isBeside(last, around)) lines[lines.length - 1] += ` ${found}`
    else lines.push(found)
    last = around
  }
  return lines
    .join('\n')
    .normalize('NFC')
    .slice(0, MOST_WORDS)
    .replace(/\p{Cs}$/u, '')

  function inside(words: string, around: WordsOnPage['box']): string {
    const each = around.width / Math.max(1, words.length)
    return [...words.matchAll(/\S+/gu)]
      .filter(({ 0: word, index }) => isAcross(around.left + (index + word.length / 2) * each))
      .map(([word]) => word)
      .join(' ')
  }

  function whole(words: string, around: WordsOnPage['box']): string {
    return isAcross(around.left + around.width / 2) ? words.trim() : ''
  }

  function isAcross(x: number): boolean {
    return x >= left && x <= left + width
  }
}

/** Whether words run from left to right: of what runs up or down only the whole can be placed. */
function isUpright(words: string, { width, height }: WordsOnPage['box']): boolean {
  return words.trim().length < 3 || width >= height
}

function isBeside(one: WordsOnPage['box'], other: WordsOnPage['box']): boolean {
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  return shared > Math.min(one.height, other.height) / 2
}
