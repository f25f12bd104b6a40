import type { TextRange } from '../../src-core/document/model'
import type { FoundGroup, ShownPassage } from '../../src-core/search/search-answer'
import { openPage } from '../notebook/open-page'
import { jumpTo } from '../paper/jump-history'
import { goToMarked } from '../regions/go-to-marked'
import { ask, ensureDocument } from '../state/actions'
import { closeDrawer, isNarrow, showPane } from '../state/panes'
import { useSearch } from './search-state'

/** So many passages of one paper are asked for at once, and so many are drawn in it. */
const PAGE = 200
const MOST = 2_000

/** Opens what a passage found is in, at its words, with everything that was found there drawn. */
export async function goToHit({ place, id }: FoundGroup, passage: ShownPassage): Promise<void> {
  const [here] = passage.places
  if (isNarrow()) closeDrawer()
  if (place === 'page') {
    showPane('notebook')
    return openPage(id)
  }
  if (place === 'note') {
    return goToMarked(id, passage.annotation ?? '')
  }
  if (!here || !(await ensureDocument(id))) return
  useSearch.setState({ hits: { documentId: id, ranges: passage.places, here } })
  // Another paper is drawn before it can be gone to.
  requestAnimationFrame(() => jumpTo(here.start, here.end))
  await drawAll(id, passage.group)
}

async function drawAll(documentId: string, group: number): Promise<void> {
  const { answer } = useSearch.getState()
  if (!answer) return
  const { query, filter, first, found, like } = answer
  if (like) return drawKnown(documentId)
  const from = found.groups.slice(0, group).reduce((sum, { count }) => sum + count, 0)
  const end = from + Math.min(MOST, found.groups.at(group)?.count ?? 0)
  const ranges: TextRange[] = []
  for (let at = from; at < end; at += PAGE) {
    const count = Math.min(PAGE, end - at)
    const more = await ask('search.show', { query, filter, first, from: at, count })
    if (!more.ok) return
    for (const { places } of more.value) for (const place of places) ranges.push(place)
  }
  const { hits } = useSearch.getState()
  if (hits?.documentId === documentId) useSearch.setState({ hits: { ...hits, ranges } })
}

/** Those like another passage are all known, and stand in no order of the paper. */
function drawKnown(documentId: string): void {
  const { hits, answer, passages } = useSearch.getState()
  if (hits?.documentId !== documentId) return
  const inPaper = [...passages.values()].filter(
    ({ group }) => answer?.found.groups.at(group)?.id === documentId,
  )
  const ranges = inPaper.flatMap(({ places }) => places).sort((one, other) => one.start - other.start)
  useSearch.setState({ hits: { ...hits, ranges } })
}
