import { smallest } from '../../basics/extremes'
import { linkAnswers } from '../../document/link-answers'
import type { Turn } from '../../document/model'
import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import type { LabelledBlock } from '../labels/labelled-block'
import { headOf, type KindRules, makeTurn, numberTurns, ownText, turnLabel } from './kind-rules'
import { cutStretches } from './stretches'

const SAYS_SO = anyPattern(({ debates }) => debates?.called, 'i')

const STAGE = new RegExp(`^(?:${anyLanguage(({ debates }) => debates?.stage)})`, 'iu')

/** What is on the agenda next, below the title of the item, as the report says it. */
const ON_AGENDA = anyPattern(({ debates }) => debates?.opensItem, 'u')
/** A title is short, and no sentence. */
const TITLE = /^[\p{Lu}\d“"‘«][^\n]{2,110}(?<![.?!:;,])$/u

/** What happens in the chamber is nobody's words; only a name opens a speech again. */
function withoutStage(body: readonly LabelledBlock[], opens?: LabelledBlock): readonly LabelledBlock[] {
  // Right behind a name that stands alone the chair says it: `De voorzitter` `De vergadering is geopend.`
  const saidFirst = opens !== undefined && ownText(opens) === null && !body[0]?.text.startsWith('(')
  const stage = body.findIndex(({ text }, index) => !(saidFirst && index === 0) && STAGE.test(text))
  const item = body.findIndex(({ text }, index) => ON_AGENDA.test(text) && isTitle(body[index - 1]))
  // A list of what is dealt with next is nobody's words either, title or none above it.
  const list = body.findIndex(({ text }) => ON_AGENDA.test(text) && /:\s*$/.test(text))
  const number = /^\d{1,3}$/.test(body[item - 2]?.text.trim() ?? '') ? 1 : 0
  const ends = [stage, item < 0 ? item : item - 1 - number, list].filter(at => at >= 0)
  return withoutAsides(ends.length === 0 ? body : body.slice(0, smallest(ends)), opens)
}

/** What happens stands in brackets of its own, in any language: `(Beifall bei der ABC)`, `[The statement follows:]`. */
const ASIDE = /^(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])\.?$/
const TOLD = new RegExp(`^(?:${anyLanguage(({ debates }) => debates?.aside)})$`, 'u')
/** What is said ends as sentences do. */
const SAID = /[.?!…][)\]”"’»*]*$/u

/** Cuts off what stands behind the last words of a speech: what happens then, and the title of what is dealt with next. */
function withoutAsides(
  body: readonly LabelledBlock[],
  opens: LabelledBlock | undefined,
): readonly LabelledBlock[] {
  const said = (opens && ownText(opens)) ?? undefined
  let end = body.length
  // Where the file itself marks speeches, what looks like a title is said. So it is above what happened when it was.
  if (turnLabel(opens)?.from !== 'format') while (end > 0 && isTitleBehind(body, end - 1, said)) end -= 1
  while (end > 0 && happens(body[end - 1])) end -= 1
  return body.slice(0, end)
}

/** Whether a paragraph tells what happens, and nobody says it. */
function happens(labelled: LabelledBlock | undefined): boolean {
  const text = labelled?.block.kind === 'table' ? '' : (labelled?.text.trim() ?? '')
  return TOLD.test(text) || (ASIDE.test(text) && /\p{Ll}{3}/u.test(text))
}

/** Whether a title stands behind the end of what somebody said, `own` on the speaker's own line, or behind what happened then. */
function isTitleBehind(body: readonly LabelledBlock[], index: number, own: string | undefined): boolean {
  const labelled = body[index]
  // The number of an item stands above its title.
  const above = ITEM_NUMBER.test(body[index - 1]?.text.trim() ?? '') ? index - 2 : index - 1
  const before = (body[above]?.text ?? own)?.trim()
  if (labelled?.block.kind !== 'paragraph' || before === undefined || happens(labelled)) return false
  const text = labelled.text.trim()
  if (!SMALL_TITLE.test(text) || NO_TITLE.test(text)) return false
  const said = SAID.test(before)
  if (said && ITEM_NUMBER.test(text)) return true
  return isTitle(labelled) ? said || happens(body[index - 1]) : said
}

