import type { CallName } from '../../src-core/contract/calls'

/** What a program at work is asked to hear that it is there: a call whose answer is small however large the project is. */
export const LIGHTEST: CallName = 'layers.get'

/**
 * Calls that are given up where the program is not there: they are made again, and make nothing twice. Every other one waits,
 * since the program may yet do it.
 */
const MADE_AGAIN: ReadonlySet<string> = new Set<CallName>(['app.start', 'annotation.create', 'theme.create'])

/**
 * How long nothing has come from the program, while a call is unanswered, before it is asked whether it is there, and how long
 * it may take to say so, in ms: much work at once, on a machine that has other work, keeps it from answering for a while.
 */
const TIMES = { quiet: 2_000, patience: 18_000 }

/** In how many looks the patience passes: of a window that is busy, however long, only one does. */
const LOOKS = 8

/** A program that stopped without ending breaks no connection: nothing ever comes back from it. */
export interface AnswerWatch {
  /** The answer of a call; a rejection once the program is found not to be there, where the call is made again then. */
  watch<T>(name: string, answer: Promise<T>): Promise<T>
  /** Something came from the program, whatever it was. */
  heard(): void
}

/** Watches over calls; `ask` answers something that a program at work answers at once, `away` hears that nothing came at all. */
export function watchAnswers(ask: () => Promise<unknown>, away: () => void, times = TIMES): AnswerWatch {
  const givenUp = new Set<(gone: Error) => void>()
  let underWay = 0
  let signs = 0
  let isLooking = false

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    while (underWay > 0 && (await isThere())) {
      // It is: what is under way takes as long as it takes.
    }
    isLooking = false
    if (underWay === 0) return
    away()
    for (const giveUp of givenUp) giveUp(new Error('The program does not answer.'))
    givenUp.clear()
  }

  /**
   * Whether anything comes in time; a refusal does too, and a broken connection is told of by whoever finds it. Time in which
   * the window itself is at work counts for next to nothing: the answer may have come and wait for the window.
   */
  async function isThere(): Promise<boolean> {
    const before = signs
    await passed(times.quiet)
    if (underWay === 0 || signs > before) return true
    const answer = ask().then(heard, heard)
    for (let look = 0; look < LOOKS; look += 1) {
      await Promise.race([answer, passed(times.patience / LOOKS)])
      if (signs > before) return true
    }
    return false
  }

  function heard(): void {
    signs += 1
    if (underWay > 0) void look()
  }

  return {
    heard,
    watch: (name, answer) =>
      new Promise((resolve, reject) => {
        underWay += 1
        if (MADE_AGAIN.has(name)) givenUp.add(reject)
        void look()
        answer.then(resolve, reject).finally(() => {
          underWay -= 1
          givenUp.delete(reject)
          heard()
        })
      }),
  }
}

function passed(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
