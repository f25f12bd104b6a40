/** Scripts that one language of papers is written in, or of which only the script can be told; by BCP 47, whole or in part. */
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Arabic}/gu, 'und-Arab'],
  [/\p{Script=Devanagari}/gu, 'und-Deva'],
]
const LATIN = /\p{Script=Latin}/gu
/** Japanese has at least one sign of its own beside so many that Chinese has too. */
const KANA = 10

/** The language that a text's script tells, BCP 47; null where most of its letters are Latin, or it has none. */
export function languageOfScript(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const counted = SCRIPTS.map(([pattern, language]) => ({ language, letters: count(pattern) }))
  const [most] = counted.toSorted((one, other) => other.letters - one.letters)
  if (!most || most.letters === 0 || most.letters <= count(LATIN)) return null
  const kana = counted.find(({ language }) => language === 'ja')?.letters ?? 0
  return most.language === 'zh' && kana * KANA > most.letters ? 'ja' : most.language
}
