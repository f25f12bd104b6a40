import type { CallInput } from '../../src-core/contract/calls'
import type { Turn } from '../../src-core/document/model'
import { call } from '../state/actions'

/** What is said of an answer, or changed of that. */
export type VerdictChange = CallInput<'judgement.set'>['verdict']

/** Judges an answer; what the verdict leaves out stays as it was. Whether it was kept. */
export async function judge(
  documentId: string,
  turn: Pick<Turn, 'id'>,
  verdict: VerdictChange,
): Promise<boolean> {
  return (await call('judgement.set', { answers: [{ documentId, turn: turn.id }], verdict })) !== null
}

/** Takes the own judgement of an answer away. */
export async function unjudge(documentId: string, turn: Pick<Turn, 'id'>): Promise<void> {
  await call('judgement.remove', { answers: [{ documentId, turn: turn.id }] })
}
