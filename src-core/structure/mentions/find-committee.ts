import { anyLanguage, eachLanguage } from '../../vocabulary/languages'

const WORD_BEGINS = new RegExp(
  String.raw`(?<=^|[ -])(?!(?:${anyLanguage(({ people }) => people?.lowerInField)})(?!\p{L}))\p{L}`,
  'gu',
)
const IN_CAPITALS = eachLanguage(({ people }) => people?.committeeInCapitals, 'u')
const NAMED = eachLanguage(({ people }) => people?.committee, 'gu')
/** Where a committee is only a lower-case name up to the next verb or stop. */
const PLAIN = eachLanguage(({ people }) => people?.plainCommittee, 'iu')

/** A name behind a committee that signs; what holds an `en` is the end of its field: `Volksgezondheid, Welzijn en Sport`. */
const SIGNATORY = new RegExp(
  String.raw`, (?![^,]*(?:${anyLanguage(({ people }) => people?.and)}))\p{Lu}[^,]*$`,
  'u',
)

/** The committee a paper's head names, its field whole, commas and all; null where it names none. */
export function findCommittee(head: string): string | null {
  const all = [...NAMED.matchAll(head)]
  const [first] = [...all.filter(({ groups }) => !groups?.['signed']), ...all]
  if (first?.groups?.['name']) {
    // Behind the committee a signature has a name: `…, Jansen`.
    const name = first.groups['signed'] ? first.groups['name'].replace(SIGNATORY, '') : first.groups['name']
    return tidy(name)
  }
  const plain = PLAIN.exec(head)?.groups?.['name']
  const capitals = IN_CAPITALS.exec(head)?.groups
  if (capitals) {
    const field = (capitals['field'] ?? '').toLowerCase().replace(WORD_BEGINS, letter => letter.toUpperCase())
    return tidy(`${capitals['kind']?.toLowerCase()} voor ${field}`)
  }
  return plain ? tidy(plain) : null
}

function tidy(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}
