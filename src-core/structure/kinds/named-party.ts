const ALSO = '(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?'
const NAME = String.raw`[\p{Lu}\d][\p{L}\d+/-]*(?:(?: (?:voor|van|de|der|het))* [\p{Lu}\d][\p{L}\d+/-]*)*`
const PARTY = String.raw`[\p{L}\d+/-]+(?: \p{Lu}[\p{L}\d]+)*`
/** Further parties behind the first, each with `-fractie`, or all but the last with only a hyphen. */
const MORE = `(?:,? (?:en |alsmede |evenals )?(?:die )?(?:van )?(?:de )?(?:leden van (?:de )?)?${PARTY}-fractie)*`
const SHARED = `(?<shared>${PARTY}-(?:, (?:de )?${PARTY}-)*,? en (?:de )?${PARTY})-fracties?`
/** A paragraph that begins with which members ask. */
const OPENS = new RegExp(
  String.raw`^${ALSO}(?:[Vv]ragen |[Hh]ebben )?(?:[Dd]e|[Hh]et) (?:(?:leden|lid|fractieleden|fractielid) (?:van (?:de )?)?(?:fracties? van (?:de |het )?(?<named>${NAME}(?:, ${NAME})*(?: en (?:van )?(?:de )?${NAME})?)|${SHARED}|(?<party>${PARTY})-fractie(?<more>${MORE})|(?<member>\p{Lu}[\p{L} -]{2,30}?) (?:vraagt|merkt|heeft))|(?:fractieleden|fractie) van (?:de |het )?(?<whole>${NAME})|(?<joined>\p{Lu}[\p{L}\d+/-]*)-(?:fractieleden|fractie))`,
  'u',
)

/** The party, or the member as `Lid …`, that a paragraph begins by naming; several as `A, B en C`; null where it names none. */
export function namedParty(text: string): string | null {
  const { named, shared, party, more, member, whole, joined } = OPENS.exec(text.slice(0, 300))?.groups ?? {}
  if (shared) return listed(shared.split(/-, (?:de )?|-,? en (?:de )?/u))
  if (party) return listed([party, ...[...(more ?? '').matchAll(OF_PARTY)].map(([, one = '']) => one)])
  return named ?? whole ?? joined ?? (member ? `Lid ${member}` : null)
}

const OF_PARTY = /(?<=^|[\s,])([\p{Lu}\d][\p{L}\d+/-]*(?: \p{Lu}[\p{L}\d]+)*)-fractie/gu

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`
}
