import type { ExtractedLine } from '../document/extracted'
import type { LineGroup } from './paragraphs'

/** A footnote's text, found at the foot of a page. */
export interface FoundFootnote {
  readonly mark: string
  readonly lines: readonly ExtractedLine[]
}

const NOTE = /^(\d{1,3})\s*(?=\S)/

/**
 * Takes footnotes out of the running text: numbered lines that are the last thing on a page, or of the paper, with
 * numbers that go on from the note before.
 */
export function takeFootnotes(groups: readonly LineGroup[]): {
  body: LineGroup[]
  footnotes: FoundFootnote[]
} {
  const footnotes: FoundFootnote[] = []
  const body: LineGroup[] = []
  groups.forEach((group, index) => {
    const next = groups[index + 1]
    const atFoot = !next || next.gap === 'page'
    const found = atFoot && group.gap !== 'none' ? readNotes(group, footnotes.length + 1) : null
    if (found) footnotes.push(...found)
    else if (group.lines[0]?.role === 'footnote') footnotes.push(roleNote(group))
    else body.push(group)
  })
  return { body: keepPageGaps(body, groups), footnotes }
}

function readNotes(group: LineGroup, expected: number): FoundFootnote[] | null {
  const notes: { mark: string; lines: ExtractedLine[] }[] = []
  for (const line of group.lines) {
    const mark = NOTE.exec(line.text)?.[1]
    if (mark && Number(mark) === expected + notes.length)
      notes.push({ mark, lines: [withoutMark(line, mark)] })
    else if (notes.length > 0) notes.at(-1)?.lines.push(line)
    else return null
  }
  return notes
}

function roleNote(group: LineGroup): FoundFootnote {
  const first = group.lines[0]
  return { mark: first?.mark ?? '', lines: group.lines }
}

function withoutMark(line: ExtractedLine, mark: string): ExtractedLine {
  return { ...line, text: line.text.slice(mark.length).trimStart() }
}

/** A page that ended with a footnote still ends there once the footnote is gone. */
function keepPageGaps(body: readonly LineGroup[], all: readonly LineGroup[]): LineGroup[] {
  const gapBefore = new Map<LineGroup, LineGroup['gap']>()
  const kept = new Set(body)
  let pending = false
  for (const group of all) {
    pending ||= group.gap === 'page'
    if (!kept.has(group)) continue
    gapBefore.set(group, pending ? 'page' : group.gap)
    pending = false
  }
  return body.map(group => ({ ...group, gap: gapBefore.get(group) ?? group.gap }))
}
