import { addTo } from '../../basics/group-by'
import type { Turn } from '../../document/model'

type Unnumbered = Omit<Turn, 'id'>

/** The questions among turns that are still being read, by their numbers. */
export class AskedBefore {
  private readonly byNumber = new Map<number, Unnumbered[]>()
  private known = 0

  /** `turns` may grow. All questions together cost what they are long. */
  constructor(private readonly turns: readonly Unnumbered[]) {}

  /** The first question with one of these numbers, of this party where one is given. */
  find(numbers: readonly number[], party: string | null): Unnumbered | undefined {
    for (; this.known < this.turns.length; this.known += 1) {
      const turn = this.turns[this.known]
      if (turn?.role === 'question') for (const number of turn.numbers) addTo(this.byNumber, number, turn)
    }
    for (const number of numbers) {
      const found = this.byNumber.get(number)?.find(turn => party === null || turn.party === party)
      if (found) return found
    }
    return undefined
  }
}
