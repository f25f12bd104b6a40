import type { CallName } from '../../src-core/contract/calls'

/** What a program at work is asked to hear that it is there: a call whose answer is small however large the project is. */
export const LIGHTEST: CallName = 'layers.get'

/** How long a call is unanswered before the program is asked whether it is there, and how long it may take to say so, in ms. */
const TIMES = { quiet: 2_000, patience: 8_000 }

/** In how many looks the patience passes: of a window that is busy, however long, only one does. */
const LOOKS = 8

/** A program that stopped without ending breaks no connection: nothing ever comes back from it. */
export interface AnswerWatch {
  /** The answer of a call, or a rejection once the program is found not to be there. */
  watch<T>(answer: Promise<T>): Promise<T>
}

/** Watches over calls; `ask` answers something that a program at work answers at once, `away` hears that it did not. */
export function watchAnswers(ask: () => Promise<unknown>, away: () => void, times = TIMES): AnswerWatch {
  const waiting = new Set<(gone: Error) => void>()
  let isLooking = false

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    while (waiting.size > 0) {
      await passed(times.quiet)
      if (waiting.size === 0 || (await answersWithin(ask, times.patience))) continue
      away()
      for (const giveUp of waiting) giveUp(new Error('The program does not answer.'))
      waiting.clear()
    }
    isLooking = false
  }

  return {
    watch: answer =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        void look()
        answer.then(resolve, reject).finally(() => waiting.delete(reject))
      }),
  }
}

function passed(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/**
 * Whether an answer comes in time; a refusal is one too, and a broken connection is told of by whoever finds it. Time in
 * which the window itself is at work counts for next to nothing: the answer may have come and wait for the window.
 */
async function answersWithin(ask: () => Promise<unknown>, patience: number): Promise<boolean> {
  const here = () => true
  const answer = ask().then(here, here)
  for (let look = 0; look < LOOKS; look += 1) {
    const late = passed(patience / LOOKS).then(() => false)
    if (await Promise.race([answer, late])) return true
  }
  return false
}
