import type { Joined } from '../lines/join-lines'

/** What leads back to the text at the end of a note, as web pages have it: `↩︎`, `[↑]`, `↩ ↩2`. */
const BACK = /(?:\s?[[(]?[↩↑⏎⤴^][\uFE0E\uFE0F]?(?:\d{1,2}|[²³¹⁰-⁹]{1,2})?[\])]?)+\s*$/u

/** A note without the arrow that leads back from its end, which is told as a repair; a note that is nothing else stays. */
export function takeBackLinks(note: Joined): Joined {
  const back = BACK.exec(note.text)
  if (!back || back.index === 0) return note
  const end = back.index
  return {
    ...note,
    text: note.text.slice(0, end),
    spans: note.spans.flatMap(span =>
      span.start < end || span.kind === 'trace'
        ? [{ ...span, start: Math.min(span.start, end), end: Math.min(span.end, end) }]
        : [],
    ),
    repairs: [
      ...note.repairs.filter(({ at }) => at < end),
      { at: end, kind: 'note-mark', from: back[0], to: '' },
    ],
  }
}
