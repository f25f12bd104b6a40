import type { StructuredDocument, Turn } from '../document/model'

/** Who asks or answers: the speaker where the paper tells, else whom its head names for all its questions or answers. */
export function whoSpeaks(
  { meta, kind }: Pick<StructuredDocument, 'meta' | 'kind'>,
  { role, speaker }: Pick<Turn, 'role' | 'speaker'>,
): readonly string[] {
  if (speaker !== null) return [speaker]
  if (role === 'answer') return meta.answeredBy
  // In other papers each party asks its own.
  return role === 'question' && (kind === 'questions' || kind === 'question-answers') ? meta.askedBy : []
}
