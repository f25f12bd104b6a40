import { anyLanguage } from '../../vocabulary/languages'

const ABOUT = new RegExp(
  String.raw`(?:^|\s)(?:${anyLanguage(({ facts }) => facts?.about)})\s*:?\s+(?<what>\p{Lu}[^\n]{10,200}?)(?=\n|\s{2,}|\s(?:${anyLanguage(({ facts }) => facts?.behindAbout)})\s|$)`,
  'iu',
)

/** A short subject is one where it is all there is of a field. */
const FIELD = new RegExp(
  String.raw`(?:^|\n)(?:${anyLanguage(({ facts }) => facts?.about)})\s*:\s*(?<what>\p{Lu}[^\n]{2,10})(?=\n|$)`,
  'iu',
)

/** What the head of a paper says that it is about, with the line its sentence goes on on: `Betreft: …`, `betr.: …`. */
export function statedSubject(head: string): string | undefined {
  const found = ABOUT.exec(head)
  const what = found?.groups?.['what']
  if (!found || !what) return FIELD.exec(head)?.groups?.['what']
  const next = /^\n\p{Ll}[^\n]{3,120}(?=\n|$)/u.exec(head.slice(found.index + found[0].length))?.[0]
  return /[\p{L},]$/u.test(what) && next ? what + next : what
}
