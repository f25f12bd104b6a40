import type { DocumentKind, Turn } from '../../document/model'
import type { People } from './find-people'

const FRACTION =
  /^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens|Hierbij|Zo),? )?(?:\p{L}+ )?(?:[Dd]e|[Hh]et) (?:leden|lid|aan het woord zijnde leden) van de (?<party>[\p{L}\d+/&-]+(?: \p{Lu}[\p{L}\d]+)?)[- ]?(?<=fractie)(?!\p{L})/u
const OF =
  /^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?(?:\p{L}+ )?(?:[Dd]e|[Hh]et) (?:leden|lid) van de fracties? van (?:de |het )?(?<party>\p{Lu}[\p{L}\d+/&-]+(?: \p{Lu}[\p{L}\d]+)?)/u
/** The members who asked last go on asking. */
const SAME =
  /^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?(?:\p{L}+ )?(?:[Dd]eze|[Dd]ezelfde|[Vv]oornoemde) (?:leden|fractieleden|fractie)|^Zij vragen/u

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
  if (kind !== 'question-answers' && kind !== 'questions' && kind !== 'question-list') return [...turns]
  const [only, ...others] = asked
  const single = only && others.length === 0 ? only : null
  let last: string | null = null
  return turns.map(turn => {
    if (turn.role === 'answer' && turn.speaker === null && answerer !== null)
      return { ...turn, speaker: answerer }
    if (turn.role !== 'question') return turn
    const words = text
      .slice(turn.start + (turn.label?.length ?? 0), turn.end)
      .trimStart()
      .slice(0, 200)
    const named = turn.party ?? partyIn(words) ?? (SAME.test(words) ? last : null)
    last = named ?? last
    if (named !== null || turn.speaker !== null) return { ...turn, party: named }
    return single ? { ...turn, party: single.party, speaker: single.name } : turn
  })
}

/** `De leden van de VVD-fractie` are VVD; a fraction that is written in one word is called so. */
function partyIn(words: string): string | null {
  const party = OF.exec(words)?.groups?.['party'] ?? FRACTION.exec(words)?.groups?.['party']
  return party?.replace(/-fractie$/u, '') ?? null
}
