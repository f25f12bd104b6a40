import { nextRevision } from '../../../src-core/document/record'
import type { LayerContent, MergedPackage } from '../../../src-core/package/merge-package'
import type { ReceivedLayer } from '../../../src-core/package/received-layer'
import type { PackageReview } from '../../../src-core/package/review-package'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectSession } from '../session/project-session'

/** The layers that the analyst received, by who sent them. */
export function ownLayers(session: ProjectSession): ReceivedLayer[] {
  return session.records
    .received()
    .filter(({ holder }) => holder === session.analyst.id)
    .map(({ record }) => record)
}

/** The changes that put a merged package's records into the layers of those who made them, one layer an analyst. */
export function layerChanges(
  session: ProjectSession,
  { sameThemes, samePapers }: PackageReview,
  { layers }: MergedPackage,
): RecordChange[] {
  const before = new Map(ownLayers(session).map(layer => [layer.from.id, layer]))
  return layers.map(layer => {
    const known = before.get(layer.from.id)
    const after = known ? added(session, known, layer) : newLayer(session, layer)
    const same = {
      sameThemes: { ...after.sameThemes, ...Object.fromEntries(sameThemes) },
      samePapers: { ...after.samePapers, ...Object.fromEntries(samePapers) },
    }
    return { kind: 'received', before: known ?? null, after: { ...after, ...same } }
  })
}

function newLayer(session: ProjectSession, layer: LayerContent): ReceivedLayer {
  const at = session.system.now().toISOString()
  return {
    id: `rcv_${session.system.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: at,
    modified: at,
    from: layer.from,
    annotations: [...layer.annotations],
    themes: [...layer.themes],
    sameThemes: {},
    samePapers: {},
  }
}

function added(session: ProjectSession, known: ReceivedLayer, layer: LayerContent): ReceivedLayer {
  const content = {
    ...known,
    from: layer.from,
    annotations: newest(known.annotations, layer.annotations),
    themes: newest(known.themes, layer.themes),
  }
  return nextRevision(known, content, session.now())
}

function newest<T extends { readonly id: string }>(before: readonly T[], later: readonly T[]): T[] {
  return [...new Map([...before, ...later].map(record => [record.id, record])).values()]
}
