import type { Failure, Result } from '../../src-core/contract/errors'
import { bytesOf } from '../host/bytes-of'
import { ask } from '../state/actions'

/** The bytes a document was imported from. */
export async function readSource(id: string): Promise<Result<Uint8Array>> {
  const answer = await ask('source.read', { id })
  if (!answer.ok) return answer
  return { ok: true, value: bytesOf(answer.value.content) }
}

/** What went wrong, as a failure that can be shown. */
export function failureOf(error: unknown): Failure {
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error) }
}
