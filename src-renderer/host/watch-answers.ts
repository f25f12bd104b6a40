import type { CallName } from '../../src-core/contract/calls'

/** What a program at work is asked to hear that it is there: a call whose answer is small however large the project is. */
export const LIGHTEST: CallName = 'layers.get'

/** How long a call is unanswered before the program is asked whether it is there, and how long it may take to say so, in ms. */
const TIMES = { quiet: 2_000, patience: 8_000 }

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

/** Whether an answer comes in time; a refusal is one too, and a broken connection is told of by whoever finds it. */
function answersWithin(ask: () => Promise<unknown>, patience: number): Promise<boolean> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(false), patience)
    const here = () => {
      clearTimeout(late)
      resolve(true)
    }
    ask().then(here, here)
  })
}
