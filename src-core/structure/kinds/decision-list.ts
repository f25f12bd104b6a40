import type { LabelledBlock } from '../label-blocks'
import { headOf, type KindRules, makeTurn, numberTurns } from './kind-rules'

const NAMED = /besluitenlijst|lijst van besluiten|list of decisions/i
const ITEM =
  /^(?:(?<number>\d{1,3})\s*[.)]?\s*(?:Agendapunt|Onderwerp)\s*:|(?:Agendapunt|Onderwerp)\s*(?<after>\d{1,3})?\s*[:.])/iu
const NUMBERED = /^(?<number>\d{1,3})\s*[.)]\s+\p{Lu}/u
/** Another matter under the same item, once one was decided on. */
const MATTER = /^(?<label>(?:Zaak|Stuk)\s*:)/iu
/** What is neither an item nor a decision: who else it is for, the next heading, who keeps the minutes. */
const ASIDE = /^(?:Volgcommissie(?:\(s\)|s)?|Griffier|Voorzitter|Activiteitnummer|Voortouwcommissie)\s*:/iu
const DECISION =
  /^(?<label>(?:(?:Besluit|Noot|Beslissing|Voorstel|Decision)\s*|(?:De (?:gemeente)?raad|De commissie|Het college|The committee) (?:besluit|beslist|stemt in|resolves|decides)[^:.]{0,40}):)/iu

/** Where nothing names the items, they are what counts up. */
function nextItem({ text, block }: LabelledBlock, last: number): RegExpExecArray | null {
  const item = NUMBERED.exec(text)
  const number = Number(item?.groups?.['number'])
  return number > last && number <= last + (block.kind === 'heading' ? 3 : 1) ? item : null
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
    if (!NAMED.test(headOf(paper).slice(0, 1500))) return 0
    const decisions = paper.blocks.filter(({ text }) => DECISION.test(text)).length
    return Math.min(0.97, 0.65 + decisions / 30)
  },
  turns: ({ blocks }) => {
    const agenda = blocks.some(({ text }) => ITEM.test(text))
    const runs: Run[] = []
    let open: Run | null = null
    let decided = false
    for (const labelled of blocks) {
      const { text, block } = labelled
      const item = ITEM.exec(text) ?? (agenda ? null : nextItem(labelled, runs.at(-1)?.number ?? 0))
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
        ...makeTurn('statement', own, null, { turn: 0.85, start: 0.9, end: 0.85 }),
        label,
        numbers: number === null ? [] : [number],
      })),
    )
  },
}
