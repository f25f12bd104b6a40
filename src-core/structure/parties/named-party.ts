import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'

/** A paragraph that begins with which members ask. */
const OPENS = eachLanguage(({ parties }) => parties?.named, 'u')
/** The number of a question before it: `3. De leden van de VVD-fractie vragen`. */
const NUMBER = /^\s*\d{1,3}[.)]\s+/
const BETWEEN = anyPattern(({ parties }) => parties?.between, 'u')

/** The party, or the member as `Lid …`, that a paragraph begins by naming; several as `A, B en C`; null where it names none. */
export function namedParty(text: string): string | null {
  const { named, shared, party, more, member, whole, joined, word, own, group, alone } =
    OPENS.exec(text.slice(0, 300).replace(NUMBER, ''))?.groups ?? {}
  if (shared) return listed(shared.split(BETWEEN))
  if (party) return listed([party, ...[...(more ?? '').matchAll(OF_PARTY)].map(([, one = '']) => one)])
  if (own) return `F${own}`
  if (group ?? alone) return `G${group ?? alone}`
  return withoutWords(named) ?? whole ?? joined ?? word ?? (member ? `Lid ${member}` : null)
}

/** The party that a question names within its first sentence; null where it names none. */
export function partyWithin(text: string): string | null {
  const { named, party } = WITHIN.exec(text.slice(0, 300))?.groups ?? {}
  return named ?? party ?? null
}

/**
 * The party that a paragraph of a report speaks for, also where it says so behind other words: `Alvorens dat te doen,
 * vragen de leden van …`, or at its end: `…, vragen de leden van …`.
 */
export function askingParty(text: string): string | null {
  const opening = namedParty(text)
  if (opening !== null) return opening
  const { named, party } =
    (ASKS_WITHIN.exec(text.slice(0, 400)) ?? ASKS_BEHIND.exec(text.slice(-300)))?.groups ?? {}
  return withoutWords(named) ?? party ?? null
}

const ASKS_WITHIN = eachLanguage(({ parties }) => parties?.asksWithin, 'u')
const ASKS_BEHIND = eachLanguage(({ parties }) => parties?.asksBehind, 'u')

const WITHIN = eachLanguage(({ parties }) => parties?.inSentence, 'u')

/** Parties that are named one after another, without the articles and the words for a party between and behind them. */
function withoutWords(named: string | undefined): string | undefined {
  return named?.replace(ARTICLE, '$1').replace(SUFFIX, '')
}

const SUFFIX = new RegExp(
  `(?:${anyLanguage(({ parties }) => parties?.suffix)})(?=$|,|${anyLanguage(({ people }) => people?.and)})`,
  'gu',
)
/** An article, or `van`, before another party. */
const ARTICLE = anyPattern(({ parties }) => parties?.beforeNext, 'gu')

const OF_PARTY = anyPattern(({ parties }) => parties?.each, 'gu')

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`
}
