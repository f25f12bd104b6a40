import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import { quotedWords } from '../annotation/quoted-words'
import { repliesByRoot, withoutReplies } from '../annotation/replies'
import { stands } from '../annotation/stands'
import type { Judgement } from '../answers/judgement'
import { judgedTurns } from '../answers/place-judgements'
import type { SortOfStatus } from '../answers/reply-kinds'
import { ownValue } from '../basics/own-value'
import { partiesIn, turnSaying } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { answersByQuestion } from '../document/questions-of'
import { inDocumentOrder } from '../query/document-order'
import { type AnnotationRow, LONGEST_IN_ROW } from './annotation-row'

/**
 * The rows of a paper’s annotations, of which `annotations` holds the replies too; of one that cannot be read, what was kept
 * with each annotation. Near-linear in the annotations and the turns.
 */
export function annotationRows(
  document: StructuredDocument | null,
  annotations: readonly Annotation[],
  judgements: Iterable<Judgement>,
): AnnotationRow[] {
  const threads = repliesByRoot(annotations)
  const statusesOf = document && turnStatuses(document, judgements)
  return inDocumentOrder(withoutReplies(annotations)).map(annotation => {
    const { id, start, end, themes, author, created, modified } = annotation
    const isThere = document !== null && stands(document, annotation)
    const quote = quotedWords(document, annotation)
    const turn = isThere ? turnSaying(document, start) : null
    return {
      ...{ id, start, end, themes, author, created, modified },
      quote: quote.slice(0, LONGEST_IN_ROW),
      isCut: quote.length > LONGEST_IN_ROW,
      note: noteText(annotation.note).slice(0, LONGEST_IN_ROW),
      replies: threads.get(id)?.length ?? 0,
      stands: isThere,
      turn: turn && {
        id: turn.id,
        role: turn.role,
        numbers: turn.numbers,
        statuses: statusesOf?.(turn) ?? [],
      },
      parties: isThere ? partiesIn(document, start, end) : [],
    }
  })
}

/** What is judged of a turn: of an answer itself, of a question its answers. */
function turnStatuses(
  document: StructuredDocument,
  judgements: Iterable<Judgement>,
): (turn: Turn) => SortOfStatus[] {
  const judged = judgedTurns(document, judgements)
  const answersTo = answersByQuestion(document.turns)
  const ofAnswer = ({ id }: Turn): readonly SortOfStatus[] => ownValue(judged, id) ?? ['none']
  return turn => {
    const answers =
      turn.role === 'answer' ? [turn] : (answersTo.get(turn.id) ?? []).filter(({ role }) => role === 'answer')
    return [...new Set(answers.flatMap(ofAnswer))]
  }
}
