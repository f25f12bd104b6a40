import { isRegionId } from '../../src-core/regions/region'
import { goToAnnotation } from '../open-card/go-to-annotation'
import { call, ensureDocument } from '../state/actions'
import { chooseRegion } from './regions-state'

/** Goes to an annotation, or to a region of an original page, whichever an id is of; as `goToAnnotation` does. */
export async function goToMarked(documentId: string, id: string, takeFocus = false): Promise<void> {
  if (isRegionId(id)) await goToRegion(documentId, id)
  else await goToAnnotation(documentId, id, takeFocus)
}

/** Opens the paper of a region, and its original at the page, with the region chosen. */
async function goToRegion(documentId: string, id: string): Promise<void> {
  if (!(await ensureDocument(documentId))) return
  const regions = await call('region.list', { documentId })
  const region = regions?.find(one => one.id === id)
  if (region) chooseRegion(region, true)
}
