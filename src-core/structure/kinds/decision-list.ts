import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type KindRules, makeTurn, noEvidence, numberTurns } from './kind-rules'

const NAMED = anyPattern(({ decisions }) => decisions?.called, 'i')
/** A meeting that decides on procedures, in a list that has no title. */
const ACTIVITY = eachLanguage(({ decisions }) => decisions?.activity, 'u')
const ITEM = new RegExp(
  String.raw`^(?:(?<number>\d{1,3})\s*[.)]?\s*(?:${anyLanguage(({ decisions }) => decisions?.item)})\s*:|(?:${anyLanguage(({ decisions }) => decisions?.item)})\s*(?<after>\d{1,3})?\s*[:.])`,
  'iu',
)
const NUMBERED = /^(?<number>\d{1,3})\s*[.)]\s+\p{Lu}/u
/** Another matter under the same item, once one was decided on. */
const MATTER = new RegExp(
  String.raw`^(?<label>(?:${anyLanguage(({ decisions }) => decisions?.matter)})\s*:)`,
  'iu',
)
/** What is neither an item nor a decision: who else it is for, the next heading, who keeps the minutes. */
const ASIDE = new RegExp(String.raw`^(?:${anyLanguage(({ decisions }) => decisions?.aside)})\s*:`, 'iu')
const DECISION = new RegExp(`^(?<label>${anyLanguage(({ decisions }) => decisions?.decision)})`, 'iu')

/** So many decisions make a list of what is only called by its meeting. */
const ENOUGH = 2

/** Where nothing names the items, they are what counts up; a list within one begins again at 1. */
class Items {
  private last = 0
  private inner = 0
  private readonly left = new Map<number, number>()

  constructor(blocks: readonly LabelledBlock[]) {
    for (const { text } of blocks) this.count(numberOf(text), 1)
  }

  next({ text, block }: LabelledBlock): RegExpExecArray | null {
    const number = numberOf(text)
    if (number === null) return null
    this.count(number, -1)
    const isItem = number > this.last && number <= this.last + (block.kind === 'heading' ? 3 : 1)
    // Of two that both go on, in the list and in the items, the later is the item.
    const goesOn = this.inner > 0 && number === this.inner + 1 && block.kind !== 'heading'
    if (!isItem || (goesOn && (this.left.get(number) ?? 0) > 0)) {
      this.inner = number === 1 || number === this.inner + 1 ? number : 0
      return null
    }
    this.last = number
    this.inner = 0
    return NUMBERED.exec(text)
  }

  private count(number: number | null, by: number): void {
    if (number !== null) this.left.set(number, (this.left.get(number) ?? 0) + by)
  }
}

function numberOf(text: string): number | null {
  const number = NUMBERED.exec(text)?.groups?.['number']
  return number === undefined ? null : Number(number)
}

interface Run {
  readonly blocks: LabelledBlock[]
  readonly label: string
  readonly number: number | null
}

function run(first: LabelledBlock, label: string, number: number | null): Run {
  return { blocks: [first], label, number }
}

/** A committee's decisions: an item of the agenda and, under it, what was decided; each is a statement. */
export const decisionList: KindRules = {
  kind: 'decision-list',
  evidence: paper => {
    const head = headOf(paper).slice(0, 1500)
    const decisions = paper.blocks.filter(({ text }) => DECISION.test(text)).length
    const activity = decisions >= ENOUGH ? ACTIVITY.exec(head)?.groups?.['activity'] : undefined
    const named = NAMED.exec(head)?.[0] ?? activity
    if (named === undefined) return noEvidence('the head names no list of decisions')
    return {
      weight: Math.min(0.97, 0.65 + decisions / 30),
      clues: [`the head says “${named}”`, `${decisions} decisions`],
    }
  },
  turns: ({ blocks }) => {
    const agenda = blocks.some(({ text }) => ITEM.test(text))
    const items = agenda ? null : new Items(blocks)
    const runs: Run[] = []
    let open: Run | null = null
    let decided = false
    for (const labelled of blocks) {
      const { text, block } = labelled
      const item = ITEM.exec(text) ?? items?.next(labelled)
      const decision = DECISION.exec(text)?.groups?.['label']
      const printed = item?.groups?.['number'] ?? item?.groups?.['after']
      const matter = decided ? MATTER.exec(text)?.groups?.['label'] : undefined
      const under = decision ?? matter
      if (under) open = run(labelled, under, runs.at(-1)?.number ?? null)
      else if (item)
        open = run(labelled, item[0].replace(/\s+\p{Lu}$/u, '').trim(), printed ? Number(printed) : null)
      else if (block.kind === 'heading' || ASIDE.test(text)) open = null
      else open?.blocks.push(labelled)
      if (open?.blocks[0] === labelled) runs.push(open)
      if (decision) decided = true
      else if (item) decided = false
    }
    return numberTurns(
      runs.map(({ blocks: own, label, number }) => ({
        ...makeTurn('statement', own, null, { turn: 0.85, start: 0.9, end: 0.85 }, 'item or decision'),
        label,
        numbers: number === null ? [] : [number],
      })),
    )
  },
}
