import { nextRevision } from '../../../src-core/document/record'
import type { LayerContent, MergedPackage } from '../../../src-core/package/merge-package'
import type { PackageReview } from '../../../src-core/package/review-package'
import type { PackagedLists } from '../../../src-core/records/kinds/packaged-kinds'
import { listOf, listsOf } from '../../../src-core/records/kinds/packaged-kinds'
import type { ReceivedLayer } from '../../../src-core/records/kinds/received-kind'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import { newRecord } from '../records/new-record'
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
    return changeOf('received', known ?? null, { ...after, ...same })
  })
}

function newLayer(session: ProjectSession, layer: LayerContent): ReceivedLayer {
  return {
    ...newRecord(session, 'rcv'),
    ...keptLists(null, layer),
    from: layer.from,
    sameThemes: {},
    samePapers: {},
  }
}

function added(session: ProjectSession, known: ReceivedLayer, layer: LayerContent): ReceivedLayer {
  const content = { ...known, ...keptLists(known, layer), from: layer.from }
  return nextRevision(known, content, session.now())
}

/** Of each record the newest version: that of what came last. */
function keptLists(known: PackagedLists | null, later: PackagedLists): PackagedLists {
  return listsOf(kind => {
    const all = [...(known ? listOf(known, kind) : []), ...listOf(later, kind)]
    return [...new Map(all.map(record => [record.id, record])).values()]
  })
}
