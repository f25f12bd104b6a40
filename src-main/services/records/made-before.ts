import { CallError } from '../../../src-core/contract/errors'
import type { ProjectSession } from '../session/project-session'

/**
 * The record that an earlier call made by the id its caller chose, whose answer was lost, once it is durable; null where
 * no call did. Throws `already-there` where the record is a colleague's, and `not-saved`.
 */
export async function madeBefore<T extends { readonly author: string }>(
  session: ProjectSession,
  records: ReadonlyMap<string, T>,
  id: string | undefined,
): Promise<T | null> {
  const made = id === undefined ? undefined : records.get(id)
  if (!made) return null
  if (made.author !== session.analyst.id) throw new CallError('already-there', 'This id is in use.')
  await session.durable()
  return made
}
