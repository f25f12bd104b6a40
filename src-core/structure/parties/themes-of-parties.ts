import type { Block } from '../../document/model'
import { namedParty } from './named-party'
import { opensWithSame } from './same-members'

/** A block with what its label is. */
interface Read {
  readonly block: Block
  readonly text: string
  readonly label: { readonly kind: string } | null
}

/** A line of a few words without a stop. */
const TITLE = /^\p{Lu}[^.?!;:\n]{2,70}(?<![,–-])$/u
const ENDS_ASKING = /\?[”"’'»)\]\d]*\s*$/u
const ENDED = /[.?!:][”"’'»)\]\d]*\s*$/u

/**
 * What a party asks about may stand on a line of its own above its questions, and again above their answers: such a line is a
 * heading within the party's part, and none of the words of a turn.
 */
export function withThemes<T extends Read>(blocks: readonly T[]): readonly T[] {
  let within = false
  const themes = new Set<string>()
  const aboveQuestions = themesAboveQuestions(blocks)
  return blocks.map((labelled, index) => {
    const { block, label, text } = labelled
    if (label?.kind === 'party' || label?.kind === 'part') within = label.kind === 'party'
    if (!aboveQuestions.has(index)) {
      const title = text.trim()
      if (!within || label !== null || block.kind !== 'paragraph' || !TITLE.test(title)) return labelled
      if (namedParty(title) !== null || !isEnded(blocks[index - 1])) return labelled
      if (asks(blocks[index + 1])) themes.add(title)
      if (!themes.has(title)) return labelled
    }
    return { ...labelled, block: { ...block, kind: 'heading', level: 2 } }
  })
}

/**
 * Where several lines of a few words stand right above questions that have labels, behind an answer that has ended, they are
 * what is asked about. One alone may be an answer's last words.
 */
function themesAboveQuestions(blocks: readonly Read[]): ReadonlySet<number> {
  const found = blocks.flatMap(({ block, label, text }, index) => {
    const next = blocks[index + 1]?.label
    const before = blocks[index - 1]
    const stands = label === null && block.kind === 'paragraph' && next?.kind === 'question'
    const isTheme =
      stands && TITLE.test(text.trim()) && HAS_WORD.test(text) && before?.label === null && isEnded(before)
    return isTheme ? [index] : []
  })
  return new Set(found.length < ENOUGH ? [] : found)
}

/** A file's code has no letters in lower case. */
const HAS_WORD = /\p{Ll}{2}/u

/** So many such lines are no coincidence. */
const ENOUGH = 2

/** Whether a paragraph opens with who asks, ends in asking, or is a question that has a label. */
function asks(labelled: Read | undefined): boolean {
  if (!labelled) return false
  const { label, text } = labelled
  if (label !== null) return label.kind === 'question'
  return namedParty(text) !== null || opensWithSame(text) || ENDS_ASKING.test(text)
}

function isEnded(labelled: Read | undefined): boolean {
  return labelled === undefined || labelled.block.kind === 'heading' || ENDED.test(labelled.text)
}
