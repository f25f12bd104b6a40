import { anyLanguage, anyPattern } from '../vocabulary/languages'
import type { StructuredDocument, Turn } from './model'

/** Who leads a debate gives the floor between all others; a minister-president does not. */
const CHAIR = new RegExp(
  String.raw`(?<![\p{L}-])(?:${anyLanguage(({ speakers }) => speakers?.leads)})(?!\p{L})`,
  'iu',
)
/** How a chair gives somebody the floor. */
const GIVES_FLOOR = anyPattern(({ debates }) => debates?.givesFloor, 'iu')
/** Who is interrupted speaks again before so many others have. */
const SOON = 3
/** So much of what a chair says last, in UTF-16 units, says to whom it gives the floor. */
const LAST_WORDS = 400

/** Whether somebody who speaks leads the debate. */
export function isChair(speaker: string): boolean {
  return CHAIR.test(speaker)
}

/**
 * The speeches of a debate that interrupt another, by the ids of their turns: whoever has the floor speaks again soon, and
 * the chair did not give it to them. Linear in the turns and in what chairs say.
 */
export function interruptionsOf({
  kind,
  turns,
  text,
}: Pick<StructuredDocument, 'kind' | 'turns' | 'text'>): ReadonlySet<string> {
  const found = new Set<string>()
  if (kind !== 'debate') return found
  const said = turns.filter(({ role, speaker }) => role === 'speech' && speaker !== null)
  const others = said.filter(({ speaker }) => !isChair(speaker ?? ''))
  let floor: string | null = null
  let given = false
  let index = -1
  for (const turn of said) {
    if (isChair(turn.speaker ?? '')) {
      given ||= GIVES_FLOOR.test(text.slice(Math.max(turn.start, turn.end - LAST_WORDS), turn.end))
      continue
    }
    index += 1
    const own = nameOf(turn)
    const isBack = () => others.slice(index + 1, index + 1 + SOON).some(next => nameOf(next) === floor)
    if (own !== floor && floor !== null && !given && isBack()) found.add(turn.id)
    else floor = own
    given = false
  }
  return found
}

function nameOf({ speaker, party }: Turn): string {
  return `${speaker} ${party ?? ''}`
}
