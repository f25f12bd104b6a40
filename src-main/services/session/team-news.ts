import type { Annotation } from '../../../src-core/annotation/model'
import type { TeamNews } from '../../../src-core/contract/team'
import {
  isPackagedName,
  type PackagedName,
  packagedNames,
} from '../../../src-core/records/kinds/packaged-kinds'
import type { AnyRecord } from '../../../src-core/records/kinds/record-kinds'
import type { Region } from '../../../src-core/regions/region'
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
      if (holder === undefined || holder === own || !isPackagedName(kind)) continue
      const seen = visible.versionOf(kind, id)
      if (!isNews(seen, records.get(kind, id))) continue
      const annotation = 'quote' in seen ? seen : null
      const root = newReplyTo(kind, seen, visible)
      if (root) {
        const place = { documentId: root.documentId, annotation: root.id }
        replies.push({ kind: 'replied', analyst: holder, toOwn: root.author === own, place })
        continue
      }
      const count = counts.get(holder) ?? { of: new Map(), place: null }
      count.of.set(kind, (count.of.get(kind) ?? 0) + 1)
      if (annotation && !annotation.deleted)
        count.place ??= { documentId: annotation.documentId, annotation: annotation.replyTo ?? id }
      counts.set(holder, count)
    }
  }
  return [
    ...replies,
    ...[...counts].flatMap(([analyst, { of, place }]) => {
      const what = packagedNames.find(kind => of.has(kind))
      return what ? [{ kind: 'changed' as const, analyst, what, count: of.get(what) ?? 0, place }] : []
    }),
  ]
}

interface Changed {
  /** How many records, by their kind. */
  readonly of: Map<PackagedName, number>
  place: { readonly documentId: string; readonly annotation: string } | null
}

/** What a reply that is new is about, an annotation or a region; null for everything else. */
function newReplyTo(
  kind: PackagedName,
  seen: AnyRecord,
  visible: VisibleAnnotations,
): Annotation | Region | null {
  if (kind !== 'annotation' && kind !== 'region') return null
  if (!('replyTo' in seen) || seen.replyTo === undefined || seen.revision > 1 || seen.deleted) return null
  return visible.versionOf(kind, seen.replyTo)
}

/** In blind mode the version one sees stays as it was when a colleague changes the annotation. */
function isNews(visible: AnyRecord | null, counted: AnyRecord | undefined): visible is AnyRecord {
  return visible !== null && visible === counted
}
