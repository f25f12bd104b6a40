import { evenSpaces } from '../../basics/even-spaces'
import { anyLanguage } from '../../vocabulary/languages'

const TOGETHER = new RegExp(`,? (?:${anyLanguage(({ headings }) => headings?.together)})$`, 'i')
const PARTY_OF = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.partyOf)})`, 'i')
const BEHIND_PARTY = new RegExp(`[- ](?:${anyLanguage(({ headings }) => headings?.behindParty)})$`, 'i')
/** The word for a party behind one that another follows, and the article before that one. */
const BETWEEN = new RegExp(
  `[- ](?:${anyLanguage(({ headings }) => headings?.behindParty)})(?=, |${anyLanguage(({ people }) => people?.and)})`,
  'giu',
)
const NEXT = new RegExp(
  `(?<=, |${anyLanguage(({ people }) => people?.and)})(?:${anyLanguage(({ parties }) => parties?.beforeAnother)})(?=\\p{Lu})`,
  'gu',
)
const ARTICLE = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.article)})`, 'i')
const ONE_MEMBER = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.oneMember)})`, 'i')
/** A party by the name people know it by: `fractie van Volt` is Volt, `VVD-fractie` is VVD. */
export function partyName(printed: string): string {
  const name = evenSpaces(printed.trim())
    .replace(/[\s.]*$/, '')
    .replace(TOGETHER, '')
    .replace(BETWEEN, '')
    .replace(NEXT, '')
    .replace(PARTY_OF, '')
    .replace(BEHIND_PARTY, '')
    .replace(ARTICLE, '')
    .replace(ONE_MEMBER, 'Lid')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
