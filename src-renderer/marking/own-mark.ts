import type { Annotation } from '../../src-core/annotation/model'
import { blockAt } from '../../src-core/document/locate'
import type { TextRange } from '../../src-core/document/model'
import { annotationsOf } from '../highlighting/annotations-by-block'
import { useApp } from '../state/store'

/** The annotation one made oneself of exactly this passage of the open document, or null. */
export function ownMark({ start, end }: TextRange): Annotation | null {
  const { document, project } = useApp.getState()
  const block = document && blockAt(document, start)
  const here = block ? annotationsOf(block.id) : []
  const isOwn = ({ author }: Annotation) => author === project.analyst.id
  return here.find(one => one.start === start && one.end === end && isOwn(one)) ?? null
}
