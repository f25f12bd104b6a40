/** What a line that opens or names a part of a paper says. */
export type Label =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'part'; readonly number: string }
  | { readonly kind: 'question' | 'answer'; readonly numbers: readonly number[] }

const PARTY =
  /^(?:[IVX]+[.\s]+)?(?:[•\-–]\s*)?(?:Vragen en opmerkingen|Inbreng|Vragen|Opmerkingen)(?: en reactie)? van (?:de )?(?:leden van )?(?:de )?(?<who>fractie van [^\n]{2,40}|[\p{Lu}\d][\p{L}\d+/-]*-fractie|groep[ -]\p{Lu}[\p{L} -]{2,30}|(?:het )?lid \p{Lu}[\p{L} -]{2,30})\s*$/iu
const PART = /^(?<number>I{1,3}|IV|VI{0,3})[.\s]+(?<title>\p{L}.{2,100})$/u
// Labels begin with a capital; `vraag 28.` on a line of its own is the end of a sentence.
const NUMBERS = String.raw`\d{1,3}(?:\s*(?:,|en|t/m|tot en met|-|–)\s*(?:en\s*)?\d{1,3})*`
const CABINET_ANSWER =
  /^(?<numbers>\d{1,3})[.)]\s*Antwoord (?:van|namens) (?:het kabinet|de (?:minister|staatssecretaris|regering)[^\n]{0,60})\s*:?$/iu
const QUESTION = new RegExp(`^(?:Vraag|Vragen|VRAAG|VRAGEN)\\s+(?<numbers>${NUMBERS})\\s*[:.]?$`, 'u')
const ANSWER = new RegExp(
  `^(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?: op)?(?: (?:de )?[Vv]ra(?:ag|gen))?\\s+(?<numbers>${NUMBERS})\\s*[:.]?$`,
  'u',
)
const BARE_ANSWER = /^(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)\s*[:.]?$/u

/** What a line on its own says, or null when it is text. */
export function readLabel(line: string): Label | null {
  const text = line.trim().replace(/\s+/g, ' ')
  const party = PARTY.exec(text)?.groups?.['who']
  if (party) return { kind: 'party', party: partyName(party) }
  const answer = (CABINET_ANSWER.exec(text) ?? ANSWER.exec(text))?.groups?.['numbers']
  if (answer) return { kind: 'answer', numbers: readNumbers(answer) }
  if (BARE_ANSWER.test(text)) return { kind: 'answer', numbers: [] }
  const question = QUESTION.exec(text)?.groups?.['numbers']
  if (question) return { kind: 'question', numbers: readNumbers(question) }
  const part = PART.exec(text)?.groups
  if (part?.['number'] && isPartTitle(part['title'] ?? '')) return { kind: 'part', number: part['number'] }
  return null
}

/** A part is named, not told: its title is short and no sentence. */
function isPartTitle(title: string): boolean {
  return /^(?:Vragen|Antwoord|Reactie|Volledige agenda|Inbreng|Bijlage)/i.test(title) && !/[.?!]$/.test(title)
}

/** The numbers of a list such as `1, 2 en 4`, `3 t/m 6` or `1-3`; a range counts each of its numbers. */
export function readNumbers(list: string): number[] {
  const numbers: number[] = []
  let last: number | null = null
  let range = false
  for (const [token] of list.matchAll(/\d+|t\/m|tot en met|[-–]/gi)) {
    if (!/^\d/.test(token)) {
      range = true
      continue
    }
    const number = Number(token)
    for (let at = (last ?? number) + 1; range && at < number; at += 1) numbers.push(at)
    numbers.push(number)
    last = number
    range = false
  }
  return numbers
}

/** A party by the name people know it by: `fractie van Volt` is Volt, `VVD-fractie` is VVD. */
export function partyName(printed: string): string {
  const name = printed
    .trim()
    .replace(/^fractie van (?:de |het )?/i, '')
    .replace(/-fractie$/i, '')
    .replace(/^het lid/i, 'Lid')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
