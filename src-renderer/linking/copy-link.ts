import type { TextRange } from '../../src-core/document/model'
import { linkToPassage, writePlaceLink } from '../../src-core/links/place-link'
import { notify } from '../state/actions'
import { useApp } from '../state/store'

/** Copies a link to a passage of the open paper, or to the annotation that marks it. */
export async function copyLink(passage: TextRange, annotation?: string): Promise<void> {
  const { document, project } = useApp.getState()
  if (!document) return
  await navigator.clipboard.writeText(
    writePlaceLink(linkToPassage(project.id, document, passage, annotation)),
  )
  notify({ kind: 'copied' })
}
