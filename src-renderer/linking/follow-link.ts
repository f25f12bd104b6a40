import { findLinked, type PlaceLink } from '../../src-core/links/place-link'
import { goToPassage, openCard } from '../open-card/open-card'
import { jumpTo } from '../paper/jump-history'
import { ask, changeProjectBy, ensureDocument, fail, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Goes where a link leads: opens its project and paper, and shows the passage. What cannot be found is told. */
export async function followLink(link: PlaceLink): Promise<void> {
  if (!(await openProject(link))) return
  const { project } = useApp.getState()
  if (!project.documents.some(({ id }) => id === link.paper))
    return notify({ kind: 'link-lost', what: 'paper', link })
  const document = await ensureDocument(link.paper)
  if (!document) return
  const { annotations } = useApp.getState()
  const annotation = link.annotation === undefined ? undefined : annotations.get(link.annotation)
  if (annotation) {
    openCard(annotation.id)
    goToPassage(annotation)
    return
  }
  const found = findLinked(document, link)
  if (found) jumpTo(found.start, found.end)
  else if (link.passage) notify({ kind: 'link-lost', what: 'passage', link })
}

/** Opens the link's project where another one is open; whether it is open now. */
async function openProject(link: PlaceLink): Promise<boolean> {
  if (useApp.getState().project.id === link.project) return true
  const recent = await ask('project.recent', {})
  if (!recent.ok) {
    fail(recent.error)
    return false
  }
  if (!recent.value.some(({ id }) => id === link.project)) {
    notify({ kind: 'link-lost', what: 'project', link })
    return false
  }
  if (!(await changeProjectBy('project.open', { id: link.project }))) return false
  return useApp.getState().project.id === link.project
}

/** Asks for the folder of a link's project, and goes on where that is the one that was chosen. */
export async function chooseAndFollow(link: PlaceLink): Promise<void> {
  notify(null)
  if (!(await changeProjectBy('project.choose', {}))) return
  await followLink(link)
}
