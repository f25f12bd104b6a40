import type { Turn } from '../../document/model'

/** What stands behind the names of so many members is no place that elected one of them. */
const ENOUGH = 2

/**
 * Questions with the party that their labels have in brackets, where it might be a seat by itself: a seat is one member's, and
 * what stands behind the names of several is their party.
 */
export function withRepeatedParties(turns: readonly Turn[]): readonly Turn[] {
  const members = new Map<string, Set<string>>()
  for (const turn of turns) {
    const held = heldBehindName(turn)
    if (held !== null && turn.speaker !== null)
      members.set(held, (members.get(held) ?? new Set()).add(turn.speaker))
  }
  return turns.map(turn => {
    const held = turn.party === null ? heldBehindName(turn) : null
    return held !== null && (members.get(held)?.size ?? 0) >= ENOUGH ? { ...turn, party: held } : turn
  })
}

/** The brackets behind who asks, as a question's label has them. */
function heldBehindName({ role, label, speaker }: Turn): string | null {
  if (role !== 'question' || label === null || speaker === null) return null
  const at = label.indexOf(speaker)
  return at < 0 ? null : (/^\s*\(([^()]{2,40})\)/u.exec(label.slice(at + speaker.length))?.[1] ?? null)
}
