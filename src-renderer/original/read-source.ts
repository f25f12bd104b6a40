import type { Failure, Result } from '../../src-core/contract/errors'
import { ask } from '../state/actions'

/** The bytes a document was imported from. */
export async function readSource(id: string): Promise<Result<Uint8Array>> {
  const answer = await ask('source.read', { id })
  if (!answer.ok) return answer
  return { ok: true, value: bytesOf(answer.value.content) }
}

/** The bytes that base64 stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
}

/** What went wrong, as a failure that can be shown. */
export function failureOf(error: unknown): Failure {
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error) }
}
