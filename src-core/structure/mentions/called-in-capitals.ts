import { anyLanguage } from '../../vocabulary/languages'
import { findCommittee } from './find-committee'
import { inRunningCase, withCommittee } from './find-subject'

/** What stands in capitals in lower case, but for the names of members: `MOTIE VAN HET LID DE VRIES C.S.` */
export function sentenceCase(title: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title
  return withMembers(title.charAt(0) + title.slice(1).toLowerCase())
}

/** A title in lower case with the names of members in it as they are written. */
function withMembers(title: string): string {
  return title.replace(MEMBERS, names => names.replace(NAME_BEGINS, letter => letter.toUpperCase()))
}

/** What a paper is called in capitals, as its text would write it. */
export function titleInText(named: string, masked: string, head: string): string {
  const title = withMembers(inRunningCase(named.replace(MARK, ''), masked))
  return withCommittee(title, findCommittee(head))
}

/** A note's mark behind a title, in a paper that lost the note. */
const MARK = /(?<=\p{Lu})\d{1,2}$/u

const MEMBERS = new RegExp(
  `(?<=${anyLanguage(({ people }) => people?.beforeMembers)})(?:(?!${anyLanguage(({ people }) => people?.behindMembers)}).)+`,
  'u',
)
/** Behind `het lid` a name begins with a capital, whatever it begins with; later words only if they are no particle. */
const NAME_BEGINS = new RegExp(
  String.raw`(?<=^|, |${anyLanguage(({ people }) => people?.and)})\p{L}|(?<=[ -])(?!(?:${anyLanguage(({ people }) => people?.lowerInTitle)})\b|c\.s)\p{L}`,
  'gu',
)
