import { openLine } from './line'

const answers: Record<string, (input: never) => unknown> = {}
const line = openLine(
  message => void process.send?.(message),
  listener => void process.on('message', listener),
  answers,
)

/** Lets the test ask for something by name. */
export function answerTest(what: string, answer: (input: never) => unknown): void {
  answers[what] = answer
}

/** Asks the test for something. */
export function askTest(what: string, input?: unknown): Promise<unknown> {
  return line.ask(what, input)
}
