import type { Annotation } from '../../src-core/annotation/model'
import type { TextRange } from '../../src-core/document/model'
import { marksOn } from '../highlighting/paper-marks'
import { currentPaper } from '../paper/papers'
import { useApp } from '../state/store'

/** The annotation one made oneself of exactly this passage of the paper that is read, or null. */
export function ownMark({ start, end }: TextRange): Annotation | null {
  const { analyst } = useApp.getState().project
  const page = currentPaper()?.page
  const here = page ? (marksOn(page)?.index.overlapping(start, end) ?? []) : []
  return here.find(one => one.start === start && one.end === end && one.author === analyst.id) ?? null
}
