const WORD = String.raw`\p{Lu}[\p{L}’'-]*`
/** A committee's field: words with capitals, between them `en`, a comma, or what leads on to the next. */
const FIELD = String.raw`${WORD}(?:(?:,? en(?: de| het| van| voor)? |, (?:en |van |voor )?| van(?: de| het)? | voor(?: de| het)? | der | op | in | |/)(?=\p{Lu})${WORD})*`
const IN_CAPITALS =
  /(?<kind>(?:(?:VASTE|ALGEMENE|BIJZONDERE|TIJDELIJKE) )?(?:KAMER)?COMMISSIES?) VOOR (?:DE |HET )?(?<field>\p{Lu}[\p{Lu}’'-]*(?:(?:, | EN | | VAN | VOOR | DE )\p{Lu}[\p{Lu}’'-]+)*)/u
const NAMED = new RegExp(
  `(?<signed>(?:voorzitter|griffier) van de )?(?<name>(?:(?:[Vv]aste|[Aa]lgemene|[Bb]ijzondere|[Tt]ijdelijke|[Gg]emengde)(?: Tweede Kamer| Eerste Kamer)? )?(?:[Kk]amer)?[Cc]ommissies? voor (?:de |het )?(?:${FIELD}))`,
  'gu',
)
/** Where a committee is only a lower-case name up to the next verb or stop. */
const PLAIN =
  /(?<name>(?:vaste |algemene |bijzondere |tijdelijke )(?:kamer)?commissies? voor (?:de )?[^.;\n]{3,90}?)(?=,? (?:hebben|heeft|bestond|had|is|een|over|van|belast|wordt|gestelde)\b|[,.;\n(\d]|$)/iu

/** The committee a paper's head names, its field whole, commas and all; null where it names none. */
export function findCommittee(head: string): string | null {
  const all = [...head.matchAll(NAMED)]
  const [first] = [...all.filter(({ groups }) => !groups?.['signed']), ...all]
  if (first?.groups?.['name']) {
    // Behind the committee a signature has a name: `…, Jansen`.
    const name = first.groups['signed']
      ? first.groups['name'].replace(/, \p{Lu}[^,]*$/u, '')
      : first.groups['name']
    return tidy(name)
  }
  const plain = PLAIN.exec(head)?.groups?.['name']
  const capitals = IN_CAPITALS.exec(head)?.groups
  if (capitals) {
    const field = (capitals['field'] ?? '')
      .toLowerCase()
      .replace(/(?<=^|[ -])(?!(?:en|van|voor|de|het|der)(?!\p{L}))\p{L}/gu, letter => letter.toUpperCase())
    return tidy(`${capitals['kind']?.toLowerCase()} voor ${field}`)
  }
  return plain ? tidy(plain) : null
}

function tidy(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}
