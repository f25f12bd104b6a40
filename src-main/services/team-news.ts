import type { Annotation } from '../../src-core/annotation/model'
import type { TeamNews } from '../../src-core/contract/team'
import type { ProjectRecords } from '../storage/project-records'
import type { ShownRecords } from '../storage/record-views'
import type { VisibleAnnotations } from './visible-annotations'

/** What colleagues changed, by colleague, as far as the chosen layers show it. */
export function newsOf(
  shown: readonly ShownRecords[],
  records: ProjectRecords,
  visible: VisibleAnnotations,
  own: string,
): TeamNews[] {
  const counts = new Map<string, { annotations: number; themes: number }>()
  for (const { kind, records: changed } of shown) {
    for (const { id } of changed) {
      const holder = records.versionsOf(kind, id)[0]?.holder
      if (holder === undefined || holder === own || (kind !== 'annotation' && kind !== 'theme')) continue
      if (kind === 'annotation' && !isNews(visible.get(id), records.get('annotation', id))) continue
      const count = counts.get(holder) ?? { annotations: 0, themes: 0 }
      count[kind === 'annotation' ? 'annotations' : 'themes'] += 1
      counts.set(holder, count)
    }
  }
  return [...counts].map(([analyst, count]) => ({ kind: 'changed', analyst, ...count }))
}

/** In blind mode the version one sees stays as it was when a colleague changes the annotation. */
function isNews(visible: Annotation | null, counted: Annotation | undefined): boolean {
  return visible !== null && visible === counted
}
