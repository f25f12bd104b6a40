import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

/** What a new annotation says of its passage. */
interface MarkContent extends Pick<Annotation, 'themes' | 'suggested'> {
  /** One is made where it is absent. */
  readonly id?: string | undefined
  readonly note?: Annotation['note']
}

/** A passage, UTF-16 offsets of its paper’s text, with what identifies it besides these. */
export type DescribedPassage = TextRange & ReturnType<typeof describePassage>

/** A passage of a paper as it is marked. Throws `RangeError` for one that is not in it. */
export function described(document: StructuredDocument, { start, end }: TextRange): DescribedPassage {
  return { start, end, ...describePassage(document, start, end) }
}

/** One’s own new annotation of a passage; it is kept by whoever asked for it. */
export function newMark(
  session: ProjectSession,
  documentId: string,
  { start, end, quote, place }: DescribedPassage,
  { id, themes, note = null, suggested }: MarkContent,
): Annotation {
  return {
    ...newRecord(session, 'ann', { id }),
    documentId,
    start,
    end,
    quote,
    place,
    themes: [...new Set(themes)],
    note,
    ...(suggested && { suggested }),
  }
}

/** Throws `bad-input` for a passage that is empty or not in a paper. */
export function mustHold({ text }: StructuredDocument, { start, end }: TextRange): void {
  if (start >= end || end > text.length)
    throw new CallError('bad-input', `The passage ${start}–${end} is not inside the document.`)
}

/** Marks a passage of a paper. `after` is the annotation then; `change` is null where it had all themes. */
type PassageMarker = (
  documentId: string,
  passage: DescribedPassage,
) => { readonly after: Annotation; readonly change: RecordChange | null }

/**
 * Answers what marks passages of papers with themes: one’s own annotation of exactly the passage gets those it lacks, else there
 * is a new one. It knows the annotations as they are now, all of them gone through once.
 */
export function passageMarker(
  session: ProjectSession,
  content: Pick<MarkContent, 'themes' | 'suggested'>,
): PassageMarker {
  const own = ownMarks(session)
  const { themes } = content
  return (documentId, passage) => {
    const before = own.get(`${documentId} ${keyOf(passage)}`) ?? null
    if (before && themes.every(id => before.themes.includes(id))) return { after: before, change: null }
    const after = before
      ? nextRevision(
          before,
          { ...before, themes: [...new Set([...before.themes, ...themes])] },
          session.now(),
        )
      : newMark(session, documentId, passage, content)
    return { after, change: { kind: 'annotation', before, after } }
  }
}

/** One’s own annotations, as one sees them, by their paper and exactly what of it they are of. */
function ownMarks(session: ProjectSession): ReadonlyMap<string, Annotation> {
  const own = session.visible
    .highlights()
    .filter(({ author }) => author === session.analyst.id)
    .flatMap(({ id }) => session.visible.toChange(id) ?? [])
  return new Map(own.map(one => [`${one.documentId} ${keyOf(one)}`, one]))
}

/** By what ranges are the same. */
export function keyOf({ start, end }: TextRange): string {
  return `${start}-${end}`
}
