import type { Turn } from '../../src-core/document/model'

/** How the numbers of a paper's questions and answers follow each other. */
export interface Numbering {
  /**
   * `absent`: no turn has a number; `foreign`: its numbers are those of another list, such as an order paper, of which it
   * need not hold all.
   */
  readonly state: 'complete' | 'gaps' | 'foreign' | 'absent'
  /** The number that the first list begins with; 0 where nothing can be told. */
  readonly first: number
  /** The numbers missing between the first and the last of each list, such as `A4`. */
  readonly missing: readonly string[]
}

type Numbered = Pick<Turn, 'role' | 'numbers' | 'speaker' | 'label'>

/** Finds gaps between the first and last printed number of every list of questions and of answers. */
export function measureNumbering(turns: readonly Numbered[]): Numbering {
  const numbered = turns.filter(
    ({ role, numbers }) => (role === 'question' || role === 'answer') && numbers.length > 0,
  )
  // Where a question's label names who asks it, it keeps the number of the list it was tabled in.
  const own = numbered.filter(({ role, speaker, label }) => role === 'answer' || !names(label, speaker))
  const lists = [...splitLists('question', own), ...splitLists('answer', own)]
  const missing = lists.flatMap(({ role, numbers }) => {
    const printed = new Set(numbers)
    const letter = role === 'question' ? 'Q' : 'A'
    return between(Math.min(...numbers), Math.max(...numbers))
      .filter(number => !printed.has(number))
      .map(number => `${letter}${number}`)
  })
  const asked = lists.some(({ role }) => role === 'question')
  if (!asked) return { state: numbered.length > 0 ? 'foreign' : 'absent', first: 0, missing: [] }
  const first = Math.min(...(lists[0]?.numbers ?? [0]))
  return { state: missing.length > 0 ? 'gaps' : 'complete', first, missing }
}

function names(label: string | null, speaker: string | null): boolean {
  const surname = speaker?.split(/\s+/).at(-1) ?? ''
  return surname !== '' && (label ?? '').includes(surname)
}

interface List {
  readonly role: Turn['role']
  readonly numbers: number[]
}

/** The lists in a row of turns: each that begins again at 1 is another. */
function splitLists(role: Turn['role'], turns: readonly Numbered[]): List[] {
  const lists: List[] = []
  for (const { numbers } of turns.filter(turn => turn.role === role)) {
    const last = lists.at(-1)
    if (!last || (numbers[0] === 1 && last.numbers.length > 1)) lists.push({ role, numbers: [...numbers] })
    else last.numbers.push(...numbers)
  }
  return lists
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
