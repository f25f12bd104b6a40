import * as z from 'zod'
import { findBrokenText } from './broken-text'
import { type CallInput, type CallName, type CallOutput, type CallRequest, calls, isCallName } from './calls'
import { CallError, type Failure, failureOf, type Result } from './errors'
import { failureSchema } from './failure-schema'
import { type FieldFault, fieldFaultsOf } from './field-fault'

/** The implementation of every call of the table. */
export type Handlers = { readonly [N in CallName]: (input: CallRequest<N>) => Promise<CallOutput<N>> }

/** The table as the renderer sees it. */
export type Client = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }

/**
 * Answers one call from outside: checks name and input, runs the handler and checks its answer. Never throws; what is
 * not a `CallError` becomes `internal` and is handed to `report`, without its text leaving the process.
 */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (error: unknown) => void,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !isCallName(name))
    return failure('not-found', 'There is no call of this name.')
  const request = read(calls[name].in, input)
  if (!request.success) {
    const { code, reason, fields } = request
    return { ok: false, error: { code, message: `${name}: ${reason}`, ...(fields && { fields }) } }
  }
  try {
    const handler = handlers[name] as (input: unknown) => Promise<unknown>
    const value = calls[name].out.safeParse(await handler(request.data))
    if (value.success) return { ok: true, value: value.data }
    report(value.error)
    return failure('bad-answer', `${name}: the answer was not as promised.`)
  } catch (error) {
    if (error instanceof CallError) return { ok: false, error: failureOf(error) }
    report(error)
    return failure('internal', `${name} failed unexpectedly.`)
  }
}

type Read =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false
      readonly code: 'bad-input' | 'broken-text'
      readonly reason: string
      readonly fields?: readonly FieldFault[]
    }

/**
 * Validates a value and all text in it; one that throws when it is looked at, as a proxy can, is refused like any other.
 */
function read(schema: z.ZodType, value: unknown): Read {
  try {
    const parsed = schema.safeParse(value)
    if (!parsed.success) {
      const reason = z.prettifyError(parsed.error)
      return { success: false, code: 'bad-input', reason, fields: fieldFaultsOf(parsed.error) }
    }
    const broken = findBrokenText(parsed.data)
    if (broken === null) return parsed
    return { success: false, code: 'broken-text', reason: `${broken || 'the input'} holds half a character.` }
  } catch {
    return { success: false, code: 'bad-input', reason: 'the input cannot be read.' }
  }
}

function failure(code: Failure['code'], message: string): Result<never> {
  return { ok: false, error: { code, message } }
}

/** A client for the whole table over a transport that carries one call; a broken transport answers `disconnected`. */
export function makeClient(send: (name: CallName, input: unknown) => Promise<unknown>): Client {
  const entries = Object.entries(calls).map(([name, { out }]) => [
    name,
    async (input: unknown): Promise<Result<unknown>> =>
      receive(out, name, () => send(name as CallName, input)),
  ])
  return Object.fromEntries(entries) as Client
}

async function receive(out: z.ZodType, name: string, send: () => Promise<unknown>): Promise<Result<unknown>> {
  const envelope = z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ])
  try {
    const reply = envelope.safeParse(await send())
    if (!reply.success) return failure('bad-answer', `${name}: the answer was not as promised.`)
    if (!reply.data.ok) return { ok: false, error: reply.data.error }
    const value = out.safeParse(reply.data.value)
    return value.success
      ? { ok: true, value: value.data }
      : failure('bad-answer', `${name}: the answer was not as promised.`)
  } catch {
    return failure('disconnected', 'The connection to the program was lost.')
  }
}
