/**
 * The line between a test and the stand-in it started: the test asks by name, and the stand-in can ask the test too. Both
 * sides use this over the channel that Node gives a child process.
 */
export type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly what: string; readonly input: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly failed?: string }

/** One end of the line. */
export interface Line {
  ask(what: string, input?: unknown): Promise<unknown>
}

/** Opens one end: `answers` are the questions this side can be asked. */
export function openLine(
  send: (message: Message) => void,
  receive: (listener: (message: Message) => void) => void,
  answers: Readonly<Record<string, (input: never) => unknown>>,
): Line {
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>()
  let last = 0
  receive(message => {
    if (message.kind === 'ask') void reply(message)
    else {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.failed === undefined) asked?.done(message.value)
      else asked?.failed(new Error(message.failed))
    }
  })
  const reply = async ({ id, what, input }: Extract<Message, { kind: 'ask' }>) => {
    try {
      const answer = answers[what]
      if (!answer) throw new Error(`Nobody answers ${what}.`)
      send({ kind: 'answer', id, value: await answer(input as never) })
    } catch (error) {
      send({ kind: 'answer', id, failed: error instanceof Error ? (error.stack ?? '') : String(error) })
    }
  }
  return {
    ask(what, input) {
      last += 1
      const id = last
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed })
        send({ kind: 'ask', id, what, input })
      })
    },
  }
}