/** Titles that were printed in small capitals may have none at all. */
const SMALL_TITLE = /^(?:\d{1,3}$|[\p{L}\d“"‘«][^\n]{2,110}(?<![.?!:;,])$)/u
/** The number of an item on the agenda, on a line of its own. */
const ITEM_NUMBER = /^\d{1,3}$/

/** What is broken off or quoted to its end is said, and so is what begins anew within. */
const NO_TITLE = /(?:[.?!…][)\]”"’»*]*|…|[-–—])$|\p{Ll}{3}[.?!…] [(\p{Lu}„“«]/u

function isTitle(labelled: LabelledBlock | undefined): boolean {
  return labelled !== undefined && TITLE.test(labelled.text.trim())
}

/** The chair gives a motion its number; whoever moved it may go on with the next without being named again. */
const NUMBERED = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.numbered)})`)
const NEXT_MOTION = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.next)})$`, 'i')

/** Cuts off the motions that are read out behind the chair's words, each a body of its own. */
function nextMotions(body: readonly LabelledBlock[]): (readonly LabelledBlock[])[] {
  const starts = body.flatMap(({ text }, index) =>
    NEXT_MOTION.test(text.trim()) && NUMBERED.test(body[index - 1]?.text ?? '') ? [index] : [],
  )
  return [0, ...starts].map((start, index) => body.slice(start, starts[index]))
}

/** Gives whoever is named without a party the one the paper gave with the same name. */
function withKnownParties(turns: readonly Omit<Turn, 'id'>[]): Omit<Turn, 'id'>[] {
  const parties = new Map(turns.flatMap(({ speaker, party }) => (speaker && party ? [[speaker, party]] : [])))
  return turns.map(turn => ({ ...turn, party: turn.party ?? parties.get(turn.speaker ?? '') ?? null }))
}

/** A debate: whoever speaks opens a turn with a name. */
export const debate: KindRules = {
  kind: 'debate',
  evidence: paper => {
    const speeches = paper.blocks.filter(({ label }) => label?.kind === 'speech').length
    const saysSo = SAYS_SO.exec(headOf(paper))?.[0]
    const clues = [`${speeches} speeches`, ...(saysSo ? [`the head says “${saysSo}”`] : [])]
    if (speeches === 0) return { weight: saysSo ? 0.55 : 0, clues }
    const asked = paper.blocks.filter(
      ({ label }) => label?.kind === 'question' && label.speaker !== undefined,
    ).length
    if (asked > 0) clues.push(`${asked} questions that name who asks`)
    return { weight: Math.min(0.98, 0.5 + speeches / 20) * (speeches > 2 * asked ? 1 : 0.5), clues }
  },
  turns: paper => {
    const turns: Omit<Turn, 'id'>[] = []
    for (const { opens, body, section } of cutStretches(paper)) {
      const label = turnLabel(opens ?? undefined)
      if (!opens || !label) continue
      const [own = [], ...motions] = nextMotions(body)
      const mover = turns.at(-1)
      const sure = { turn: label.certainty, start: label.certainty, end: 0.97 }
      turns.push(makeTurn(label.kind, [opens, ...withoutStage(own, opens)], section, sure))
      for (const motion of motions) {
        const { party = null, speaker = null } = mover ?? {}
        const guess = { turn: 0.85, start: 0.9, end: 0.9 }
        turns.push({
          ...makeTurn('speech', withoutStage(motion), section, guess, 'motion behind the number of the last'),
          party,
          speaker,
        })
      }
    }
    return linkAnswers(numberTurns(withKnownParties(turns)))
  },
}
