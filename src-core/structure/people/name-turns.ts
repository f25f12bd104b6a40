import type { DocumentKind, Turn } from '../../document/model'
import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import { readAsker } from '../labels/askers'
import { namedParty, partyWithin } from '../parties/named-party'
import type { People } from './find-people'
import { withRepeatedParties } from './repeated-parties'

const SUFFIX = new RegExp(`(?:${anyLanguage(({ parties }) => parties?.suffix)})$`, 'u')

const FRACTION = eachLanguage(({ parties }) => parties?.ofFraction, 'u')
const OF = eachLanguage(({ parties }) => parties?.ofParties, 'u')
/** The members who asked last go on asking. */
const SAME = anyPattern(({ parties }) => parties?.sameAgain, 'u')

/**
 * Gives turns whom they are of, where the turns themselves did not say: questions the party their first words name, or the one
 * member the paper is of; answers who answers for all of them. `text` is the paper's. Linear.
 */
export function nameTurns(
  turns: readonly Turn[],
  text: string,
  kind: DocumentKind,
  { asked, answerer }: People,
): Turn[] {
  if (kind === 'written-consultation')
    return withParties(turns, text).map(turn =>
      turn.role === 'answer' ? { ...turn, speaker: turn.speaker ?? answerer } : turn,
    )
  if (kind !== 'question-answers' && kind !== 'questions' && kind !== 'question-list') return [...turns]
  const [only, ...others] = asked
  const single = only && others.length === 0 ? only : null
  let last: string | null = null
  return withRepeatedParties(turns).map(turn => {
    if (turn.role === 'answer' && turn.speaker === null && answerer !== null)
      return { ...turn, speaker: answerer }
    if (turn.role !== 'question') return turn
    const words = firstWords(turn, text)
    const told = turn.party ?? partyIn(words)
    const behind = asked.find(({ name }) => name === told || `${ONE_MEMBER}${name}` === told)
    if (behind) return { ...turn, party: behind.party, speaker: behind.name }
    const named = told ?? (SAME.test(words) ? last : null)
    last = named ?? last
    if (named !== null) return { ...turn, party: named }
    // Who asks is told with the party in the head, and without it where the question begins.
    if (turn.speaker !== null)
      return { ...turn, party: asked.find(({ name }) => name === turn.speaker)?.party ?? null }
    const asker = readAsker(words)
    if (asker?.speaker) return { ...turn, speaker: asker.speaker, party: asker.party ?? null }
    return single ? { ...turn, party: single.party, speaker: single.name } : turn
  })
}

/** Labelled questions of a consultation below no heading of a party, with the party that their first words name. */
function withParties(turns: readonly Turn[], text: string): Turn[] {
  let last: string | null = null
  return turns.map(turn => {
    if (turn.role !== 'question' || turn.label === null) return turn
    const words = firstWords(turn, text)
    last = turn.party ?? partyIn(words) ?? (SAME.test(words) ? last : null)
    return { ...turn, party: last }
  })
}

/** How a turn begins behind its label, in at most so many UTF-16 units. */
function firstWords({ start, end, label }: Turn, text: string): string {
  return text
    .slice(start + (label?.length ?? 0), end)
    .trimStart()
    .slice(0, WORDS)
}

const WORDS = 200

/** How a member without a party is called who asks. */
const ONE_MEMBER = 'Lid '

/** `De leden van de VVD-fractie` are VVD; a fraction that is written in one word is called so. */
function partyIn(words: string): string | null {
  const several = namedParty(words)
  if (several && (several.includes(' en ') || several.startsWith(ONE_MEMBER))) return several
  const party = OF.exec(words)?.groups?.['party'] ?? FRACTION.exec(words)?.groups?.['party']
  return party?.replace(SUFFIX, '') ?? partyWithin(words)
}
