import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectSession } from '../session/project-session'

/** What a new annotation says of its passage. */
interface MarkContent extends Pick<Annotation, 'themes' | 'suggested'> {
  /** One is made where it is absent. */
  readonly id?: string | undefined
  readonly note?: Annotation['note']
}

/** One’s own new annotation of a passage, UTF-16 offsets of the paper’s text; it is kept by whoever asked for it. */
export function newMark(
  session: ProjectSession,
  document: StructuredDocument,
  { start, end }: TextRange,
  { id, themes, note = null, suggested }: MarkContent,
): Annotation {
  const at = session.now()
  return {
    id: id ?? `ann_${session.system.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: at,
    modified: at,
    documentId: document.id,
    start,
    end,
    ...describePassage(document, start, end),
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

/**
 * Answers what marks passages of a paper with themes: one’s own annotation of exactly the passage gets those it lacks, else
 * there is a new one. `after` is the annotation then; `change` is null where it had them all.
 */
export function passageMarker(
  session: ProjectSession,
  document: StructuredDocument,
  content: Pick<MarkContent, 'themes' | 'suggested'>,
): (range: TextRange) => { readonly after: Annotation; readonly change: RecordChange | null } {
  const own = ownMarks(session, document.id)
  const { themes } = content
  return range => {
    const before = own.get(keyOf(range)) ?? null
    if (before && themes.every(id => before.themes.includes(id))) return { after: before, change: null }
    const after = before
      ? nextRevision(
          before,
          { ...before, themes: [...new Set([...before.themes, ...themes])] },
          session.now(),
        )
      : newMark(session, document, range, content)
    return { after, change: { kind: 'annotation', before, after } }
  }
}

/** One’s own annotations of a paper, as one sees them, by exactly what they are of. */
function ownMarks(session: ProjectSession, documentId: string): ReadonlyMap<string, Annotation> {
  const own = session.visible
    .highlights(documentId)
    .filter(({ author }) => author === session.analyst.id)
    .flatMap(({ id }) => session.visible.toChange(id) ?? [])
  return new Map(own.map(one => [keyOf(one), one]))
}

/** By what ranges are the same. */
export function keyOf({ start, end }: TextRange): string {
  return `${start}-${end}`
}
