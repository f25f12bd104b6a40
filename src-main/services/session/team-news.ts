import type { Annotation } from '../../../src-core/annotation/model'
import type { TeamNews } from '../../../src-core/contract/team'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { ShownRecords } from '../../storage/records/record-views'
import type { VisibleAnnotations } from './visible-annotations'

/** What colleagues changed, by colleague, as far as the chosen layers show it. */
export function newsOf(
  shown: readonly ShownRecords[],
  records: ProjectRecords,
  visible: VisibleAnnotations,
  own: string,
): TeamNews[] {
  const replies: TeamNews[] = []
  const counts = new Map<string, Changed>()
  for (const { kind, records: changed } of shown) {
    for (const { id } of changed) {
      const holder = records.versionsOf(kind, id)[0]?.holder
      if (holder === undefined || holder === own || (kind !== 'annotation' && kind !== 'theme')) continue
      const annotation = kind === 'annotation' ? visible.get(id) : null
      if (kind === 'annotation' && !isNews(annotation, records.get('annotation', id))) continue
      const root = annotation && newReplyTo(annotation, visible)
      if (root) {
        const place = { documentId: root.documentId, annotation: root.id }
        replies.push({ kind: 'replied', analyst: holder, toOwn: root.author === own, place })
        continue
      }
      const count = counts.get(holder) ?? { annotations: 0, themes: 0, place: null }
      count[kind === 'annotation' ? 'annotations' : 'themes'] += 1
      if (annotation && !annotation.deleted)
        count.place ??= { documentId: annotation.documentId, annotation: annotation.replyTo ?? id }
      counts.set(holder, count)
    }
  }
  return [
    ...replies,
    ...[...counts].map(([analyst, count]) => ({ kind: 'changed' as const, analyst, ...count })),
  ]
}

interface Changed {
  annotations: number
  themes: number
  place: { readonly documentId: string; readonly annotation: string } | null
}

/** What a reply that is new is about; null for everything else. */
function newReplyTo(
  { replyTo, revision, deleted }: Annotation,
  visible: VisibleAnnotations,
): Annotation | null {
  if (replyTo === undefined || revision > 1 || deleted) return null
  return visible.get(replyTo)
}

/** In blind mode the version one sees stays as it was when a colleague changes the annotation. */
function isNews(visible: Annotation | null, counted: Annotation | undefined): boolean {
  return visible !== null && visible === counted
}
