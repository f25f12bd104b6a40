import type { Extraction } from '../document/extracted'
import type { Block, Warning } from '../document/model'

/** A warning about all of a paper, at its beginning. */
export function wholeText(kind: Warning['kind'], [first]: readonly Block[]): Warning[] {
  return first ? [{ kind, start: first.start, end: first.end }] : []
}

/** What the file of a paper has that was not read: styles, other files, its own end. */
export function fileWarnings(
  { withoutStyles, attachments, cutOff }: Extraction,
  blocks: readonly Block[],
): Warning[] {
  const last = blocks.at(-1)
  return [
    ...(withoutStyles ? wholeText('no-styles', blocks) : []),
    ...(attachments ? wholeText('attachments', blocks) : []),
    ...(cutOff && last ? [{ kind: 'cut-off' as const, start: last.start, end: last.end }] : []),
  ]
}
