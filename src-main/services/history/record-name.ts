import { shorten } from '../../../src-core/basics/shorten'
import type { KnownPapers } from '../../../src-core/document/known-papers'
import { type AnyRecord, kindOf, type RecordName } from '../../../src-core/records/kinds/record-kinds'

/** How much of a text names something, in UTF-16 units. */
const MOST = 40

/** The beginning of a text, to name something by. */
export function beginningOf(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), MOST)
}

/** The beginning of what people call a record; empty where it has no name. */
export function recordName(papers: KnownPapers, kind: RecordName, record: AnyRecord): string {
  return beginningOf(kindOf(kind).name(record, papers))
}
