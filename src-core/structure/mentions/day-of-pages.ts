import { anyLanguage } from '../../vocabulary/languages'
import { findDates } from './find-dates'
import { ownDay } from './own-day'

const HELD = new RegExp(
  String.raw`(?:${anyLanguage(({ facts }) => facts?.heldOn)}) (?<date>\d{1,2} \p{L}+ \d{4})`,
  'iu',
)
/** How far into a debate, in UTF-16 units, its own date may stand; later dates are those it is about. */
const TITLE_PAGE = 400

/**
 * The day of a debate, ISO 8601: from where it says so, else from its pages' heads, those that its title page gives first, for
 * the press slips in some, or from its title. `adopted` is the day its head says it was adopted.
 */
export function dayOfDebate(head: string, adopted: string | undefined, furniture: string): string | null {
  const said = HELD.exec(head)?.groups?.['date'] ?? adopted ?? ''
  const onPages = findDates(furniture)
  const own = ownDay(head.slice(0, TITLE_PAGE))
  return findDates(said)[0] ?? (own && onPages.includes(own) ? own : (onPages[0] ?? own))
}

/** The one day that the heads or feet of pages give again and again, ISO 8601; null where there is none, or another too. */
export function dayOfPages(furniture: string): string | null {
  const [day, ...others] = findDates(furniture)
  return day && others.length > 0 && others.every(other => other === day) ? day : null
}
