import type { ConnectedEnd } from '../../../src-core/export/connected'
import type { ProjectContents } from '../../services/session/read-project'

/** Finds what is connected or quoted by an id in a project that was read: an annotation or a region, with its paper. */
export function endsIn({
  documents,
  annotations,
  regions,
}: Pick<ProjectContents, 'documents' | 'annotations' | 'regions'>): (id: string) => ConnectedEnd | null {
  const papers = new Map(documents.map(document => [document.id, document]))
  const marks = new Map(annotations.map(annotation => [annotation.id, annotation]))
  const rectangles = new Map(regions.map(region => [region.id, region]))
  return id => {
    const annotation = marks.get(id)
    const region = rectangles.get(id)
    const document = papers.get((annotation ?? region)?.documentId ?? '')
    if (!document) return null
    if (annotation) return { annotation, document }
    return region ? { region, document } : null
  }
}
