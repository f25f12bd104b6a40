import { replyStatuses } from '../../src-core/answers/reply-kinds'
import type { PlacedRow } from '../../src-core/turns/arrange-turns'
import { judge, unjudge } from '../answers/judge'
import { useApp } from '../state/store'

/** Judges an answer by the number of a status, or takes the judgement away. */
export function setStatus(line: PlacedRow, digit: number): void {
  if (line.row.role !== 'answer' || useApp.getState().project.readOnly !== null) return
  const status = replyStatuses[digit - 1]
  const turn = { id: line.row.turn }
  void (status ? judge(line.documentId, turn, { status }) : unjudge(line.documentId, turn))
}
