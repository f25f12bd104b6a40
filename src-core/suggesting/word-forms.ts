/** What is taken from the end of a word for its other forms, and what comes in its place; folded, the commonest first. */
interface Ending {
  readonly ends: RegExp
  readonly forms: readonly string[]
}

/** A long vowel that is written once where a syllable follows: `maat`, `maten`; an f or s between voiced sounds is a v or z. */
const DUTCH_LONG = /([aeou])\1([bcdfghjklmnpqrstvwxz])$/
const DUTCH_SHORT = /(?<=[^aeiou][aeiou])([bdfgklmnprst])$/
const DUTCH: readonly Ending[] = [
  { ends: /heid$/, forms: ['heden'] },
  { ends: /(?<=[aeiouy])$/, forms: ['s', "'s", 'n', 'en'] },
  { ends: /(?<=[^aeiouy])$/, forms: ['en', 'e', 's', 'er', 'ers'] },
]
const ENGLISH: readonly Ending[] = [
  { ends: /(?<=[^aeiou])y$/, forms: ['ies', 'ied', 'ying'] },
  { ends: /(?<=(?:s|x|z|ch|sh))$/, forms: ['es', 'ed', 'ing'] },
  { ends: /e$/, forms: ['es', 'ed', 'ing'] },
  { ends: /(?<=[^ey])$|(?<=[aeiou]y)$/, forms: ['s', 'ed', 'ing', "'s"] },
]

/**
 * The forms that a folded word takes by the spelling rules of a language (BCP 47; Dutch where it is no English), the word
 * itself first: `huis`, `huizen`; `policy`, `policies`. Irregular forms are not known: a term of their own names them.
 */
export function wordForms(word: string, language: string): string[] {
  if (language.startsWith('en')) return [...new Set([word, ...withEndings(word, ENGLISH)])]
  const long = DUTCH_LONG.exec(word)
  const stem = long ? voiced(word.slice(0, -2) + long[2]) : voiced(word)
  const short = DUTCH_SHORT.exec(word)
  const doubled = !long && short ? [`${word}${short[1]}en`, `${word}${short[1]}e`] : []
  return [
    ...new Set([
      word,
      ...withEndings(word, DUTCH),
      ...(stem === word ? [] : [`${stem}en`, `${stem}e`]),
      ...doubled,
    ]),
  ]
}

function withEndings(word: string, endings: readonly Ending[]): string[] {
  const ending = endings.find(({ ends }) => ends.test(word))
  const stem = ending ? word.replace(ending.ends, '') : word
  return ending?.forms.map(form => stem + form) ?? []
}

/** Only behind a vowel or a liquid: `brief`, `brieven`, and `kans`, `kansen`. */
function voiced(word: string): string {
  if (/[aeiour]f$/.test(word)) return `${word.slice(0, -1)}v`
  return /(?:[aeiou]{2}|[aeu])s$/.test(word) ? `${word.slice(0, -1)}z` : word
}
