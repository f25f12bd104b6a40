import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'

/** Behind what a motion ends with its movers sign, each on a line. */
const CLOSED = anyPattern(({ motions }) => motions?.closed, 'gi')
const SIGNED = new RegExp(
  String.raw`^(?:${anyLanguage(({ motions }) => motions?.signed)})\s*:\s*(?<name>[^\n]{3,200})$`,
  'u',
)
/** Whose party stands on a line before the name. */
const FOR = eachLanguage(({ motions }) => motions?.signsFor, 'u')
const NAME = eachLanguage(({ motions }) => motions?.signer, 'u')
/** What is printed there and is no name. */
const NONE = new RegExp(String.raw`^(?:${anyLanguage(({ motions }) => motions?.noSigner)})\b`)
/** So many lines may sign. */
const LINES = 24

/** The members who signed a motion, as `Jansen (ABC), De Vries (XYZ)`; undefined where nobody did. `end` is its last part. */
export function signers(end: string): string | undefined {
  const closes = [...end.matchAll(CLOSED)].at(-1)
  const behind = closes ? end.slice(closes.index + closes[0].length) : end
  const names: string[] = []
  let party: string | undefined
  for (const line of behind
    .split('\n')
    .slice(0, LINES)
    .map(text => text.trim())) {
    const signed = SIGNED.exec(line)?.groups?.['name']
    const of = FOR.exec(line)?.groups
    if (of) party = of['named'] ?? of['party']
    else if (signed) names.push(signed)
    else if (closes && !NONE.test(line) && NAME.test(line)) {
      const name = line.replace(/[,.]$/, '').replace(/, (?<of>[^,()]+)$/u, ' ($<of>)')
      names.push(party && !name.includes('(') ? `${name} (${party})` : name)
    }
  }
  return names.length > 0 ? names.join(', ') : undefined
}
