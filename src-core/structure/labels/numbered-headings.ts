import { anyPattern } from '../../vocabulary/languages'
import type { LabelledBlock } from './labelled-block'

/** `1. Inleiding`, `2.1 Voorgeschiedenis`, `§ 3 Kosten`: a number and a title that is no sentence. */
const TITLED =
  /^(?:§ ?)?(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=[\p{Lu}‘“«„])(?![^\n]*[.?!:;,]$)[^\n]{2,110}$/u
/** `II. Artikelsgewijs deel`: the parts that hold the numbered chapters; with a page behind it, it is of the contents. */
const PART =
  /^(?<number>[IVX]{1,5})\.?\s+(?=[\p{Lu}‘“«„]\p{Ll}|\p{Lu}{4})(?![^\n]*(?:[.?!:;,]|\s\d{1,3})$)[^\n]{4,110}$/u
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
/** A list of decisions or an agenda numbers its items, which say so in the first blocks. */
const LISTS = anyPattern(({ decisions }) => decisions?.numbersItems, 'i')
const HEAD = 12
/** What follows a heading is a paragraph: longer than this, in UTF-16 units, or a sentence. */
const TEXT = 60
const SENTENCE = /[.?!:;][”"’'»)\]]*\d{0,3}$/

/**
 * Gives headings that only their numbers make such, in papers whose numbers open no questions: a number that counts on, a
 * title on one line, and a paragraph below. A title below a title is one of a list, such as the contents, and so is the last
 * of them, which has the paragraph behind the list below it.
 */
export function withNumberedHeadings(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  if (blocks.slice(0, HEAD).some(({ text }) => LISTS.test(text.slice(0, 200)))) return blocks
  const titles = new Map<number, number[]>()
  blocks.forEach(({ block, text, label }, index) => {
    if (label !== null || block.kind !== 'paragraph' || text.length > 130) return
    const number = TITLED.exec(text.trim())?.groups?.['number']
    if (number !== undefined && isText(blocks[index + 1]) && !endsList(blocks, index))
      titles.set(index, number.split('.').map(Number))
  })
  const parts = partsOf(blocks)
  const chapters = countOn(blocks, titles)
  const headings = new Map([
    ...[...chapters].map(([index, level]) => [index, parts.size > 0 ? level + 1 : level] as const),
    ...[...parts].map(index => [index, 1] as const),
  ])
  return headings.size === 0
    ? blocks
    : blocks.map((labelled, index) => {
        const level = headings.get(index)
        return level === undefined
          ? labelled
          : { ...labelled, block: { ...labelled.block, kind: 'heading', level } }
      })
}

/** So many titles right above one another are a list, whatever it begins with. */
const LIST = 3

/** Whether a numbered title is the last of a list: those right above it count up to it, from 1 or for some time. */
function endsList(blocks: readonly LabelledBlock[], index: number): boolean {
  let above = numberOf(blocks[index])
  for (let length = 1; above !== null; length += 1) {
    const before = blocks[index - length]
    if (above === 1) return length > 1 || /:\s*$/.test(before?.text ?? '')
    if (length >= LIST) return true
    const number = before?.block.kind === 'heading' ? null : numberOf(before)
    above = number === above - 1 ? number : null
  }
  return false
}

function numberOf(labelled: LabelledBlock | undefined): number | null {
  const number = TITLED.exec(labelled?.text.trim() ?? '')?.groups?.['number']
  return number === undefined || number.includes('.') ? null : Number(number)
}

function isText(next: LabelledBlock | undefined): boolean {
  if (!next || next.block.kind === 'heading' || next.block.kind === 'title') return next !== undefined
  // A chapter may open with its first question.
  if (next.label?.kind === 'question' || next.label?.kind === 'party') return true
  const text = next.text.trim()
  return (text.length > TEXT && !TITLED.test(text)) || SENTENCE.test(text) || /^\d+\.\d+\.?\s/.test(text)
}

/** The titles that go on from others, with their levels: the next of its depth, or the first below one. */
function countOn(
  blocks: readonly LabelledBlock[],
  titles: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const numbers = new Set<string>()
  for (const { block, text } of blocks)
    if (block.kind === 'heading' || block.kind === 'title')
      numbers.add(/^(?:§ ?)?([\d.]*\d)/.exec(text.trim())?.[1] ?? '')
  for (const number of titles.values()) numbers.add(number.join('.'))
  const found = new Map<number, number>()
  for (const [index, number] of titles) {
    const above = number.slice(0, -1)
    const last = number.at(-1) ?? 0
    const beside = [last - 1, last + 1].map(one => [...above, one].join('.'))
    if (beside.some(one => numbers.has(one))) found.set(index, number.length)
  }
  return found
}

/** The parts in Roman numbers, where they count on from the first and something stands below each; right above one another they are a list. */
function partsOf(blocks: readonly LabelledBlock[]): Set<number> {
  const found = new Set<number>()
  let last = 0
  for (const [index, labelled] of blocks.entries()) {
    const number = romanOf(labelled)
    if (number === 0 || number !== last + 1 || !blocks[index + 1]) continue
    if (
      romanOf(blocks[index + 1]) === number + 1 ||
      (number > 1 && romanOf(blocks[index - 1]) === number - 1)
    )
      continue
    found.add(index)
    last = number
  }
  // One alone is an initial, or a number of something else.
  return found.size > 1 ? found : new Set()
}

function romanOf(labelled: LabelledBlock | undefined): number {
  if (
    !labelled ||
    labelled.label !== null ||
    labelled.block.kind !== 'paragraph' ||
    labelled.text.length > 130
  )
    return 0
  return ROMAN.indexOf(PART.exec(labelled.text.trim())?.groups?.['number'] ?? '') + 1
}
