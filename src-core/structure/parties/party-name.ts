import { anyLanguage } from '../../vocabulary/languages'

const TOGETHER = new RegExp(`,? (?:${anyLanguage(({ headings }) => headings?.together)})$`, 'i')
const PARTY_OF = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.partyOf)})`, 'i')
const BEHIND_PARTY = new RegExp(`[- ](?:${anyLanguage(({ headings }) => headings?.behindParty)})$`, 'i')
const ARTICLE = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.article)})`, 'i')
const ONE_MEMBER = new RegExp(`^(?:${anyLanguage(({ headings }) => headings?.oneMember)})`, 'i')
/** A party by the name people know it by: `fractie van Volt` is Volt, `VVD-fractie` is VVD. */
export function partyName(printed: string): string {
  const name = printed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.]*$/, '')
    .replace(TOGETHER, '')
    .replace(PARTY_OF, '')
    .replace(BEHIND_PARTY, '')
    .replace(ARTICLE, '')
    .replace(ONE_MEMBER, 'Lid')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
